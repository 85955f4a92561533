package countersign.house;

/**
 * What a look at one thing found.
 *
 * @param grade how it is
 * @param what the thing, and what was found
 * @param mend what to do about it; empty where there is nothing to do
 */
public record Finding(Grade grade, String what, String mend) {

    /** How a thing is. */
    public enum Grade {
        /** As it should be. */
        OK,
        /** It works, and could be better. */
        HINT,
        /** It does not work. */
        WRONG
    }

    static Finding ok(String what) {
        return new Finding(Grade.OK, what, "");
    }

    static Finding hint(String what, String mend) {
        return new Finding(Grade.HINT, what, mend);
    }

    static Finding wrong(String what, String mend) {
        return new Finding(Grade.WRONG, what, mend);
    }
}
