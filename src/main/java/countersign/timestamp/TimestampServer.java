package countersign.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** A server that stamps hashes with the time (RFC 3161, over HTTP as in section 3.4). It learns nothing but the hash. */
public final class TimestampServer {

    private static final String QUERY = "application/timestamp-query";
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;
    private static final int LONGEST = 100_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI address;
    private final Duration limit;
    private final HttpClient client;

    /**
     * The server there.
     *
     * @param limit how long an answer may take, all in all
     */
    public TimestampServer(URI address, Duration limit) {
        this.address = address;
        this.limit = limit;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limit)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /**
     * Asks for a token over those bytes, with the certificate in it. Returns at once; what comes is the token in DER, or an exception
     * that says in its message what the server did.
     */
    public CompletableFuture<byte[]> stamp(byte[] bytes) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest question =
                generator.generate(NISTObjectIdentifiers.id_sha256, sha256(bytes), new BigInteger(NONCE_BITS, RANDOM));
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(limit)
                    .header("Content-Type", QUERY)
                    .POST(BodyPublishers.ofByteArray(question.getEncoded()))
                    .build();
            return client.sendAsync(request, TimestampServer::body)
                    .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .thenApply(answer -> token(question, answer));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static BodySubscriber<byte[]> body(ResponseInfo answer) {
        boolean fits = answer.headers().firstValueAsLong("content-length").orElse(0) <= LONGEST;
        return fits ? BodySubscribers.ofByteArray() : BodySubscribers.replacing(new byte[0]);
    }

    /** The token in an answer that fits the question: the hash, the nonce, and a status that says that it was granted. */
    private byte[] token(TimeStampRequest question, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK || answer.body().length == 0 || answer.body().length > LONGEST) {
            throw new CompletionException(new IOException(address + " answered with status " + answer.statusCode()
                    + " and " + answer.body().length + " bytes"));
        }
        try {
            TimeStampResponse response = new TimeStampResponse(answer.body());
            response.validate(question);
            if (response.getTimeStampToken() == null) {
                throw new IOException(address + " gave no token: " + response.getStatusString());
            }
            return response.getTimeStampToken().getEncoded();
        } catch (TSPException | IOException e) {
            throw new CompletionException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
