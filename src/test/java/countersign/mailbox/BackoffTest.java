package countersign.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Tag("fault-4")
    @Test
    void pausesGrowFromASecondToFiveMinutesAndAreNeverTheSameForAll() {
        Set<Duration> sixth = new HashSet<>();
        for (int program = 0; program < 100; program++) {
            Backoff backoff = new Backoff();
            for (long most = 2; most <= 64; most *= 2) {
                Duration pause = backoff.next();
                assertThat(pause).isBetween(Duration.ofSeconds(most / 2), Duration.ofSeconds(most));
                if (most == 64) {
                    sixth.add(pause);
                }
            }
            for (int i = 0; i < 10; i++) {
                assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofMinutes(5));
            }
            assertThat(backoff.next()).isGreaterThanOrEqualTo(Duration.ofSeconds(150));
            backoff.reset();
            assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofSeconds(2));
        }
        assertThat(sixth).hasSizeGreaterThan(10);
    }

    @Tag("fault-13")
    @Test
    void whoIsNotLetInDoesNotTryAgainWithinAMinute() {
        Backoff backoff = new Backoff();
        for (int i = 0; i < 10; i++) {
            assertThat(backoff.afterRefusal()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(5));
        }
    }
}
