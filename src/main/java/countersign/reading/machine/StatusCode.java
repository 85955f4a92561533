package countersign.reading.machine;

/** Enhanced status codes (RFC 3463): class, subject and detail, as in {@code 5.1.1}. */
final class StatusCode {

    private StatusCode() {}

    /** The first code in a text, or empty. */
    static String in(String text) {
        for (int i = 0; i + 4 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '2' || c == '4' || c == '5')
                    && text.charAt(i + 1) == '.'
                    && (i == 0 || !isPart(text.charAt(i - 1)))) {
                int subject = digits(text, i + 2);
                boolean dot = subject > i + 2 && subject < text.length() && text.charAt(subject) == '.';
                int detail = dot ? digits(text, subject + 1) : 0;
                boolean ends = detail == text.length()
                        || dot && !isPart(text.charAt(detail))
                        || detail > 0 && endsSentence(text, detail);
                if (dot && detail > subject + 1 && ends) {
                    return text.substring(i, detail);
                }
            }
        }
        return "";
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsSentence(String text, int at) {
        return text.charAt(at) == '.' && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
    }

    private static boolean isPart(char c) {
        return Character.isDigit(c) || c == '.';
    }
}
