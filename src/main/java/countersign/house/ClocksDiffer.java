package countersign.house;

import java.time.Duration;

/** The clock of this machine and that of the database differ by too much: what is due, and since when, would be in doubt. */
public final class ClocksDiffer extends RuntimeException {

    private static final long serialVersionUID = 1;

    ClocksDiffer(Duration by, Duration most) {
        super("the clock of this machine and that of the database's server differ by " + by.toMillis() / 1000.0
                + " s; at most " + most.toMillis() / 1000.0
                + " s is allowed (storage.clocks-differ). Have both set by NTP.");
    }
}
