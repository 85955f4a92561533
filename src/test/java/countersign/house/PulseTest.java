package countersign.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PulseTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    private static Reply asked(long readSecondsAgo, long sentSecondsAgo) {
        return Pulse.of(
                Optional.of(NOW.minusSeconds(readSecondsAgo)), Optional.of(NOW.minusSeconds(sentSecondsAgo)), NOW);
    }

    @Tag("fault-117")
    @Test
    void whereMailIsWhatIsBrokenTheMachineSaysSoByItsExitStatus() {
        assertThat(asked(60, 60).status()).isZero();
        assertThat(asked(1000, 60).status()).isEqualTo(1);
        assertThat(asked(60, 1000).status()).isEqualTo(1);
        assertThat(asked(60, 1000).out()).contains("the mailbox was read: 2026-03-02T14:59:00Z");
        Reply never = Pulse.of(Optional.empty(), Optional.empty(), NOW);
        assertThat(never.status()).isEqualTo(1);
        assertThat(never.out()).contains("never since the start");
    }
}
