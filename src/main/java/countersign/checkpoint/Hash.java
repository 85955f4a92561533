package countersign.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A SHA-256 hash of the tree (RFC 6962, section 2.1): of a leaf, or of two hashes below a node.
 *
 * @param hex 64 hexadecimal digits, lower case
 */
public record Hash(String hex) {

    /** How many bytes it has. */
    static final int BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** @throws IllegalArgumentException where that are not 64 hexadecimal digits in lower case */
    public Hash {
        boolean digits =
                hex.length() == 2 * BYTES && hex.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
        if (!digits) {
            throw new IllegalArgumentException("expected 64 hexadecimal digits, found " + hex.length() + " characters");
        }
    }

    /** The hash with those bytes. */
    static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    /** The hash of a leaf: SHA-256(0x00 ‖ leaf). */
    public static Hash leaf(byte[] leaf) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return of(digest.digest(leaf));
    }

    /**
     * What an entry states of its details: SHA-256(salt ‖ details).
     *
     * @param salt in hexadecimal
     * @throws IllegalArgumentException where the salt is not
     */
    public static Hash salted(String salt, String details) {
        MessageDigest digest = sha256();
        digest.update(HexFormat.of().parseHex(salt));
        return of(digest.digest(details.getBytes(StandardCharsets.UTF_8)));
    }

    /** What chains an entry to the one before: SHA-256(previous ‖ leaf). */
    public static Hash chained(Hash previous, Hash leaf) {
        MessageDigest digest = sha256();
        digest.update(previous.bytes());
        return of(digest.digest(leaf.bytes()));
    }

    /** The hash of a node: SHA-256(0x01 ‖ left ‖ right). */
    static Hash node(Hash left, Hash right) {
        return of(node(left.bytes(), right.bytes()));
    }

    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The hash of a tree without leaves. */
    static Hash empty() {
        return of(sha256().digest());
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** As checkpoints write it. */
    String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
