package countersign.proof.dkim;

import java.io.ByteArrayOutputStream;

/** The two ways to write a mail down so that what servers usually change does not matter (RFC 6376, section 3.4). */
enum Canonical {
    /** Nearly nothing may change. */
    SIMPLE,
    /** White space may change, and the case of field names. */
    RELAXED;

    /** A header field without the line end behind it (sections 3.4.1 and 3.4.2). */
    String field(String raw) {
        if (this == SIMPLE) {
            return raw;
        }
        int colon = raw.indexOf(':');
        String name = raw.substring(0, colon).stripTrailing().toLowerCase(java.util.Locale.ROOT);
        String value = raw.substring(colon + 1).replace("\r\n", "");
        return name + ":" + trimmed(value.replaceAll("[ \t]+", " "));
    }

    private static String trimmed(String value) {
        int from = value.startsWith(" ") ? 1 : 0;
        int to = value.length() > from && value.endsWith(" ") ? value.length() - 1 : value.length();
        return value.substring(from, to);
    }

    /** The body: empty lines at its end do not count, and a last line gets its line end (sections 3.4.3 and 3.4.4). */
    byte[] body(byte[] raw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length + 2);
        int lineEnds = 0;
        boolean space = false;
        for (int i = 0; i < raw.length; i++) {
            byte b = raw[i];
            if (b == '\r' && i + 1 < raw.length && raw[i + 1] == '\n') {
                lineEnds++;
                space = false;
                i++;
            } else if (this == RELAXED && (b == ' ' || b == '\t')) {
                space = true;
            } else {
                lineEnds = written(out, lineEnds);
                if (space) {
                    out.write(' ');
                    space = false;
                }
                out.write(b);
            }
        }
        if (out.size() > 0 || this == SIMPLE) {
            written(out, 1);
        }
        return out.toByteArray();
    }

    private static int written(ByteArrayOutputStream out, int lineEnds) {
        for (int i = 0; i < lineEnds; i++) {
            out.write('\r');
            out.write('\n');
        }
        return 0;
    }
}
