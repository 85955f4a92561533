package countersign.command;

import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Fact;
import countersign.casework.ForContact;
import countersign.casework.Letter;
import countersign.casework.Request;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.rules.CallRule;
import countersign.rules.Payments;
import java.util.List;
import java.util.stream.Collectors;

/** Ends a case with a courteous last mail. */
final class Close implements Command {

    @Override
    public String verb() {
        return "close";
    }

    @Override
    public Argument takes() {
        return Argument.REFERENCE;
    }

    @Override
    public String help() {
        return "`close C101`: the case ends with a courteous last mail";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        List<CaseRef> cases = bench.filesOf(line.argument());
        if (cases.size() != 1) {
            bench.bad(line, "say which case: `close C101`");
            return;
        }
        Case file = bench.files().file(cases.get(0)).orElseThrow();
        List<Standing> open = Bench.standings(List.of(file)).stream()
                .filter(standing -> standing.request().state() == Request.State.OPEN
                        || standing.request().draft().isPresent()
                        || !standing.request().promises().isEmpty()
                                && standing.request().withdrawn().isEmpty())
                .toList();
        if (file.closed() || !open.isEmpty()) {
            bench.bad(
                    line,
                    file.closed()
                            ? file.ref() + " is closed already"
                            : "still open: " + Bench.names(open) + "; `withdraw` or `done` first");
            return;
        }
        if (!file.account().open().isEmpty()) {
            bench.bad(
                    line,
                    "not paid yet: "
                            + file.account().open().stream()
                                    .map(invoice -> invoice.number() + ", " + invoice.open())
                                    .collect(Collectors.joining("; "))
                            + "; `paid`, `credit` or `choose` first");
            return;
        }
        Contact payer = bench.files().contact(file.contact());
        List<String> unbilled = new Payments(
                        file, payer, bench.files().firm(), bench.files().kinds())
                .unbilled().stream().map(Payments.Instalment::name).toList();
        if (!unbilled.isEmpty()) {
            bench.bad(
                    line,
                    "not billed yet: " + String.join(", ", unbilled) + "; `invoice " + unbilled.get(0)
                            + "` bills it, or the schedule is changed first");
            return;
        }
        bench.note(file.ref(), new Fact.CaseClosed("staff closes it"));
        Contact contact = bench.files().contact(file.contact());
        boolean owed = CallRule.owed(contact)
                .filter(call -> call.about().map(file.ref()::equals).orElse(true))
                .isPresent();
        if (owed) {
            bench.note(contact.ref(), new Fact.CallMade(file.ref() + " is closed"));
        }
        if (contact.mayBeWritten() && !file.requests().isEmpty()) {
            bench.write(goodbye(file, contact, bench));
        }
        bench.good(
                line,
                file.ref() + " is closed"
                        + (contact.mayBeWritten()
                                ? "; " + contact.courtesyName() + " gets a last mail with thanks"
                                : ""));
    }

    private static Letter goodbye(Case file, Contact contact, Bench bench) {
        Request last = file.requests().get(file.requests().size() - 1);
        return new Letter(
                new Letter.ToContact(contact),
                file.ref(),
                new ForContact.Goodbye(file, bench.letters().signs(last)),
                List.of(),
                last.letters().thread(),
                "goodbye:" + file.ref() + ":" + file.lines());
    }
}
