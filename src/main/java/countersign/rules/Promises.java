package countersign.rules;

import countersign.casework.Contact;
import countersign.casework.Firm;
import countersign.casework.Item;
import countersign.casework.Progress.Promise;
import countersign.casework.Request;
import countersign.deadline.BusinessHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The promises of a confirmed request, with who owes them and by when, and when somebody has to hear of them next.
 *
 * @param request the request
 * @param contact whose it is
 * @param firm the hours
 */
record Promises(Request request, Contact contact, Firm firm) {

    /** How often somebody is reminded of a promise; after that the digest shows it. */
    private static final int MOST = 3;

    /** Working days between two of these. */
    private static final int PAUSE = 2;

    /** When the next promise has to be followed up; nothing where none is open. */
    Optional<Instant> next() {
        return open().stream().flatMap(item -> next(item).stream()).min(Instant::compareTo);
    }

    /** The promises that have to be followed up now. */
    List<Item> due(Instant now, Item.Owner owner) {
        return open().stream()
                .filter(item -> item.owner().orElseThrow() == owner)
                .filter(item -> next(item).map(due -> !due.isAfter(now)).orElse(false))
                .toList();
    }

    /** How often somebody was reminded of a promise. */
    int rung(Item item) {
        return request.progress().promise(item.number()).chased();
    }

    private List<Item> open() {
        boolean counts = request.current() > 0 && request.withdrawn().isEmpty();
        return counts ? request.promises() : List.of();
    }

    /** Ours on the morning of the day, theirs on the working day behind it; then every other working day. */
    private Optional<Instant> next(Item item) {
        Promise promise = request.progress().promise(item.number());
        if (promise.chased() >= MOST) {
            return Optional.empty();
        }
        boolean ours = item.owner().orElseThrow() == Item.Owner.US;
        BusinessHours hours = ours ? firm.hours() : firm.hoursOf(contact);
        LocalDate day =
                ours ? item.due().orElseThrow() : item.due().orElseThrow().plusDays(1);
        Instant due = promise.last()
                .map(last -> hours.after(last, PAUSE))
                .orElse(day.atStartOfDay(hours.zone()).toInstant());
        Instant back = contact.awayUntil()
                .filter(returns -> !ours)
                .map(returns -> hours.after(returns.atStartOfDay(hours.zone()).toInstant(), 1))
                .orElse(due);
        return Optional.of(hours.nextOpen(due.isBefore(back) ? back : due));
    }
}
