package countersign.schedule;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Notices when somebody moves the clock of the machine: the time on the wall and the time that has passed no longer agree.
 * Nothing rings in such a moment; what is due is planned anew first.
 */
public final class JumpGuard {

    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private final LongSupplier wallMillis;
    private final LongSupplier nanos;
    private long wallBefore;
    private long nanosBefore;

    /** A guard over the clock of this machine. */
    public JumpGuard() {
        this(System::currentTimeMillis, System::nanoTime);
    }

    /** A guard over those clocks: milliseconds on the wall, nanoseconds passed. */
    JumpGuard(LongSupplier wallMillis, LongSupplier nanos) {
        this.wallMillis = wallMillis;
        this.nanos = nanos;
        this.wallBefore = wallMillis.getAsLong();
        this.nanosBefore = nanos.getAsLong();
    }

    /** Whether the wall clock jumped since the last look. */
    public synchronized boolean jumped() {
        long wall = wallMillis.getAsLong();
        long passed = nanos.getAsLong();
        long drift = Math.abs((wall - wallBefore) - (passed - nanosBefore) / 1_000_000);
        wallBefore = wall;
        nanosBefore = passed;
        return drift > TOLERANCE.toMillis();
    }
}
