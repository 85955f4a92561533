package countersign.bank;

/** A statement that cannot be read: where, what was expected, what was found, and what to do. */
public final class StatementFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    StatementFault(String what) {
        super(what);
    }
}
