package countersign.command;

import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Fact;
import countersign.casework.ForContact.AskAgain.Doubt;
import countersign.casework.Intake.ContactLine;
import countersign.instruction.Line;
import countersign.message.Address;
import countersign.rules.AskAnew;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What staff says about where the letters to a contact go: his own address, and who gets them in copy. */
final class Addressing {

    /** The words behind a contact that move addresses. */
    static final List<String> ALL = List.of("address", "copy", "without");

    private static final int MOST_COLLEAGUES = 10;

    private Addressing() {}

    /** Puts somebody in copy, as a delegate or to read along. */
    static void name(Line.Verb line, Whom whom, boolean decides, Bench bench) {
        Contact contact = whom.contact();
        ContactLine written = IntakeReader.contactLine(whom.words());
        if (written.name().isEmpty() || written.address().isEmpty()) {
            bench.bad(line, "expected a name and a mail address: `Ben Lee, ben@example.com`");
            return;
        }
        String name = written.title().isEmpty() ? written.name() : written.title() + " " + written.name();
        Colleague colleague = new Colleague(name, written.address(), decides);
        Optional<String> taken = taken(colleague.mailbox(), contact, bench);
        if (taken.isPresent() || contact.colleagues().size() >= MOST_COLLEAGUES) {
            bench.bad(line, taken.orElse(MOST_COLLEAGUES + " people in copy are enough"));
            return;
        }
        String his = contact.courtesyName();
        if (contact.copied().contains(colleague)) {
            bench.good(line, name + " is " + (decides ? "a delegate" : "in copy") + " already");
            return;
        }
        bench.note(contact.ref(), new Fact.ColleagueNamed(name, colleague.address(), decides));
        String copied = colleague.mailbox() + " gets every letter to " + his + " in copy";
        if (decides) {
            bench.asksAnew(contact.ref(), Doubt.DELEGATE);
            bench.good(line, copied + ", and decides as " + his + " does" + anew(contact, bench));
        } else {
            bench.good(line, copied + ", and decides nothing");
        }
    }

    private static Optional<String> taken(Address address, Contact contact, Bench bench) {
        if (bench.files().firm().staff(address).isPresent()) {
            return Optional.of(address.mailbox() + " is an address of the firm");
        }
        return contact.has(address)
                ? Optional.of(address.mailbox() + " is " + contact.courtesyName() + "’s own")
                : Optional.empty();
    }

    /** From now on letters go there; what went to the address before is dead as proof. */
    static void move(Line.Verb line, Whom whom, Bench bench) {
        Contact contact = whom.contact();
        if (!Address.isPlausible(whom.words())) {
            bench.bad(line, "expected a mail address: `contact Smith address jim@example.com`");
            return;
        }
        Address address = Address.of(whom.words());
        Optional<Contact> owner =
                bench.files().contact(address).filter(other -> !other.ref().equals(contact.ref()));
        boolean ours = bench.files().firm().staff(address).isPresent();
        if (ours || owner.isPresent()) {
            bench.bad(
                    line,
                    address.mailbox() + " is "
                            + owner.map(other -> other.courtesyName() + "’s").orElse("an address of the firm"));
            return;
        }
        if (contact.address().sameMailbox(address)) {
            bench.good(line, "letters to " + contact.courtesyName() + " go there already");
            return;
        }
        List<String> addresses = new ArrayList<>();
        addresses.add(address.mailbox());
        contact.details().addresses().stream()
                .skip(1)
                .filter(other -> !Address.of(other).sameMailbox(address))
                .forEach(addresses::add);
        if (contact.colleague(address).isPresent()) {
            bench.note(contact.ref(), new Fact.ColleagueLeft(address.mailbox()));
        }
        readdress(line, contact, addresses, bench);
    }

    /** Takes an address away: of somebody in copy, or one of several of his own. */
    static void leave(Line.Verb line, Whom whom, Bench bench) {
        Contact contact = whom.contact();
        Optional<Colleague> colleague = contact.colleagues().stream()
                .filter(one -> one.address().equalsIgnoreCase(whom.words())
                        || one.name().equalsIgnoreCase(whom.words()))
                .findFirst();
        if (colleague.isPresent()) {
            bench.note(contact.ref(), new Fact.ColleagueLeft(colleague.get().address()));
            bench.good(
                    line,
                    colleague.get().mailbox() + " gets no copies any more"
                            + (colleague.get().decides() ? ", and decides nothing" : ""));
            return;
        }
        List<String> left = contact.details().addresses().stream()
                .filter(own -> !own.equalsIgnoreCase(whom.words()))
                .toList();
        boolean known = left.size() < contact.details().addresses().size();
        if (!known || left.isEmpty()) {
            bench.bad(
                    line,
                    known
                            ? "it is the only address of " + contact.courtesyName() + "; `contact " + contact.lastName()
                                    + " address …` puts another in its place"
                            : "nobody is in copy under that name or address");
            return;
        }
        readdress(line, contact, left, bench);
    }

    private static void readdress(Line.Verb line, Contact contact, List<String> addresses, Bench bench) {
        boolean moves = !Address.of(addresses.get(0)).sameMailbox(contact.address());
        bench.note(contact.ref(), new Fact.ContactNoted(contact.details().with(addresses)));
        List<String> gone = contact.details().addresses().stream()
                .filter(own -> !addresses.contains(own))
                .toList();
        if (moves) {
            bench.asksAnew(contact.ref(), Doubt.NEW_ADDRESS);
        }
        bench.good(
                line,
                "letters to " + contact.courtesyName() + " go to " + addresses.get(0)
                        + (gone.isEmpty() ? "" : "; an answer from " + String.join(", ", gone) + " counts no more")
                        + (moves ? anew(contact, bench) : ""));
    }

    private static String anew(Contact contact, Bench bench) {
        List<Standing> open = AskAnew.of(bench.files().contact(contact.ref()), bench.files());
        return open.isEmpty() ? "" : "; " + Bench.names(open) + (open.size() == 1 ? " goes" : " go") + " out once more";
    }
}
