package countersign.ledger;

/**
 * The disk failed to keep what it was given, or the database has lost what it had. What is there nobody knows until it is opened
 * anew: nothing more is read or written before.
 */
public final class DiskFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    DiskFailed(String what) {
        super(what);
    }

    DiskFailed(Throwable cause) {
        super("the disk did not keep what it was given: " + cause.getMessage(), cause);
    }
}
