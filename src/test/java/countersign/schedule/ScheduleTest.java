package countersign.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import countersign.scenario.TestClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private final AtomicInteger rings = new AtomicInteger();

    private Schedule schedule(Clock clock) {
        return new Schedule("test " + UUID.randomUUID(), clock, rings::incrementAndGet);
    }

    @Tag("fault-78")
    @Test
    void whatIsDueAlreadyRingsAtOnce() {
        TestClock clock = new TestClock(Instant.parse("2026-03-04T15:00:00Z"));
        try (Schedule schedule = schedule(clock)) {
            schedule.ringAt(Instant.parse("2026-03-04T14:00:00Z"));
            schedule.start();
            await().atMost(Duration.ofSeconds(20)).until(() -> rings.get() == 1);
        }
    }

    @Test
    void oneMinuteHasOneTriggerHoweverOftenItIsAskedFor() {
        TestClock clock = new TestClock(Instant.parse("2026-03-04T15:00:00Z"));
        try (Schedule schedule = schedule(clock)) {
            schedule.ringAt(Instant.parse("2026-03-04T14:00:01Z"));
            schedule.ringAt(Instant.parse("2026-03-04T14:00:59Z"));
            schedule.ringAt(Instant.parse("2026-03-04T14:01:00Z"));
            schedule.start();
            await().atMost(Duration.ofSeconds(20)).until(() -> rings.get() >= 1);
        }
        assertThat(rings.get()).isEqualTo(1);
    }

    @Tag("fault-74")
    @Test
    void aClockThatIsMovedHasItsTriggersSetAgain() {
        TestClock clock = new TestClock(Instant.parse("2026-03-02T15:00:00Z"));
        Instant due = Instant.parse("2026-03-04T15:00:00Z");
        try (Schedule schedule = schedule(clock)) {
            schedule.ringAt(due);
            schedule.start();
            clock.set(due);
            schedule.reset(List.of(due));
            await().atMost(Duration.ofSeconds(20)).until(() -> rings.get() == 1);
        }
    }

    @Tag("fault-74")
    @Test
    void theJumpGuardSeesAClockThatIsMovedAndNothingElse() {
        long[] wall = {1_000_000};
        long[] nanos = {0};
        JumpGuard guard = new JumpGuard(() -> wall[0], () -> nanos[0]);
        wall[0] += 60_000;
        nanos[0] += 60_000_000_000L;
        assertThat(guard.jumped()).isFalse();
        wall[0] += 3_600_000;
        nanos[0] += 1_000_000_000L;
        assertThat(guard.jumped()).isTrue();
        wall[0] += 1_000;
        nanos[0] += 1_000_000_000L;
        assertThat(guard.jumped()).isFalse();
        wall[0] -= 3_600_000;
        assertThat(guard.jumped()).isTrue();
    }
}
