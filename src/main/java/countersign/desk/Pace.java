package countersign.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How fast letters go to one domain: what piled up in an outage is not poured out at once, for that looks like spam. */
final class Pace {

    private static final int MOST_IN_A_MINUTE = 30;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Deque<Instant>> gone = new HashMap<>();

    /** When a letter to that domain may go: now, or later; one that may go now is counted. */
    Instant next(String domain, Instant now) {
        Deque<Instant> lately = gone.computeIfAbsent(domain, any -> new ArrayDeque<>());
        // Of a clock that was set back nothing is left over.
        lately.removeIf(at -> at.isAfter(now));
        while (!lately.isEmpty() && !lately.peekFirst().plus(MINUTE).isAfter(now)) {
            lately.removeFirst();
        }
        if (lately.size() >= MOST_IN_A_MINUTE) {
            return lately.peekFirst().plus(MINUTE);
        }
        lately.addLast(now);
        return now;
    }
}
