package countersign.proof.dkim;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A signer's public key as the DNS has it (RFC 6376, section 3.6.1; RFC 8301 for sizes; RFC 8463 for Ed25519).
 *
 * @param key the key, where it can be used
 * @param bits how long it is
 * @param testing whether the signer only tries it out
 * @param strict whether the identity has to be the domain itself
 * @param fault why it cannot be used
 */
record KeyRecord(Optional<PublicKey> key, int bits, boolean testing, boolean strict, Optional<String> fault) {

    private static final int LEAST_BITS = 1024;
    private static final int MOST_BITS = 8192;
    private static final int ED25519_BITS = 256;
    /** What stands before the 32 bytes of an Ed25519 key in its usual form (RFC 8410, section 4). */
    private static final byte[] ED25519 = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};

    private static KeyRecord unusable(String fault, int bits) {
        return new KeyRecord(Optional.empty(), bits, false, false, Optional.of(fault));
    }

    /** Reads a record; {@code kind} is the kind of key that the signature needs, {@code rsa} or {@code ed25519}. */
    static KeyRecord read(String text, String kind) {
        Optional<TagList> read = TagList.read(text);
        if (read.isEmpty()) {
            return unusable("the key record cannot be read", 0);
        }
        TagList tags = read.get();
        Optional<String> fault = fault(tags, kind);
        if (fault.isPresent()) {
            return unusable(fault.get(), 0);
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(tags.dense("p").orElseThrow());
            PublicKey key = key(bytes, kind);
            int bits = bits(key);
            boolean sized = kind.equals("ed25519") || bits >= LEAST_BITS && bits <= MOST_BITS;
            List<String> flags = list(tags, "t", "");
            return sized
                    ? new KeyRecord(Optional.of(key), bits, flags.contains("y"), flags.contains("s"), Optional.empty())
                    : unusable("a key of " + bits + " bits", bits);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return unusable("the key cannot be read", 0);
        }
    }

    private static Optional<String> fault(TagList tags, String kind) {
        boolean version = tags.get("v")
                .map(v -> v.equals("DKIM1") && tags.first().equals("v"))
                .orElse(true);
        if (!version) {
            return Optional.of("the key record is of another version");
        } else if (!tags.get("k").orElse("rsa").equals(kind)) {
            return Optional.of("the key is not for that algorithm");
        } else if (!list(tags, "h", "sha256").contains("sha256")) {
            return Optional.of("the key is not for SHA-256");
        } else if (list(tags, "s", "*").stream().noneMatch(s -> s.equals("*") || s.equals("email"))) {
            return Optional.of("the key is not for mail");
        }
        return tags.dense("p")
                .map(p -> p.isEmpty() ? Optional.of("the key is revoked") : Optional.<String>empty())
                .orElse(Optional.of("the key record holds no key"));
    }

    private static List<String> list(TagList tags, String name, String usual) {
        return Arrays.stream(tags.get(name).orElse(usual).split(":"))
                .map(String::strip)
                .toList();
    }

    private static PublicKey key(byte[] bytes, String kind) throws GeneralSecurityException {
        if (kind.equals("rsa")) {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
        }
        if (bytes.length != ED25519_BITS / 8) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        }
        byte[] wrapped = Arrays.copyOf(ED25519, ED25519.length + bytes.length);
        System.arraycopy(bytes, 0, wrapped, ED25519.length, bytes.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(wrapped));
    }

    private static int bits(PublicKey key) {
        return key instanceof RSAPublicKey rsa
                ? Optional.of(rsa.getModulus()).map(BigInteger::bitLength).orElse(0)
                : ED25519_BITS;
    }
}
