package countersign.message;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A message as the server handed it over, byte for byte, with the SHA-256 under which it is kept.
 *
 * <p>The array is not copied; nobody writes into it.
 */
public record RawMessage(byte[] bytes, String sha256) {

    /** The bytes, and their digest. */
    public static RawMessage of(byte[] bytes) {
        return new RawMessage(bytes, sha256Of(bytes));
    }

    /** SHA-256 of some bytes, as 64 lower-case hexadecimal digits. */
    public static String sha256Of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawMessage raw && raw.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return "raw " + sha256 + " (" + bytes.length + " bytes)";
    }
}
