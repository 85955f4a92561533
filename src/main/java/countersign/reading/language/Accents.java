package countersign.reading.language;

import java.text.Normalizer;

/** Letters and the accents on them. */
final class Accents {

    private Accents() {}

    /** A text in lower case with its letters made plain. */
    static String dropped(String lower) {
        StringBuilder out = new StringBuilder(lower.length());
        int at = 0;
        while (at < lower.length()) {
            int end = at;
            while (end < lower.length() && lower.charAt(end) < 128) {
                end++;
            }
            out.append(lower, at, end);
            at = end;
            while (end < lower.length() && lower.charAt(end) >= 128) {
                end++;
            }
            fold(lower.substring(at, end), out);
            at = end;
        }
        return out.toString();
    }

    /** Letters beyond ASCII without their accents. */
    private static void fold(String letters, StringBuilder out) {
        String split = letters.isEmpty() ? "" : Normalizer.normalize(letters, Normalizer.Form.NFD);
        for (int i = 0; i < split.length(); i++) {
            char c = split.charAt(i);
            if (c == 'ß') {
                out.append("ss");
            } else if (c == 'ø') {
                out.append('o');
            } else if (c == 'ł') {
                out.append('l');
            } else if (c == 'ı') {
                out.append('i');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
    }
}
