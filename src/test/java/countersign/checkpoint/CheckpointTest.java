package countersign.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A checkpoint")
class CheckpointTest {

    private static final SigningKey KEY = SigningKey.make("desk@miller.example");
    private static final Checkpoint POINT = new Checkpoint(
            "desk@miller.example",
            42,
            Hash.leaf("x".getBytes(StandardCharsets.UTF_8)),
            Instant.parse("2026-03-02T15:00:00Z"));

    @Test
    void isReadBackByItsKey() {
        assertThat(Checkpoint.read(POINT.signed(KEY), KEY.verifying())).contains(POINT);
    }

    @Test
    void ofAnotherKeyIsNone() {
        SigningKey other = SigningKey.make("desk@miller.example");
        assertThat(Checkpoint.read(POINT.signed(KEY), other.verifying())).isEmpty();
    }

    @Test
    void isNoneOnceAnyCharacterOfItIsChanged() {
        String note = POINT.signed(KEY);
        for (int i = 0; i < note.length(); i++) {
            String changed = note.substring(0, i) + (note.charAt(i) == 'A' ? 'B' : 'A') + note.substring(i + 1);
            assertThat(Checkpoint.read(changed, KEY.verifying()))
                    .as("character " + i)
                    .isEmpty();
        }
    }

    @Test
    void isSignedByAKeyThatAFileKeeps() {
        SigningKey again = SigningKey.read("desk@miller.example", KEY.pem());
        assertThat(Checkpoint.read(POINT.signed(again), KEY.verifying())).contains(POINT);
        assertThat(VerifyingKey.read("desk@miller.example", KEY.verifying().pem())
                        .fingerprint())
                .isEqualTo(KEY.verifying().fingerprint());
        assertThatThrownBy(() -> SigningKey.read("desk@miller.example", "nothing"))
                .hasMessageContaining("expected a line -----BEGIN PRIVATE KEY-----");
    }
}
