package countersign.ledger;

/** Another process has the file of the database open, or is at work on the server: there is one daemon for each. */
public final class LedgerInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** An office is at work on the server. */
    public LedgerInUse() {
        this(null);
    }

    LedgerInUse(Throwable cause) {
        super("the database is open in another process", cause);
    }
}
