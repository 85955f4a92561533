package countersign.proof.dkim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tags and values, {@code a=b; c=d} (RFC 6376, section 3.2), each name at most once. */
final class TagList {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern VALUE = Pattern.compile("[\\x21-\\x7e \\t]*");

    private final Map<String, String> values;

    private TagList(Map<String, String> values) {
        this.values = values;
    }

    /** The tags in a text, folded or not; nothing where it is no such list, or names one twice. */
    static Optional<TagList> read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        String[] pieces = text.replace("\r\n", "").split(";", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean last = i == pieces.length - 1;
            if (last && pieces[i].isBlank() && i > 0) {
                break;
            }
            int equals = pieces[i].indexOf('=');
            String name = equals < 0 ? "" : pieces[i].substring(0, equals).strip();
            String value = pieces[i].substring(equals + 1).strip();
            boolean sound = NAME.matcher(name).matches() && VALUE.matcher(value).matches();
            if (!sound || values.put(name, value) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new TagList(values));
    }

    /** The value of a tag. */
    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The same without any white space in it, as keys and signatures are written. */
    Optional<String> dense(String name) {
        return get(name).map(value -> value.replaceAll("[ \t]+", ""));
    }

    /** The name that stands first. */
    String first() {
        return values.keySet().iterator().next();
    }

    /** A field with the value of its {@code b=} taken out, white space around it included: what a signature covers. */
    static String withoutSignature(String raw) {
        int colon = raw.indexOf(':');
        StringBuilder left = new StringBuilder(raw.substring(0, colon + 1));
        String[] pieces = raw.substring(colon + 1).split(";", -1);
        for (int i = 0; i < pieces.length; i++) {
            int equals = pieces[i].indexOf('=');
            boolean signature =
                    equals > 0 && pieces[i].substring(0, equals).strip().equals("b");
            left.append(i == 0 ? "" : ";").append(signature ? pieces[i].substring(0, equals + 1) : pieces[i]);
        }
        return left.toString();
    }
}
