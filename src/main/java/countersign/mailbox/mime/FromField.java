package countersign.mailbox.mime;

import countersign.message.Address;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who a message says it is from, read from the raw bytes by rules of our own: libraries repair what a forger wrote and
 * then name the wrong person. Anything that is not plainly one mailbox (RFC 5322, section 3.4) names nobody.
 *
 * @param mailboxes every mailbox that a From field of the top header section names; empty where any of these fields is written
 *     in a way that programs read differently (a space before the colon, a route, a quoted local part, a control character)
 * @param doubt why that is nobody's mail for certain; nothing where exactly one field plainly names one mailbox
 */
public record FromField(List<Address> mailboxes, Optional<String> doubt) {

    /** What an address in a name ends at. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s<>()\\[\\]\",;:]+");

    public FromField {
        mailboxes = List.copyOf(mailboxes);
    }

    /** The From field in the header of a message. */
    public static FromField in(byte[] raw) {
        List<String> fields = fields(raw);
        List<Address> found = new ArrayList<>();
        for (String field : fields) {
            int colon = field.indexOf(':');
            if (colon != "From".length()) {
                return doubtful("the name of its From field is written oddly");
            }
            Optional<List<Address>> named = list(field.substring(colon + 1));
            if (named.isEmpty()) {
                return doubtful("its From field is not plainly a mailbox");
            }
            found.addAll(named.get());
        }
        return new FromField(found, doubt(fields.size(), found));
    }

    private static FromField doubtful(String why) {
        return new FromField(List.of(), Optional.of(why));
    }

    private static Optional<String> doubt(int fields, List<Address> found) {
        if (fields != 1) {
            return Optional.of(fields == 0 ? "it has no From field" : "it has " + fields + " From fields");
        } else if (found.size() != 1) {
            return Optional.of("its From field names " + found.size() + " mailboxes");
        }
        Address only = found.get(0);
        return showsAnother(only) ? Optional.of("the name in its From field shows another address") : Optional.empty();
    }

    /** Whether the name of a mailbox shows an address, and not its own. */
    private static boolean showsAnother(Address mailbox) {
        return hasAt(mailbox.name())
                && SEPARATORS
                        .splitAsStream(mailbox.name())
                        .anyMatch(word -> hasAt(word) && !word.equalsIgnoreCase(mailbox.mailbox()));
    }

    /** Whether an at sign is in it, or what looks like one. */
    private static boolean hasAt(String text) {
        return text.indexOf('@') >= 0 || text.indexOf('\uFF20') >= 0 || text.indexOf('\uFE6B') >= 0;
    }

    /** The mailboxes in the body of an address field, or nothing where it is not a plain list of mailboxes. */
    public static Optional<List<Address>> list(String body) {
        List<Address> found = new ArrayList<>();
        for (String one : split(body)) {
            Optional<Address> mailbox = mailbox(one.strip());
            if (mailbox.isEmpty()) {
                return Optional.empty();
            }
            found.add(mailbox.get());
        }
        return Optional.of(found);
    }

    /** All logical fields of the top header section whose name is From, white space around the name or not. */
    private static List<String> fields(byte[] raw) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < raw.length) {
            int next = fieldEnd(raw, at);
            if (isBlankLine(raw, at)) {
                break;
            }
            if ((raw[at] | 0x20) == 'f' || raw[at] == ' ' || raw[at] == '\t') {
                String field =
                        new String(raw, at, Math.min(next - at, Limits.FIELD_BYTES), StandardCharsets.ISO_8859_1);
                int colon = field.indexOf(':');
                if (colon > 0 && field.substring(0, colon).strip().equalsIgnoreCase("From")) {
                    byte[] bytes = field.getBytes(StandardCharsets.ISO_8859_1);
                    found.add(Charsets.decoded(bytes, "utf-8")
                            .replace("\r\n", "\n")
                            .replace("\n", ""));
                }
            }
            at = next;
        }
        return found;
    }

    private static int fieldEnd(byte[] raw, int from) {
        int at = from;
        do {
            while (at < raw.length && raw[at] != '\n') {
                at++;
            }
            at++;
        } while (at < raw.length && (raw[at] == ' ' || raw[at] == '\t'));
        return Math.min(at, raw.length);
    }

    private static boolean isBlankLine(byte[] raw, int at) {
        return raw[at] == '\n' || raw[at] == '\r' && at + 1 < raw.length && raw[at + 1] == '\n';
    }

    /** Cuts at commas outside quotes, comments and angle brackets; a semicolon or colon (a group) is left in. */
    private static List<String> split(String body) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean quoted = false;
        int comment = 0;
        boolean angle = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\\' && (quoted || comment > 0) && i + 1 < body.length()) {
                piece.append(c).append(body.charAt(++i));
                continue;
            }
            quoted ^= c == '"' && comment == 0;
            comment += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            angle = !quoted && (c == '<' || angle && c != '>');
            if (c == ',' && !quoted && comment <= 0 && !angle) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static Optional<Address> mailbox(String text) {
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 127)) {
            return Optional.empty();
        }
        int open = outsideQuotes(text, '<');
        if (open < 0) {
            int comment = text.indexOf('(');
            boolean named = comment > 0 && text.endsWith(")");
            String name = named ? text.substring(comment + 1, text.length() - 1) : "";
            return address(name, (named ? text.substring(0, comment) : text).strip());
        }
        boolean closed = text.endsWith(">") && text.indexOf('>', open) == text.length() - 1;
        Optional<String> name = displayName(text.substring(0, open).strip());
        return closed && name.isPresent()
                ? address(
                        name.get(), text.substring(open + 1, text.length() - 1).strip())
                : Optional.empty();
    }

    private static int outsideQuotes(String text, char wanted) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** The name in front of an address: words, quoted strings and encoded words; no bare address-like specials. */
    private static Optional<String> displayName(String text) {
        StringBuilder name = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\' && i + 1 < text.length()) {
                name.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && "<>;:\\".indexOf(c) >= 0) {
                return Optional.empty();
            } else {
                name.append(c);
            }
        }
        return quoted
                ? Optional.empty()
                : Optional.of(EncodedWords.decoded(name.toString()).strip());
    }

    private static Optional<Address> address(String name, String mailbox) {
        boolean plain = mailbox.indexOf('@') == mailbox.lastIndexOf('@')
                && mailbox.chars().noneMatch(c -> c <= ' ' || "\"<>()[]:;,\\".indexOf(c) >= 0)
                && !mailbox.toLowerCase(Locale.ROOT).startsWith("=?");
        return plain && Address.isPlausible(mailbox)
                ? Optional.of(new Address(EncodedWords.decoded(name).strip(), mailbox))
                : Optional.empty();
    }
}
