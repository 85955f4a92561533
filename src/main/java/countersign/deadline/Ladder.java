package countersign.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What happens when nobody answers: a finite row of steps, each so many working days after the question went out.
 *
 * @param rungs the steps, earliest first
 */
public record Ladder(List<Rung> rungs) {

    /** What is done on a rung. */
    public enum Step {
        /** A friendly reminder to the contact. */
        REMIND,
        /** A note to staff: call him. */
        CALL
    }

    /**
     * One step.
     *
     * @param workingDays working days after the question went out
     * @param step what is done then
     */
    public record Rung(int workingDays, Step step) {}

    /** The ladder that is shipped: reminders after 2 and 5 working days, after 8 the note to call. */
    public static final Ladder SHIPPED =
            new Ladder(List.of(new Rung(2, Step.REMIND), new Rung(5, Step.REMIND), new Rung(8, Step.CALL)));

    public Ladder {
        rungs = List.copyOf(rungs);
        for (int i = 1; i < rungs.size(); i++) {
            if (rungs.get(i).workingDays() <= rungs.get(i - 1).workingDays()) {
                throw new IllegalArgumentException("each step must be later than the one before");
            }
        }
    }

    /** The rung with that index, from 0; nothing behind the last: a ladder ends. */
    public Optional<Rung> rung(int index) {
        return index >= 0 && index < rungs.size() ? Optional.of(rungs.get(index)) : Optional.empty();
    }

    /** When that rung falls due for a question that went out at {@code asked}. */
    public Optional<Instant> due(int index, Instant asked, BusinessHours hours) {
        return rung(index).map(rung -> hours.after(asked, rung.workingDays()));
    }

    /** The last rung that has fallen due by {@code now}, counted from {@code first}; -1 where none has. */
    public int latestDue(int first, Instant asked, BusinessHours hours, Instant now) {
        int latest = -1;
        for (int i = Math.max(0, first); i < rungs.size(); i++) {
            if (!hours.after(asked, rungs.get(i).workingDays()).isAfter(now)) {
                latest = i;
            }
        }
        return latest;
    }
}
