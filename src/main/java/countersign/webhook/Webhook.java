package countersign.webhook;

import countersign.message.NoSecret;
import countersign.message.Secret;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where a program of the firm's own hears what happened: each message is posted as JSON and signed with a secret that both know, as
 * Standard Webhooks 1.0.0 has it. The headers are {@code webhook-id}, {@code webhook-timestamp} (seconds since 1970) and
 * {@code webhook-signature}: {@code v1,} and the HMAC-SHA256 of id, timestamp and body, joined by dots, in base 64.
 */
public final class Webhook {

    private static final String PREFIX = "whsec_";
    private static final String EXPECTED = "the secret of the webhook: expected " + PREFIX
            + " and 24 to 64 bytes in base 64, such as printf 'whsec_%s\\n' \"$(openssl rand -base64 32)\" prints it";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;
    private static final String HMAC = "HmacSHA256";

    private final URI address;
    private final Secret secret;
    private final Duration limit;
    private final HttpClient client;

    /**
     * The program there.
     *
     * @param secret what messages are signed with: {@code whsec_} and base 64; it is asked for anew for each of them
     * @param limit how long an answer may take
     */
    public Webhook(URI address, Secret secret, Duration limit) {
        this.address = address;
        this.secret = secret;
        this.limit = limit;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limit)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Where it is. */
    public URI address() {
        return address;
    }

    /**
     * Posts a message. Returns at once; what comes is what went wrong, or nothing where the program took it (any status from 200 to
     * 299).
     *
     * @param id the same whenever that message is posted once more
     * @param at when it is posted
     */
    public CompletableFuture<Optional<String>> post(String id, Instant at, String json) {
        String seconds = Long.toString(at.getEpochSecond());
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(limit)
                    .header("Content-Type", "application/json")
                    .header("User-Agent", "Countersign")
                    .header("webhook-id", id)
                    .header("webhook-timestamp", seconds)
                    .header("webhook-signature", "v1," + signature(id + "." + seconds + "." + json))
                    .POST(BodyPublishers.ofString(json))
                    .build();
            return client.sendAsync(request, BodyHandlers.discarding())
                    .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .thenApply(answer -> trouble(answer.statusCode()))
                    .exceptionally(failure -> Optional.of(address + " cannot be reached: " + cause(failure)));
        } catch (NoSecret e) {
            return CompletableFuture.completedFuture(Optional.of(e.getMessage()));
        }
    }

    private Optional<String> trouble(int status) {
        return status / 100 == 2 ? Optional.empty() : Optional.of(address + " answered with status " + status);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private String signature(String signed) throws NoSecret {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }

    private byte[] key() throws NoSecret {
        String text = secret.get();
        try {
            byte[] key = Base64.getDecoder().decode(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "");
            if (key.length >= SHORTEST && key.length <= LONGEST) {
                return key;
            }
        } catch (IllegalArgumentException noBase64) {
            // Said below.
        }
        throw new NoSecret(EXPECTED);
    }
}
