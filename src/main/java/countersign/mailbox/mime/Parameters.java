package countersign.mailbox.mime;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A structured field such as Content-Type or Content-Disposition (RFC 2045, section 5.1; RFC 2231), read leniently.
 *
 * @param value the value in front of the parameters, in lower case
 * @param all the parameters, names in lower case, values decoded
 */
public record Parameters(String value, Map<String, String> all) {

    /** More parameters than any mail program writes; the rest is not looked at. */
    private static final int MOST = 64;

    /** Reads an unfolded field body; whatever cannot be read is left out. */
    public static Parameters of(String body) {
        Scanner scanner = new Scanner(body);
        String value = scanner.until(";").strip().toLowerCase(Locale.ROOT);
        Map<String, String> plain = new HashMap<>();
        Map<String, TreeMap<Integer, Piece>> pieces = new HashMap<>();
        for (int count = 0; scanner.more() && count < MOST; count++) {
            String name = scanner.until("=;").strip().toLowerCase(Locale.ROOT);
            String text = scanner.value();
            int star = name.indexOf('*');
            if (name.isEmpty()) {
                continue;
            }
            if (star < 0) {
                plain.putIfAbsent(name, EncodedWords.decoded(text));
            } else {
                pieces.computeIfAbsent(name.substring(0, star), any -> new TreeMap<>())
                        .putIfAbsent(sectionOf(name, star), new Piece(text, name.endsWith("*")));
            }
        }
        pieces.forEach((name, sections) -> plain.put(name, joined(sections)));
        return new Parameters(value, plain);
    }

    /** The value of a parameter, or empty. */
    public String get(String name) {
        return all.getOrDefault(name, "");
    }

    private record Piece(String text, boolean encoded) {}

    private static int sectionOf(String name, int star) {
        int number = 0;
        for (int i = star + 1; i < name.length() && Character.isDigit(name.charAt(i)) && number < 1_000; i++) {
            number = number * 10 + name.charAt(i) - '0';
        }
        return number;
    }

    private static String joined(TreeMap<Integer, Piece> sections) {
        String charset = "";
        StringBuilder text = new StringBuilder();
        for (Piece piece : sections.values()) {
            String rest = piece.text();
            if (piece.encoded() && charset.isEmpty() && rest.indexOf('\'') >= 0) {
                charset = rest.substring(0, rest.indexOf('\''));
                rest = rest.substring(rest.indexOf('\'', rest.indexOf('\'') + 1) + 1);
            }
            text.append(piece.encoded() ? percentDecoded(rest) : rest);
        }
        return Charsets.decoded(text.toString().getBytes(StandardCharsets.ISO_8859_1), charset);
    }

    /** Percent-encoded octets as one character per octet. */
    private static String percentDecoded(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                out.append((char) (high * 16 + low));
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static final class Scanner {
        private final String text;
        private int at;

        Scanner(String text) {
            this.text = text;
        }

        boolean more() {
            return at < text.length();
        }

        /** The text up to one of the stop characters, which is swallowed if it is a semicolon. */
        String until(String stops) {
            int from = at;
            while (more() && stops.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String found = text.substring(from, at);
            if (more() && text.charAt(at) == ';') {
                at++;
            }
            return found;
        }

        /** The value behind an equals sign, quoted or not, and the semicolon behind it. */
        String value() {
            if (!more() || text.charAt(at) != '=') {
                return "";
            }
            at++;
            while (more() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (!more() || text.charAt(at) != '"') {
                return until(";").strip();
            }
            StringBuilder quoted = new StringBuilder();
            for (at++; more() && text.charAt(at) != '"'; at++) {
                if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                    at++;
                }
                quoted.append(text.charAt(at));
            }
            until(";");
            return quoted.toString();
        }
    }
}
