package countersign.timestamp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time stamp authority of our own, with a certificate from a root of our own, on a server on this machine. */
public final class Authority implements AutoCloseable {

    /** What it does with a question. */
    public enum Mood {
        /** Answers it. */
        WELL,
        /** Says that it is out of order. */
        BROKEN,
        /** Answers with something else. */
        BABBLING,
        /** Stamps another hash than the one that was asked. */
        LYING,
        /** Never answers. */
        SILENT
    }

    private static final String SIGNED = "SHA256withRSA";

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final KeyPair key;
    private final X509Certificate root;
    private final X509Certificate certificate;
    private volatile Mood mood = Mood.WELL;
    private volatile Instant now;

    /** One whose clock shows that. */
    public Authority(Instant now) {
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            KeyPair above = keys.generateKeyPair();
            key = keys.generateKeyPair();
            root = certificate("CN=Root of Time", above, "CN=Root of Time", above, true);
            certificate = certificate("CN=Time of Day, O=Clock House", key, "CN=Root of Time", above, false);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/tsr", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "authority");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    private X509Certificate certificate(String name, KeyPair of, String by, KeyPair signer, boolean authority)
            throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name(by),
                BigInteger.valueOf(authority ? 1 : 2),
                Date.from(now.minus(365, ChronoUnit.DAYS)),
                Date.from(now.plus(3650, ChronoUnit.DAYS)),
                new X500Name(name),
                of.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        if (!authority) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(SIGNED).build(signer.getPrivate())));
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        byte[] question = exchange.getRequestBody().readAllBytes();
        switch (mood) {
            case WELL -> send(exchange, 200, token(new TimeStampRequest(question)));
            case BROKEN -> send(exchange, 503, "out of order".getBytes());
            case BABBLING -> send(exchange, 200, "hello".getBytes());
            case LYING -> {
                byte[] other = question.clone();
                other[question.length / 2] ^= 1;
                send(exchange, 200, token(new TimeStampRequest(other)));
            }
            default -> {
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                exchange.close();
            }
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private byte[] token(TimeStampRequest question) throws IOException {
        try {
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build(SIGNED, key.getPrivate(), certificate),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    new ASN1ObjectIdentifier("1.2.3.4.5"));
            generator.addCertificates(new JcaCertStore(List.of(certificate, root)));
            return new TimeStampResponseGenerator(generator, TSPAlgorithms.ALLOWED)
                    .generate(question, BigInteger.valueOf(asked.get()), Date.from(now))
                    .getEncoded();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** From now on it does that. */
    public void is(Mood next) {
        mood = next;
    }

    /** Its clock shows that. */
    public void clock(Instant instant) {
        now = instant.truncatedTo(ChronoUnit.SECONDS);
    }

    /** How often it was asked. */
    public int asked() {
        return asked.get();
    }

    /** Where it is asked. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsr");
    }

    /** The root that its certificate leads to, in PEM. */
    public String root() {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
