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

    /** After any letter the contact has at least so many working days of quiet. */
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
                            .map(last -> hours.after(last, QUIET))
                            .orElse(due);
                    Instant latest = due.isBefore(quiet) ? quiet : due;
                    Instant back = contact.awayUntil()
                            .map(day ->
                                    hours.after(day.atStartOfDay(hours.zone()).toInstant(), QUIET))
                            .orElse(latest);
                    return hours.nextOpen(latest.isBefore(back) ? back : latest);
                });
    }

    /** When an alarm has to ring for it: not before {@code now}, and never while it is closed. */
    public Optional<Instant> alarm(Instant now) {
        BusinessHours hours = firm.hoursOf(contact);
        return next().map(due -> due.isBefore(now) ? hours.nextOpen(now) : due);
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

    private int latest(Instant now) {
        BusinessHours hours = firm.hoursOf(contact);
        return Math.max(
                request.chase().rung(),
                firm.ladder()
                        .latestDue(
                                request.chase().rung(), request.chase().asked().orElseThrow(), hours, now));
    }
}
