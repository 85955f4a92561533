package countersign.reading;

/** What a person's words say to a question that was put to him; never more than a careful clerk would dare to read. */
public enum Answer {
    /** An unconditional agreement with what was asked, in whichever polarity the question had. */
    YES("yes"),
    /** An unconditional refusal of what was asked. */
    NO("no"),
    /** Yes to some of the items and no, or nothing, to others; which ones is said item by item as far as it can be told. */
    PARTLY("partly"),
    /** An agreement with a condition, a change or a wish: a counter-offer, never an agreement. */
    YES_BUT("yes-but"),
    /** A question, a condition, a correction or a wish without a yes. */
    QUESTION("question"),
    /** Denies the facts, complains or threatens. */
    DISPUTE("dispute"),
    /** It arrived and was noted; received is not agreed. */
    RECEIVED("received"),
    /** Handed on: somebody else decides. */
    HANDED_ON("handed-on"),
    /** Anything about which a careful clerk would ask back. */
    UNCLEAR("unclear");

    private final String word;

    Answer(String word) {
        this.word = word;
    }

    /** The short word under which it is stored and shown. */
    public String word() {
        return word;
    }

    /** The answer with that word. @throws IllegalArgumentException where there is none */
    public static Answer of(String word) {
        for (Answer answer : values()) {
            if (answer.word.equals(word)) {
                return answer;
            }
        }
        throw new IllegalArgumentException("no answer is called " + word);
    }
}
