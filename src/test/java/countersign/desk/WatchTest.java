package countersign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WatchTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Watch watch = new Watch(nanos::get);

    private void passes(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Tag("fault-118")
    @Test
    void aLoopThatSaysNothingForTooLongIsNamed() {
        watch.lives("mailbox");
        watch.lives("outbox");
        passes(Duration.ofMinutes(29));
        assertThat(watch.silent(Duration.ofMinutes(30))).isEmpty();
        watch.lives("outbox");
        passes(Duration.ofMinutes(2));
        assertThat(watch.silent(Duration.ofMinutes(30))).contains("mailbox");
        watch.lives("mailbox");
        assertThat(watch.silent(Duration.ofMinutes(30))).isEmpty();
    }

    @Test
    void whatWasNeverHeardOfIsNotMissed() {
        passes(Duration.ofDays(1));
        assertThat(watch.silent(Duration.ofMinutes(30))).isEmpty();
    }
}
