package countersign.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of our own that certifies servers on this machine, well and badly. */
public final class Certificates {

    /** What a server's certificate is like. */
    public enum Kind {
        /** The authority's, for this machine, and it holds. */
        RIGHT,
        /** The same, but it held until yesterday. */
        EXPIRED,
        /** The authority's, for another machine. */
        OTHER_NAME,
        /** For this machine, by nobody but itself. */
        SELF_SIGNED
    }

    /** The password of the store that {@link #trust} writes. */
    public static final String PASSWORD = "changeit";

    private static final String US = "CN=Our Own Authority";
    private static final String HOST = "localhost";

    private final KeyPair authority = key();
    private final KeyPair server = key();
    private int serial;

    private static KeyPair key() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(256);
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a trust store that knows the authority, as {@code -Djavax.net.ssl.trustStore} takes it. */
    public Path trust(Path file) throws Exception {
        KeyStore store = empty();
        store.setCertificateEntry("ours", certificate(US, authority, authority, Kind.RIGHT, true));
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    /** How a server speaks TLS that shows such a certificate. */
    public SSLContext server(Kind kind) throws Exception {
        boolean alone = kind == Kind.SELF_SIGNED;
        X509Certificate shown = certificate(alone ? "CN=" + HOST : US, alone ? server : authority, server, kind, false);
        KeyStore store = empty();
        store.setKeyEntry("server", server.getPrivate(), PASSWORD.toCharArray(), new X509Certificate[] {shown});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private X509Certificate certificate(String by, KeyPair signer, KeyPair of, Kind kind, boolean signs)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        Instant now = Instant.now();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name(by),
                BigInteger.valueOf(++serial),
                Date.from(now.minus(30, ChronoUnit.DAYS)),
                Date.from(now.plus(kind == Kind.EXPIRED ? -1 : 30, ChronoUnit.DAYS)),
                new X500Name(signs ? US : "CN=" + HOST),
                of.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(signs));
        String name = kind == Kind.OTHER_NAME ? "mail.elsewhere.example" : HOST;
        builder.addExtension(
                Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(GeneralName.dNSName, name)));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate())));
    }
}
