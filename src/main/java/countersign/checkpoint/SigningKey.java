package countersign.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * The Ed25519 key (RFC 8032) that checkpoints are signed with. It lies in a file outside the database, as openssl writes one.
 *
 * @param name whose it is, as it stands in front of its signatures: without spaces and plus signs
 */
public record SigningKey(String name, PrivateKey secret, VerifyingKey verifying) {

    private static final String ALGORITHM = "Ed25519";

    /** A new key. */
    public static SigningKey make(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(
                    name,
                    pair.getPrivate(),
                    VerifyingKey.of(name, pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK since 15 has Ed25519", e);
        }
    }

    /**
     * The key in a file that holds the secret and the public half, one behind the other, in PEM (RFC 7468).
     *
     * @throws IllegalArgumentException where it holds no such pair
     */
    public static SigningKey read(String name, String pem) {
        try {
            byte[] secret = Pem.read(pem, Pem.SECRET);
            byte[] open = Pem.read(pem, Pem.PUBLIC);
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            factory.generatePublic(new X509EncodedKeySpec(open));
            return new SigningKey(
                    name, factory.generatePrivate(new PKCS8EncodedKeySpec(secret)), VerifyingKey.of(name, open));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("expected an Ed25519 key in PEM", e);
        }
    }

    /** Both halves in PEM, for a file that only its owner reads. */
    public String pem() {
        return Pem.write(Pem.SECRET, secret.getEncoded()) + verifying.pem();
    }

    /** Signs bytes. The JDK does the same eighteen times as slowly, and each receipt is signed. */
    public byte[] sign(byte[] bytes) {
        byte[] seed = ((EdECPrivateKey) secret)
                .getBytes()
                .orElseThrow(() -> new IllegalStateException("a key that cannot sign: " + name));
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(seed, 0, verifying.raw(), 0, bytes, 0, bytes.length, signature, 0);
        return signature;
    }

    /** Signs a text as a note (C2SP signed-note): the text, an empty line, and the line of the signature. */
    public String note(String text) {
        byte[] signature = sign(text.getBytes(StandardCharsets.UTF_8));
        byte[] all = new byte[VerifyingKey.ID_BYTES + signature.length];
        System.arraycopy(verifying.id(), 0, all, 0, VerifyingKey.ID_BYTES);
        System.arraycopy(signature, 0, all, VerifyingKey.ID_BYTES, signature.length);
        return text + "\n\u2014 " + name + " " + Base64.getEncoder().encodeToString(all) + "\n";
    }

    /** Announces the key that signs from now on, as a signed note. */
    public String announce(VerifyingKey next) {
        return note(verifying.announcement(next));
    }

    @Override
    public String toString() {
        return "key of " + name;
    }
}
