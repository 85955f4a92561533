package countersign.reading.language;

/**
 * A piece of a text.
 *
 * @param kind what sort of piece
 * @param text as it stands
 * @param word in lower case, typographic apostrophes made plain
 * @param plain the same without accents and apostrophes
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
public record Token(Kind kind, String text, String word, String plain, int start, int end) {

    /** Sorts of tokens. */
    public enum Kind {
        WORD,
        /** Digits, with what belongs to them: {@code 400.00}, {@code 14th}. */
        NUMBER,
        MARK,
        EMOJI,
        LINE_END,
        /** An address of mail or web. */
        LINK
    }

    /** Whether it is a word, a number or an emoji. */
    public boolean isSpoken() {
        return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.EMOJI;
    }

    /** Whether it is this punctuation mark. */
    public boolean is(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }
}
