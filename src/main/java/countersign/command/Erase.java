package countersign.command;

import countersign.casework.Case;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Erasable;
import countersign.casework.Request;
import countersign.instruction.Because;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.message.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Erases for good, with a reason that is kept: one raw message, or a contact with all that is about him. The hashes stay, so
 * that everything else can still be verified.
 */
final class Erase implements Command {

    private static final int SHOWN = 12;

    @Override
    public String verb() {
        return Commands.ERASE;
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`erase Smith because he asks for it`, `erase mail 12 because …`: all that is known of a contact whose cases are"
                + " closed, or one raw message, goes for good; its hash stays";
    }

    @Override
    public boolean takesTwoSteps(Line.Verb line) {
        return true;
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Because said = Because.in(line.argument());
        if (said.what().isEmpty() || said.why().isEmpty()) {
            bench.bad(
                    line,
                    "say what, and the reason that is kept with it: `erase Smith because …`, `erase mail 12 because …`");
        } else if (Erasable.isMessage(said.what())) {
            message(line, said, bench);
        } else {
            contact(line, said, bench);
        }
    }

    private static void message(Line.Verb line, Because said, Bench bench) {
        Optional<Erasable> message = bench.files().erasables().stream()
                .filter(one -> one.name().equals(said.what()))
                .findFirst();
        Erasable.State state = message.map(Erasable::state).orElse(Erasable.State.ERASED);
        if (state != Erasable.State.KEPT) {
            bench.bad(
                    line,
                    message.isEmpty()
                            ? "there is no raw message " + said.what()
                            : state == Erasable.State.ERASED
                                    ? "it is erased already"
                                    : "it is needed still: it is not read yet, or not sent yet");
            return;
        }
        erase(message.get(), said.why(), bench);
        bench.good(
                line,
                "the bytes of " + said.what() + " are erased; their hash stays in "
                        + message.get().parts().stream()
                                .map(part -> part.folio().word())
                                .collect(Collectors.joining(", "))
                        + ". The mail itself still lies in the mailboxes it came from and went to");
    }

    private static void contact(Line.Verb line, Because said, Bench bench) {
        Optional<Whom> whom = at(said.what(), bench)
                .or(() -> Whom.of(new Line.Verb(line.written(), line.verb(), said.what()), bench));
        if (whom.isEmpty()) {
            return;
        }
        Contact contact = whom.get().contact();
        Optional<Erasable> found = bench.files().erasables().stream()
                .filter(one -> one.contact().map(contact.ref()::equals).orElse(false))
                .findFirst();
        List<String> open = open(contact, bench);
        if (found.isEmpty() || !whom.get().words().isEmpty()) {
            bench.bad(line, "say whom by his name, his address or a case of his, and nothing else before “because”");
        } else if (!open.isEmpty()) {
            bench.bad(line, "still open: " + String.join("; ", open));
        } else {
            erase(found.get(), said.why(), bench);
            bench.good(line, told(contact, found.get()));
        }
    }

    /** He may be named by his address, too. */
    private static Optional<Whom> at(String address, Bench bench) {
        return Optional.of(address)
                .filter(Address::isPlausible)
                .flatMap(written -> bench.files().contact(Address.of(written)))
                .map(contact -> new Whom(contact, ""));
    }

    /** What has to come to its end before nobody knows of it any more. */
    private static List<String> open(Contact contact, Bench bench) {
        List<String> open = new ArrayList<>();
        for (Case file : bench.files().of(contact.ref())) {
            List<Standing> standings = Bench.standings(List.of(file)).stream()
                    .filter(standing -> standing.request().state() == Request.State.OPEN
                            || standing.request().draft().isPresent()
                            || standing.request().withdrawn().isEmpty()
                                    && !standing.request().promises().isEmpty())
                    .toList();
            if (!standings.isEmpty()) {
                open.add(Bench.names(standings) + " (`withdraw` or `done` first)");
            }
            file.account()
                    .open()
                    .forEach(invoice -> open.add(
                            "invoice " + invoice.number() + ", " + invoice.open() + " (`paid` or `credit` first)"));
            if (!file.closed()) {
                open.add(file.ref() + " (`close " + file.ref() + "` first)");
            }
        }
        return open;
    }

    private static void erase(Erasable erasable, String why, Bench bench) {
        erasable.parts().forEach(part -> bench.note(part.folio(), part.fact(why), why));
    }

    /** Without his name: what is told stays. */
    private static String told(Contact contact, Erasable gone) {
        String invoices = gone.invoices().map(Object::toString).collect(Collectors.joining(", "));
        String shared =
                gone.shared().stream().map(sum -> sum.substring(0, SHOWN)).collect(Collectors.joining(", "));
        return contact.ref() + " is erased: " + gone.messages() + " raw messages and the words of " + gone.lines()
                + " entries; their hashes stay"
                + (invoices.isEmpty()
                        ? ""
                        : ". Invoices " + invoices + " went with it: keep your own copies as long as the law asks")
                + (shared.isEmpty()
                        ? ""
                        : ". Other customers’ files rest on some of the messages, which stay: " + shared)
                + (contact.listed().isEmpty()
                        ? ""
                        : ". He was in the configuration’s list of contacts: take him out there, or the next start knows him again")
                + ". What lies in mailboxes and backups is yours to delete";
    }
}
