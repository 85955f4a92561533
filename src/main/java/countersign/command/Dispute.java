package countersign.command;

import countersign.casework.Briefing.Said;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Content.Standing;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.rules.DisputeRule;
import countersign.rules.StaffMail;
import java.util.List;

/** Stops all mail to a contact, because a person has to talk with him. */
final class Dispute implements Command {

    @Override
    public String verb() {
        return "dispute";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`dispute C101 what he says`: all mail to him stops, and a person calls";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Aimed aimed = Aimed.of(line.argument());
        List<Standing> standings = bench.targets(aimed.reference());
        List<ContactRef> contacts = standings.stream()
                .map(standing -> standing.file().contact())
                .distinct()
                .toList();
        if (contacts.size() != 1) {
            bench.bad(line, "say which case: `dispute C101 what he says`");
            return;
        }
        Contact contact = bench.files().contact(contacts.get(0));
        if (contact.mailStopped().isPresent()) {
            bench.bad(
                    line,
                    "mail to " + contact.courtesyName() + " has stopped already: "
                            + contact.mailStopped().get());
            return;
        }
        String why = aimed.words().isEmpty() ? "staff says so" : aimed.words();
        StaffMail mail = bench.mail();
        Said said = new Said(mail.staff().address(), why, mail.received());
        bench.add(DisputeRule.decide(contact, standings, said, mail.sha256(), "staff" + mail.mail(), bench.files()));
        bench.good(line, "no mail goes to " + contact.courtesyName() + " until you write `resolved`");
    }
}
