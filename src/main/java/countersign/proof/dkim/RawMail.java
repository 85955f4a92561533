package countersign.proof.dkim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The header fields and the body of a mail as they are in its bytes (RFC 5322, section 2.1): nothing is decoded, unfolded or
 * repaired, for a signature covers bytes.
 *
 * @param fields the header fields, from the top
 * @param body what follows the empty line
 * @param fault why no signature on it can count, where its header is broken
 */
public record RawMail(List<Field> fields, byte[] body, Optional<String> fault) {

    /**
     * One header field.
     *
     * @param name its name in lower case
     * @param raw all of it, byte by byte (ISO 8859-1), folded as it was, without the line end at its end
     */
    public record Field(String name, String raw) {

        /** What stands behind the colon, as it is. */
        public String value() {
            return raw.substring(raw.indexOf(':') + 1);
        }
    }

    public RawMail {
        fields = List.copyOf(fields);
    }

    /** Takes a mail apart. Where no line of it ends with CRLF, it was kept with other line ends and is read with those. */
    public static RawMail of(byte[] bytes) {
        byte[] raw = withReturns(bytes);
        int end = headerEnd(raw);
        String header = new String(raw, 0, end, StandardCharsets.ISO_8859_1);
        byte[] body = Arrays.copyOfRange(raw, Math.min(raw.length, end + 2), raw.length);
        List<Field> fields = new ArrayList<>();
        Optional<String> fault = header.indexOf('\0') >= 0 ? Optional.of("a NUL in its header") : Optional.empty();
        for (String line : header.isEmpty() ? new String[0] : header.split("\r\n(?![ \t])")) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).stripTrailing();
            if (!isName(name)) {
                fault = Optional.of("a line of its header is no header field");
            } else if (line.replace("\r\n", "").matches("(?s).*[\r\n].*")) {
                fault = Optional.of("line ends in its header that programs read differently");
            } else {
                fields.add(new Field(name.toLowerCase(Locale.ROOT), line));
            }
        }
        return new RawMail(fields, body, fault);
    }

    /** The fields of that name, from the top. */
    public List<Field> all(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).toList();
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c > ' ' && c < 127);
    }

    /** Where the last field ends, its CRLF included. */
    private static int headerEnd(byte[] raw) {
        if (raw.length > 1 && raw[0] == '\r' && raw[1] == '\n') {
            return 0;
        }
        for (int i = 0; i + 3 < raw.length; i++) {
            if (raw[i] == '\r' && raw[i + 1] == '\n' && raw[i + 2] == '\r' && raw[i + 3] == '\n') {
                return i + 2;
            }
        }
        return raw.length;
    }

    private static byte[] withReturns(byte[] bytes) {
        int feeds = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (i > 0 && bytes[i - 1] == '\r') {
                    return bytes;
                }
                feeds++;
            }
        }
        byte[] whole = new byte[bytes.length + feeds];
        int at = 0;
        for (byte b : bytes) {
            if (b == '\n') {
                whole[at++] = '\r';
            }
            whole[at++] = b;
        }
        return whole;
    }
}
