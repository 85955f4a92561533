package countersign.reading.sentence;

import countersign.reading.language.Topic;
import java.util.List;

/**
 * A word, phrase or punctuation mark of a text with what it stands for.
 *
 * @param kind what sort of mark
 * @param topics what a phrase is about, the most telling first; empty for everything else
 * @param text the words, in lower case
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
public record Mark(Kind kind, List<Topic> topics, String text, int start, int end) {

    /** Sorts of marks. */
    public enum Kind {
        /** A phrase that a language file knows. */
        PHRASE,
        /** A word that nobody knows: a yes beside it is not to be trusted. */
        UNKNOWN,
        /** A number. */
        NUMBER,
        /** A comma, a dash, a colon: the sentence goes on. */
        COMMA,
        /** The end of a sentence. */
        STOP,
        /** A question mark. */
        ASKS,
        /** Three dots. */
        TRAILS
    }

    /** What it is about above all, or null. */
    public Topic topic() {
        return topics.isEmpty() ? null : topics.get(0);
    }

    /** Whether it is above all about this. */
    public boolean is(Topic wanted) {
        return !topics.isEmpty() && topics.get(0) == wanted;
    }

    /** Whether it may be about this as well. */
    public boolean may(Topic wanted) {
        return topics.contains(wanted);
    }

    /** Whether a sentence ends here. */
    public boolean endsSentence() {
        return kind == Kind.STOP || kind == Kind.ASKS || kind == Kind.TRAILS;
    }

    /** Whether it is a word, known or not, or a number. */
    public boolean isWord() {
        return kind == Kind.PHRASE || kind == Kind.UNKNOWN || kind == Kind.NUMBER;
    }

    /** The same word, taken for something about this. */
    Mark as(Topic other) {
        return new Mark(Kind.PHRASE, List.of(other), text, start, end);
    }
}
