package countersign.bank;

/** A statement that cannot be read: where, what was expected, and what was found. */
public final class StatementFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    StatementFault(String what) {
        super(what);
    }
}
