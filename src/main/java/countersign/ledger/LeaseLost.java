package countersign.ledger;

/** Another office took over, because this one was silent for too long: nothing that it decides counts any more. */
public final class LeaseLost extends LedgerUnusable {

    private static final long serialVersionUID = 1;

    LeaseLost() {
        super("another office works on this database now", null);
    }
}
