package countersign.command;

import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Content.Standing;
import countersign.casework.Fact;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says that a dispute is settled: mail to the contact goes on. */
final class Resolved implements Command {

    @Override
    public String verb() {
        return "resolved";
    }

    @Override
    public Argument takes() {
        return Argument.REFERENCE;
    }

    @Override
    public String help() {
        return "`resolved C101`: a dispute is settled, mail goes on";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Set<ContactRef> contacts = new LinkedHashSet<>();
        bench.targets(line.argument())
                .forEach(standing -> contacts.add(standing.file().contact()));
        List<Contact> stopped = contacts.stream()
                .map(ref -> bench.files().contact(ref))
                .filter(contact -> !contact.mayBeWritten())
                .toList();
        if (stopped.isEmpty()) {
            bench.bad(line, contacts.isEmpty() ? "say which case: `resolved C101`" : "no mail was stopped there");
            return;
        }
        for (Contact contact : stopped) {
            bench.note(contact.ref(), new Fact.MailResumed("staff says it is resolved"));
            List<Standing> resting = Bench.open(Bench.standings(bench.files().of(contact.ref()))).stream()
                    .filter(standing -> !standing.request().waits())
                    .toList();
            bench.good(
                    line,
                    "mail to " + contact.courtesyName() + " goes on"
                            + (resting.isEmpty()
                                    ? ""
                                    : "; " + Bench.names(resting)
                                            + " rests: `resume` asks again as it stands, `withdraw` takes it back, changed"
                                            + " lines make a new version"));
        }
    }
}
