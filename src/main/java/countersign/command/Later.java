package countersign.command;

import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.OwedCall;
import countersign.casework.SentLetter;
import countersign.instruction.Line;
import countersign.rules.CallRule;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A yes to "Shall I remind you again?": whoever owes a call is reminded of it once more. */
final class Later {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE, h:mm a", Locale.US);

    private Later() {}

    /** Reminds at the time that the answered letter names; where that has passed, at the next such time. */
    static void call(Line.Verb line, Bench bench) {
        Optional<Contact> contact = contact(bench);
        Optional<OwedCall> owed = contact.flatMap(CallRule::owed);
        if (owed.isEmpty()) {
            bench.good(line, "no call is owed any more; I remind you of nothing");
            return;
        }
        Instant named = CallRule.again(owed.get().told(), bench.files().firm());
        Instant at = named.isAfter(bench.files().now())
                ? named
                : CallRule.again(bench.files().now(), bench.files().firm());
        bench.note(contact.get().ref(), new Fact.CallLater(at));
        String when = WHEN.format(at.atZone(bench.files().firm().hours().zone()))
                .replace("AM", "am")
                .replace("PM", "pm");
        bench.good(line, "I remind you again on " + when);
    }

    private static Optional<Contact> contact(Bench bench) {
        Optional<Folio> about = bench.mail().answered().map(SentLetter::about);
        Optional<ContactRef> ref = about.filter(ContactRef.class::isInstance).map(ContactRef.class::cast);
        return ref.or(() -> about.filter(CaseRef.class::isInstance)
                        .map(CaseRef.class::cast)
                        .flatMap(bench.files()::file)
                        .map(file -> file.contact()))
                .map(bench.files()::contact);
    }
}
