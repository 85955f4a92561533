package countersign.ledger;

/**
 * The database cannot be worked with: nobody answers there or lets us in, the line to it broke, or a later version of the program
 * was there. What was under way is undone, and may be done again.
 */
public class LedgerUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    LedgerUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
