package countersign.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Commands of staff that wait for a code: the fold of what happened to them.
 *
 * @param commanded what was commanded
 * @param asked when the code went out
 * @param missed how often another code came back
 * @param done when they were done
 * @param dropped whether staff let them be
 */
public record Pending(Commanded commanded, Instant asked, int missed, Optional<Instant> done, boolean dropped) {

    /** How long a code counts. */
    public static final Duration COUNTS_FOR = Duration.ofHours(24);

    /** So many wrong codes end it. */
    public static final int MOST_MISSED = 3;

    /** What waits in a folio; nothing where no code was ever asked for in it. */
    public static Optional<Pending> of(List<Entry> entries) {
        Pending pending = null;
        for (Entry entry : entries) {
            Fact what = entry.note().what();
            if (what instanceof Fact.CodeAsked asked) {
                pending = new Pending(asked.commanded(), entry.at(), 0, Optional.empty(), false);
            } else if (pending != null) {
                pending = pending.after(what, entry.at());
            }
        }
        return Optional.ofNullable(pending);
    }

    private Pending after(Fact fact, Instant at) {
        if (fact instanceof Fact.CodeMissed) {
            return new Pending(commanded, asked, missed + 1, done, dropped);
        } else if (fact instanceof Fact.CodeGiven) {
            return new Pending(commanded, asked, missed, Optional.of(at), dropped);
        } else if (fact instanceof Fact.IntakeDropped) {
            return new Pending(commanded, asked, missed, done, true);
        }
        return this;
    }

    /** Until when the code counts. */
    public Instant until() {
        return asked.plus(COUNTS_FOR);
    }
}
