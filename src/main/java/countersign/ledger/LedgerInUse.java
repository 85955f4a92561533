package countersign.ledger;

/** Another process has the database open: there is one daemon for each database. */
public final class LedgerInUse extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int H2_ALREADY_OPEN = 90020;

    private LedgerInUse(Throwable cause) {
        super("the database is open in another process", cause);
    }

    /** This, where it is the reason of that trouble; else the trouble itself. */
    static RuntimeException orElse(RuntimeException trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof java.sql.SQLException sql && sql.getErrorCode() == H2_ALREADY_OPEN) {
                return new LedgerInUse(trouble);
            }
        }
        return trouble;
    }
}
