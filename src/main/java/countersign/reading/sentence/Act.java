package countersign.reading.sentence;

/**
 * Something that is said in a clause.
 *
 * @param kind what it does
 * @param force how much it takes to say it
 * @param start where its words begin in the text
 * @param end where they end
 */
public record Act(Kind kind, Force force, int start, int end) {

    /** What people do with words. */
    public enum Kind {
        AGREE,
        REFUSE,
        CONDITION,
        WISH,
        /** A wish for a thing that may be what was asked. */
        DESIRE,
        QUESTION,
        HEDGE,
        WAIT,
        DISPUTE,
        RECEIVED,
        /** It was read or checked, which is no answer yet. */
        DONE,
        HANDED,
        IRONY,
        /** Takes back what was said before. */
        CORRECTION,
        /** Somebody else said it. */
        REPORTED,
        /** A yes of somebody else, or one to the price or the date alone: it does no harm, and confirms nothing. */
        SECONDED,
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
        /** A statement in small words, for which a bare yes may be meant: "yes, I was away". */
        SAID,
        /** Something that is over and not about what was asked: "we had a burst pipe here". */
        TOLD,
        /** Says that it is not refused: "we would never cancel". */
        KEPT,
        /** A number or a day that was not asked about. */
        FIGURE,
        /** Something beside all that agrees, which nobody understands. */
        MORE,
        /** Nobody can tell. */
        UNKNOWN
    }

    /** How firmly something is said. */
    public enum Force {
        /** In words of its own: "confirmed", "please cancel". */
        FIRM,
        /** A no that takes back what was said before, where a firm yes stands behind it: "I changed my mind". */
        TURN,
        /** A no with thanks, which turns an offer down, and answers a question like any other no. */
        POLITE,
        /** Only a yes or no, which may answer another question than was asked. */
        BARE,
        /** A word of praise, which may be said of the mail as well: "perfect, got it". */
        PRAISE,
        /** An "ok", which may say no more than that the mail arrived. */
        SLIGHT
    }

    /** Whether it is no more than a yes, a no or an ok. */
    public boolean isBare() {
        return force == Force.BARE || force == Force.SLIGHT;
    }

    /** Whether it is something that nobody understands, or not for sure. */
    public boolean isStrange() {
        return kind == Kind.UNKNOWN || kind == Kind.MORE || kind == Kind.FIGURE;
    }

    /** The same words doing something else. */
    public Act as(Kind other) {
        return new Act(other, force, start, end);
    }
}
