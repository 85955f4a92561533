package countersign.rules;

import countersign.casework.Ask;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.Folio;
import countersign.casework.ForStaff;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.OwedCall;
import countersign.casework.Request;
import countersign.deadline.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What happens when nobody calls a contact who disputes something: who owes the call is reminded of it after 1, 3 and 5
 * working days of the firm, and whenever he wished to be; after that the digest shows it. It ends with the summary of the
 * call, or when the dispute is settled.
 */
public final class CallRule {

    private static final List<Integer> WORKING_DAYS = List.of(1, 3, 5);
    private static final Duration A_WHILE = Duration.ofHours(4);
    private static final Duration MORNING = Duration.ofHours(1);

    private CallRule() {}

    /** When an alarm has to ring for a call that is owed; nothing where none is, or nobody is reminded of it any more. */
    public static Optional<Instant> alarm(Contact contact, Firm firm, Instant now) {
        return owed(contact)
                .flatMap(call -> next(call, firm))
                .map(due -> firm.hours().nextOpen(due.isBefore(now) ? now : due));
    }

    /** When staff can be reminded again: some hours later, or in the morning of the next working day. */
    public static Instant again(Instant told, Firm firm) {
        BusinessHours hours = firm.hours();
        Instant later = told.plus(A_WHILE)
                .atZone(hours.zone())
                .truncatedTo(ChronoUnit.HOURS)
                .toInstant();
        return hours.isOpen(later) ? later : hours.nextOpen(later).plus(MORNING);
    }

    /** The call that is owed to a contact; nothing where there is none, or where it was made. */
    public static Optional<OwedCall> owed(Contact contact) {
        return contact.call().filter(call -> call.made().isEmpty());
    }

    /** What is due for that contact now. The case that he disputes lies open. */
    static Outcome wake(Contact contact, Files files) {
        Optional<OwedCall> due = owed(contact)
                .filter(call -> next(call, files.firm())
                        .map(at -> !at.isAfter(files.now()))
                        .orElse(false));
        return due.map(call -> remind(contact, call, files)).orElse(Outcome.nothing());
    }

    private static Optional<Instant> next(OwedCall call, Firm firm) {
        Optional<Instant> step =
                call.rung() < WORKING_DAYS.size() ? Optional.of(step(call, call.rung(), firm)) : Optional.empty();
        return call.later()
                .filter(wished -> step.map(wished::isBefore).orElse(true))
                .or(() -> step);
    }

    private static Instant step(OwedCall call, int rung, Firm firm) {
        return firm.hours().after(call.since(), WORKING_DAYS.get(rung));
    }

    /** However many steps have passed, staff is reminded once. */
    private static Outcome remind(Contact contact, OwedCall call, Files files) {
        int rung = call.rung();
        while (rung < WORKING_DAYS.size() && !step(call, rung, files.firm()).isAfter(files.now())) {
            rung++;
        }
        Note note = new Note(contact.ref(), "bot", new Fact.CallReminded(rung), "no call is on record", List.of());
        return new Outcome(List.of(note), List.of(letter(contact, call, rung == WORKING_DAYS.size(), files)));
    }

    private static Letter letter(Contact contact, OwedCall call, boolean last, Files files) {
        List<Standing> disputed = disputed(contact, call, files);
        return new Letter(
                new Letter.ToStaff(files.firm().staffOrFirst(call.staff())),
                call.about().<Folio>map(ref -> ref).orElse(contact.ref()),
                new ForStaff.CallReminder(contact, disputed, call.since(), again(files.now(), files.firm()), last),
                disputed.stream().map(CallRule::whole).toList(),
                List.of(),
                "call-reminder:" + contact.ref() + ":" + call.since() + ":" + call.told());
    }

    /** What he disputes, as far as it is still open. */
    private static List<Standing> disputed(Contact contact, OwedCall call, Files files) {
        return files.standings(files.of(contact.ref()), Request.State.OPEN).stream()
                .filter(standing ->
                        call.about().map(standing.file().ref()::equals).orElse(true))
                .toList();
    }

    private static Ask whole(Standing standing) {
        return new Ask(0, standing.request().ref(), standing.request().version().number(), 0);
    }
}
