package countersign.reading.thread;

import java.util.Locale;

/**
 * Somebody as the header lines of a quoted message name him: in a dozen spellings, seldom one that a standard knows.
 *
 * @param name his name, or empty
 * @param address his address, or empty
 */
record Correspondent(String name, String address) {

    /** Reads {@code John Doe <john@acme.com>}, {@code John Doe [mailto:john@acme.com]}, {@code john@acme.com} and the like. */
    static Correspondent of(String value) {
        int at = value.indexOf('@');
        if (at < 0) {
            return new Correspondent(bare(value), "");
        }
        int from = at;
        while (from > 0 && isAddress(value.charAt(from - 1))) {
            from--;
        }
        int end = at + 1;
        while (end < value.length() && isAddress(value.charAt(end))) {
            end++;
        }
        while (end > at + 1 && value.charAt(end - 1) == '.') {
            end--;
        }
        String address = value.substring(from, end);
        String scheme = "mailto:";
        int begin = from;
        if (value.substring(0, from).toLowerCase(Locale.ROOT).endsWith(scheme)) {
            begin -= scheme.length();
        }
        String name = bare(value.substring(0, begin));
        name = name.indexOf('@') > 0 ? "" : name;
        return address.length() > at - from + 1 && at > from
                ? new Correspondent(name, address)
                : new Correspondent(bare(value), "");
    }

    private static boolean isAddress(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'&=/!#$*~".indexOf(c) >= 0;
    }

    /** Without quotes, brackets and punctuation around it. */
    private static String bare(String text) {
        int from = 0;
        int end = text.length();
        while (from < end && " \t\"'<([,;:*\\„“”«»".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (end > from && " \t\"'<>()[],;:*\\„“”«»".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(from, end);
    }
}
