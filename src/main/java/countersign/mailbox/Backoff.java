package countersign.mailbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a server that went away is left alone: from a second to five minutes, about twice as long each time, and by chance a
 * little more or less, so that not all programs come back to it at the same moment.
 */
public final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(2);
    /** A pause is no shorter than half of it. */
    private static final Duration REFUSED = Duration.ofMinutes(2);

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Duration most = FIRST;

    /** The pause before the next attempt: between half and all of what it is at most this time. */
    public Duration next() {
        long millis = most.toMillis();
        most = most.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : most.multipliedBy(2);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis + 1));
    }

    /** The same where the server refuses the login: a minute at least, for some lock out who tries it more often. */
    public Duration afterRefusal() {
        most = most.compareTo(REFUSED) < 0 ? REFUSED : most;
        return next();
    }

    /** All is well again: the next pause is a short one. */
    public void reset() {
        most = FIRST;
    }
}
