package countersign.reading.sentence;

/**
 * Something that is said in a clause.
 *
 * @param kind what it does
 * @param bare whether it is only a yes or no word, which may answer another question than was asked
 * @param start where its words begin in the text
 * @param end where they end
 */
public record Act(Kind kind, boolean bare, int start, int end) {

    /** What people do with words. */
    public enum Kind {
        AGREE,
        REFUSE,
        CONDITION,
        WISH,
        QUESTION,
        HEDGE,
        WAIT,
        DISPUTE,
        RECEIVED,
        HANDED,
        IRONY,
        /** Takes back what was said before. */
        CORRECTION,
        /** Somebody else said it. */
        REPORTED,
        /** Turns against what was said before. */
        BUT,
        /** Restricts to a part. */
        ONLY,
        /** Takes a part out. */
        EXCEPT,
        /** Says that something is not so, without refusing. */
        NEGATED,
        /** There is nothing more. */
        NOTHING,
        THANKS,
        /** Nobody can tell. */
        UNKNOWN
    }
}
