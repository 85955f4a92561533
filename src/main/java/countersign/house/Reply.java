package countersign.house;

/**
 * An answer to a question of the command line.
 *
 * @param status the exit status: 0, 1 for trouble, 2 for wrong words, or {@link #HOLD}
 * @param out what is printed
 * @param err what is said about trouble
 */
public record Reply(int status, String out, String err) {

    /** Work is on hold. */
    public static final int HOLD = 3;

    static Reply of(String out) {
        return new Reply(0, out, "");
    }

    /** Words on the command line that cannot be used. */
    static Reply unusable(String err) {
        return new Reply(2, "", err);
    }

    static Reply trouble(String err) {
        return new Reply(1, "", err);
    }
}
