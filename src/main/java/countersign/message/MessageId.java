package countersign.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A Message-ID (RFC 5322, section 3.6.4) without its angle brackets, as it was written.
 *
 * <p>Nothing is folded: two identifiers that differ in case are two identifiers.
 */
public record MessageId(String value) {

    /** Longest identifier that is taken for one; a longer one is somebody's joke and is ignored. */
    public static final int LONGEST = 998;

    public MessageId {
        Objects.requireNonNull(value);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a Message-ID has 1 to " + LONGEST + " characters");
        }
    }

    /** The first identifier in a header value, or nothing where there is none. */
    public static Optional<MessageId> first(String headerValue) {
        return list(headerValue).stream().findFirst();
    }

    /** All identifiers in a header value such as {@code References}, in the order in which they stand. */
    public static List<MessageId> list(String headerValue) {
        List<MessageId> found = new ArrayList<>();
        int at = 0;
        while (true) {
            int open = headerValue.indexOf('<', at);
            int close = open < 0 ? -1 : headerValue.indexOf('>', open);
            if (close < 0) {
                return List.copyOf(found);
            }
            String inside = headerValue.substring(open + 1, close).strip();
            if (!inside.isEmpty() && inside.length() <= LONGEST && inside.indexOf('<') < 0) {
                found.add(new MessageId(inside));
            }
            at = close + 1;
        }
    }

    /** The identifier as it stands in a header, in angle brackets. */
    public String bracketed() {
        return "<" + value + ">";
    }

    @Override
    public String toString() {
        return value;
    }
}
