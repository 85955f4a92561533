package countersign.mailbox.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is too much for a mail, found on the raw bytes in one pass before any library sees them: a mail of one megabyte
 * can otherwise keep a parser busy for a minute.
 */
public final class Limits {

    /** Largest message, in bytes. */
    public static final int BYTES = 25 * 1024 * 1024;
    /** Deepest nesting of multiparts and messages. */
    public static final int LEVELS = 20;
    /** Most parts, containers counted. */
    public static final int PARTS = 200;
    /** Largest header section, in bytes. */
    public static final int HEADER_BYTES = 256 * 1024;
    /** Most lines of a header section. */
    public static final int HEADER_LINES = 1_000;
    /** Largest header field with its folded lines, in bytes. */
    public static final int FIELD_BYTES = 64 * 1024;

    private final byte[] raw;
    private final List<byte[]> boundaries = new ArrayList<>();
    private int at;
    private int parts;

    private Limits(byte[] raw) {
        this.raw = raw;
    }

    /** Which limit the bytes exceed, in words for staff; empty where they may be parsed. */
    public static Optional<String> exceeded(byte[] raw) {
        if (raw.length > BYTES) {
            return Optional.of("message of " + raw.length + " bytes, at most " + BYTES + " are read");
        }
        return Optional.ofNullable(new Limits(raw).firstExcess());
    }

    private String firstExcess() {
        String excess = section();
        while (excess == null && at < raw.length) {
            int end = lineEnd(at);
            int level = boundaryAt(at, end);
            if (level < 0) {
                at = end + 1;
                continue;
            }
            boolean closing = closes(at, end, boundaries.get(level));
            boundaries.subList(closing ? level : level + 1, boundaries.size()).clear();
            at = end + 1;
            if (!closing) {
                excess = section();
            }
        }
        return excess;
    }

    /** Reads one header section and those of messages that begin right below it. */
    private String section() {
        boolean messageFollows = true;
        int nested = 0;
        while (messageFollows) {
            messageFollows = false;
            if (++parts > PARTS) {
                return "more than " + PARTS + " parts";
            }
            int start = at;
            int fieldStart = at;
            int lines = 0;
            while (at < raw.length) {
                int end = lineEnd(at);
                boolean folded = raw[at] == ' ' || raw[at] == '\t';
                boolean last = isBlank(at, end);
                if (!folded || last) {
                    ContentType type = ContentType.at(raw, fieldStart, at);
                    if (type != null && type.boundary().length > 0) {
                        boundaries.add(type.boundary());
                    }
                    messageFollows |= type != null && type.isMessage();
                    fieldStart = at;
                }
                at = end + 1;
                if (last) {
                    break;
                }
                if (++lines > HEADER_LINES) {
                    return "more than " + HEADER_LINES + " header lines";
                }
                if (at - start > HEADER_BYTES) {
                    return "header section larger than " + HEADER_BYTES + " bytes";
                }
                if (at - fieldStart > FIELD_BYTES) {
                    return "header field larger than " + FIELD_BYTES + " bytes";
                }
            }
            nested += messageFollows ? 1 : 0;
            if (boundaries.size() + nested > LEVELS) {
                return "nested deeper than " + LEVELS + " levels";
            }
        }
        return null;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < raw.length && raw[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean isBlank(int from, int end) {
        return from == end || end == from + 1 && raw[from] == '\r';
    }

    /** The innermost open multipart whose delimiter stands on this line, or -1. */
    private int boundaryAt(int from, int end) {
        if (end - from < 3 || raw[from] != '-' || raw[from + 1] != '-') {
            return -1;
        }
        for (int level = boundaries.size() - 1; level >= 0; level--) {
            byte[] boundary = boundaries.get(level);
            if (end - from - 2 >= boundary.length && matches(from + 2, boundary)) {
                return level;
            }
        }
        return -1;
    }

    private boolean closes(int from, int end, byte[] boundary) {
        int behind = from + 2 + boundary.length;
        return behind + 1 < end && raw[behind] == '-' && raw[behind + 1] == '-';
    }

    private boolean matches(int from, byte[] boundary) {
        for (int i = 0; i < boundary.length; i++) {
            if (raw[from + i] != boundary[i]) {
                return false;
            }
        }
        return true;
    }

    /** Just enough of a Content-Type field to follow the structure. */
    private record ContentType(byte[] boundary, boolean isMessage) {

        static ContentType at(byte[] raw, int from, int end) {
            String name = "content-type";
            if (end - from <= name.length() || (raw[from] | 0x20) != 'c') {
                return null;
            }
            for (int i = 0; i < name.length(); i++) {
                if ((raw[from + i] | 0x20) != (name.charAt(i) | 0x20)) {
                    return null;
                }
            }
            String field = new String(
                    raw, from, Math.min(end - from, FIELD_BYTES), java.nio.charset.StandardCharsets.ISO_8859_1);
            Parameters content = Parameters.of(field.substring(field.indexOf(':') + 1));
            boolean message = content.value().startsWith("message/rfc822")
                    || content.value().startsWith("message/global");
            String boundary = content.value().startsWith("multipart/") ? content.get("boundary") : "";
            return new ContentType(boundary.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), message);
        }
    }
}
