package countersign.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The public half of the key that checkpoints are signed with.
 *
 * @param name whose it is
 * @param key the key
 */
public record VerifyingKey(String name, PublicKey key) {

    static final int ID_BYTES = 4;

    private static final String ALGORITHM = "Ed25519";
    private static final byte TYPE = 1;
    private static final int RAW_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;

    static VerifyingKey of(String name, byte[] encoded) {
        try {
            return new VerifyingKey(
                    name, KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("expected a public Ed25519 key", e);
        }
    }

    /** The key in PEM. @throws IllegalArgumentException where there is none */
    public static VerifyingKey read(String name, String pem) {
        return of(name, Pem.read(pem, Pem.PUBLIC));
    }

    /** The key in its DER form (SubjectPublicKeyInfo, RFC 8410) in base 64. @throws IllegalArgumentException where there is none */
    public static VerifyingKey decode(String name, String base64) {
        return of(name, Base64.getDecoder().decode(base64));
    }

    /** In its DER form in base 64. */
    public String base64() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** Whether a note announces the next key, and this one signed it. */
    boolean announces(VerifyingKey next, String announcement) {
        return opened(announcement)
                .filter(text -> text.equals(announcement(next)))
                .isPresent();
    }

    /** What a key signs to announce the next one. It is no checkpoint: there a number stands in the second line. */
    String announcement(VerifyingKey next) {
        return name + "\nnext key " + next.base64() + "\n";
    }

    /** In PEM, as openssl reads it. */
    public String pem() {
        return Pem.write(Pem.PUBLIC, key.getEncoded());
    }

    /** What tells it from other keys: the first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key). */
    byte[] id() {
        MessageDigest digest = Hash.sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(new byte[] {'\n', TYPE});
        digest.update(raw());
        return Arrays.copyOf(digest.digest(), ID_BYTES);
    }

    /** Its 32 bytes (RFC 8032), without what DER has in front of them. */
    byte[] raw() {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length);
    }

    /** SHA-256 of the key in its DER form, in hexadecimal: what people compare. */
    public String fingerprint() {
        return HexFormat.of().formatHex(Hash.sha256().digest(key.getEncoded()));
    }

    /** Whether a signature of those bytes is of this key. */
    public boolean verifies(byte[] bytes, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** The text of a note that this key signed (C2SP signed-note); nothing where it did not. */
    public Optional<String> opened(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            return Optional.empty();
        }
        String text = note.substring(0, end + 1);
        return note.substring(end + 2).lines().anyMatch(line -> signs(line, text))
                ? Optional.of(text)
                : Optional.empty();
    }

    private boolean signs(String line, String text) {
        String start = "\u2014 " + name + " ";
        if (!line.startsWith(start)) {
            return false;
        }
        try {
            String written = line.substring(start.length());
            byte[] all = Base64.getDecoder().decode(written);
            return all.length == ID_BYTES + SIGNATURE_BYTES
                    && Base64.getEncoder().encodeToString(all).equals(written)
                    && Arrays.equals(id(), Arrays.copyOf(all, ID_BYTES))
                    && verifies(text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(all, ID_BYTES, all.length));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
