package countersign.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.message.NoSecret;
import countersign.message.Secret;
import countersign.webhook.Listener.Heard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A webhook")
class WebhookTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Instant NOON = Instant.parse("2026-03-02T18:00:00Z");
    private static final String SECRET = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private Listener listener;

    @BeforeEach
    void open() throws IOException {
        listener = new Listener();
    }

    @AfterEach
    void close() {
        listener.close();
    }

    private Webhook webhook(Secret secret) {
        return new Webhook(listener.address(), secret, LONG);
    }

    @Test
    void signsAsStandardWebhooksHasIt() throws Exception {
        assertThat(webhook(() -> "whsec_" + SECRET)
                        .post("entry_1", NOON, "{\"who\":\"Zoë\"}")
                        .join())
                .isEmpty();
        Heard heard = listener.heard().get(0);
        assertThat(heard.type()).isEqualTo("application/json");
        assertThat(heard.id()).isEqualTo("entry_1");
        assertThat(heard.timestamp()).isEqualTo("1772474400");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET), "HmacSHA256"));
        byte[] signed = "entry_1.1772474400.{\"who\":\"Zoë\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(heard.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed)));
    }

    /** The example in the specification of Standard Webhooks' reference libraries. */
    @Test
    void signsTheKnownExampleAsOthersDo() {
        webhook(() -> "whsec_" + SECRET)
                .post("msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}")
                .join();
        assertThat(listener.heard().get(0).signature()).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204})
    void isTakenWhereTheAnswerSaysSo(int status) {
        listener.answers(status);
        assertThat(webhook(() -> "whsec_" + SECRET).post("entry_1", NOON, "{}").join())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 410, 500, 503})
    void isNotTakenWhereItSaysAnythingElseAndGoesNowhereElse(int status) {
        listener.answers(status);
        assertThat(webhook(() -> "whsec_" + SECRET).post("entry_1", NOON, "{}").join())
                .hasValueSatisfying(trouble -> assertThat(trouble).endsWith("answered with status " + status));
        assertThat(listener.heard()).hasSize(1);
    }

    @Test
    void saysThatNobodyIsThere() {
        Webhook webhook = webhook(() -> "whsec_" + SECRET);
        listener.close();
        assertThat(webhook.post("entry_1", NOON, "{}").join())
                .hasValueSatisfying(trouble -> assertThat(trouble).contains("cannot be reached"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hunter2", "whsec_", "whsec_c2hvcnQ=", "whsec_no base 64"})
    void isNotSignedWithWhatIsNoSecretAndDoesNotShowIt(String secret) {
        assertThat(webhook(() -> secret).post("entry_1", NOON, "{}").join())
                .hasValueSatisfying(trouble -> assertThat(trouble)
                        .contains("whsec_ and 24 to 64 bytes")
                        .doesNotContain("hunter2"));
        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void waitsForASecretThatNobodyGives() {
        Secret nobody = () -> {
            throw new NoSecret("webhook.secret cannot be read");
        };
        assertThat(webhook(nobody).post("entry_1", NOON, "{}").join()).contains("webhook.secret cannot be read");
    }
}
