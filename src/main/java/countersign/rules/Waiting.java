package countersign.rules;

import countersign.casework.Contact;
import countersign.casework.Firm;
import countersign.casework.Request;
import countersign.deadline.BusinessHours;
import countersign.deadline.Ladder;
import java.time.Instant;
import java.util.Optional;

/**
 * What a request that waits for its contact has to expect next.
 *
 * @param request the request
 * @param contact whom it waits for
 * @param firm the ladder and the hours
 */
public record Waiting(Request request, Contact contact, Firm firm) {

    /** Whoever comes back from an absence has so many working days of quiet. */
    private static final int QUIET = 1;

    /** When the next step of its ladder falls due, in the contact's business hours; nothing where none is to come. */
    public Optional<Instant> next() {
        if (!request.waits() || !contact.mayBeWritten()) {
            return Optional.empty();
        }
        BusinessHours hours = firm.hoursOf(contact);
        return firm.ladder()
                .due(request.chase().rung(), request.chase().asked().orElseThrow(), hours)
                .map(due -> {
                    Instant quiet = request.letters()
                            .written()
                            .map(last -> hours.after(last, pause()))
                            .orElse(due);
                    Instant latest = due.isBefore(quiet) ? quiet : due;
                    Instant back = contact.awayUntil()
                            .map(day ->
                                    hours.after(day.atStartOfDay(hours.zone()).toInstant(), QUIET))
                            .orElse(latest);
                    return hours.nextOpen(latest.isBefore(back) ? back : latest);
                });
    }

    /** When an alarm has to ring for it, or for a promise in it: not before {@code now}, and never while it is closed. */
    public Optional<Instant> alarm(Instant now) {
        BusinessHours hours = firm.hoursOf(contact);
        Optional<Instant> promise = new Promises(request, contact, firm).next();
        Optional<Instant> step = next();
        Optional<Instant> first = step.isPresent() && promise.isPresent()
                ? step.filter(due -> due.isBefore(promise.get())).or(() -> promise)
                : step.or(() -> promise);
        return first.map(due -> due.isBefore(now) ? hours.nextOpen(now) : due);
    }

    /**
     * The step to take now: the latest that has fallen due, so that after a long silence of ours only one letter goes out.
     * Nothing where none is due or it is closed.
     */
    public Optional<Integer> due(Instant now) {
        boolean ring = next().map(due -> !due.isAfter(now)).orElse(false)
                && firm.hoursOf(contact).isOpen(now);
        return ring ? Optional.of(latest(now)) : Optional.empty();
    }

    /** Whether the next step is a reminder that falls due by then. */
    public boolean remindsBy(Instant then) {
        boolean reminder = firm.ladder()
                .rung(request.chase().rung())
                .map(rung -> rung.step() == Ladder.Step.REMIND)
                .orElse(false);
        return reminder && next().map(due -> !due.isAfter(then)).orElse(false);
    }

    /** Between two letters lie as many working days as between their steps, however late the first of them was. */
    private int pause() {
        int rung = request.chase().rung();
        int before = firm.ladder().rung(rung - 1).map(Ladder.Rung::workingDays).orElse(0);
        return firm.ladder().rung(rung).map(step -> step.workingDays() - before).orElse(QUIET);
    }

    /** Nobody is called for a silence of ours: the last reminder before the call is not skipped. */
    private int latest(Instant now) {
        BusinessHours hours = firm.hoursOf(contact);
        int rung = request.chase().rung();
        int latest = Math.max(
                rung, firm.ladder().latestDue(rung, request.chase().asked().orElseThrow(), hours, now));
        for (int i = latest; i >= rung; i--) {
            if (firm.ladder().rung(i).map(Ladder.Rung::step).orElse(Ladder.Step.CALL) == Ladder.Step.REMIND) {
                return i;
            }
        }
        return latest;
    }
}
