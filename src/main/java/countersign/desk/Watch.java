package countersign.desk;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Watches the loops of the office: each says from time to time, and with each mail or letter, that it lives. One that hangs says
 * nothing, and ends nothing.
 */
final class Watch {

    /** The loops. */
    static final String MAILBOX = "mailbox";

    static final String OUTBOX = "outbox";

    private final LongSupplier nanos;
    private final Map<String, Long> heard = new ConcurrentHashMap<>();

    /** @param nanos nanoseconds that passed, whatever the clock on the wall shows */
    Watch(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** That loop lives. */
    void lives(String loop) {
        heard.put(loop, nanos.getAsLong());
    }

    /** A loop that was heard of before and has been silent for longer than that. */
    Optional<String> silent(Duration longest) {
        long now = nanos.getAsLong();
        return heard.entrySet().stream()
                .filter(loop -> now - loop.getValue() > longest.toNanos())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
