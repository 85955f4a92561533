package countersign.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What makes a message the same message, however often and on whatever way it is delivered (RFC 1047): its own header
 * fields and its body, without what relays put on top.
 */
public final class Canonical {

    private static final List<String> OWN = List.of(
            "From",
            "To",
            "Cc",
            "Date",
            "Subject",
            "Message-ID",
            "In-Reply-To",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding");

    private Canonical() {}

    /** SHA-256 over that, as 64 hexadecimal digits. */
    public static String sha256(RawMessage raw, Headers headers) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : OWN) {
                for (String value : headers.all(name)) {
                    digest.update((name + ":" + value + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            int body = body(raw.bytes());
            digest.update((byte) 0);
            digest.update(raw.bytes(), body, end(raw.bytes()) - body);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Where the body begins: behind the first empty line. */
    private static int body(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            boolean bare = bytes[i] == '\n' && bytes[i + 1] == '\n';
            boolean full = bytes[i] == '\n' && bytes[i + 1] == '\r' && i + 2 < bytes.length && bytes[i + 2] == '\n';
            if (bare || full) {
                return full ? i + 3 : i + 2;
            }
        }
        return bytes.length;
    }

    /** Empty lines at the end are added and dropped on the way. */
    private static int end(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return Math.max(end, body(bytes));
    }
}
