package countersign.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes as the machine's does, and that can be moved ahead. */
public final class MovableClock extends Clock {

    private final AtomicReference<Duration> ahead;
    private final ZoneId zone;

    private MovableClock(AtomicReference<Duration> ahead, ZoneId zone) {
        this.ahead = ahead;
        this.zone = zone;
    }

    /** A clock that shows that moment now. */
    public static MovableClock startingAt(Instant now) {
        return new MovableClock(new AtomicReference<>(Duration.between(Instant.now(), now)), ZoneId.of("UTC"));
    }

    /** Moves it so that it shows that moment now; never back. */
    public void moveTo(Instant moment) {
        Duration wanted = Duration.between(Instant.now(), moment);
        ahead.updateAndGet(before -> wanted.compareTo(before) > 0 ? wanted : before);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(ahead, other);
    }
}
