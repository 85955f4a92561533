package countersign.message;

/** A secret cannot be had now. The message says why, and what a person can do; it never shows a secret. */
public final class NoSecret extends Exception {

    private static final long serialVersionUID = 1;

    /** For that reason. */
    public NoSecret(String why) {
        super(why);
    }
}
