package countersign.house;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether mail comes in and goes out. */
final class Pulse {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    private Pulse() {}

    /**
     * @param read when the mailbox was last read to its end
     * @param sent when no letter waited for the mail server
     */
    static Reply of(Optional<Instant> read, Optional<Instant> sent, Instant now) {
        String text = line("the mailbox was read", read) + line("no letter waited for the mail server", sent);
        return isFresh(read, now) && isFresh(sent, now) ? Reply.of(text) : new Reply(1, text, "health: mail is stuck");
    }

    private static String line(String what, Optional<Instant> last) {
        return what + ": " + last.map(Instant::toString).orElse("never since the start") + "\n";
    }

    private static boolean isFresh(Optional<Instant> last, Instant now) {
        return last.map(at -> at.plus(LONGEST).isAfter(now)).orElse(false);
    }
}
