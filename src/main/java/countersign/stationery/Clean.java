package countersign.stationery;

/**
 * Words that came from outside, made fit to stand in a letter: no control characters, no characters that turn the line
 * around, and none of the private ones that stationery marks its own places with.
 */
final class Clean {

    private static final int LONGEST = 20_000;
    /** A line shorter than this was ended by a person. */
    private static final int SHORTEST_BROKEN = 55;

    private Clean() {}

    /** Fit to stand in one line. */
    static String line(String text) {
        return String.join(" ", text(text).strip().split("\\s+"));
    }

    /** Fit to stand in several lines. */
    static String text(String text) {
        StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints().limit(LONGEST).filter(Clean::isHarmless).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The same, with lines put together again that only a mail program had broken. */
    static String reflowed(String text) {
        StringBuilder flowing = new StringBuilder();
        String before = "";
        for (String line : text(text).strip().lines().toList()) {
            boolean goesOn = before.length() >= SHORTEST_BROKEN
                    && !line.isBlank()
                    && !Character.isWhitespace(line.charAt(0))
                    && "-*>•".indexOf(line.charAt(0)) < 0;
            flowing.append(flowing.isEmpty() ? "" : goesOn ? " " : "\n").append(line);
            before = line;
        }
        return flowing.toString();
    }

    private static boolean isHarmless(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.PRIVATE_USE
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
