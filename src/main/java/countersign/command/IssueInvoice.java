package countersign.command;

import countersign.billing.Money;
import countersign.casework.Case;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Fact;
import countersign.casework.ForContact;
import countersign.casework.Invoice;
import countersign.casework.Invoice.Covered;
import countersign.casework.Request;
import countersign.casework.RequestRef;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.rules.Billing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Bills by hand what is confirmed and not billed yet: one item, a request, or everything in a case. */
final class IssueInvoice implements Command {

    @Override
    public String verb() {
        return "invoice";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`invoice C101`, `invoice C101-2`, `invoice C101-2.1`: bills what is confirmed there and not billed yet";
    }

    @Override
    public boolean takesTwoSteps(Line.Verb line) {
        return true;
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        String argument = line.argument().strip();
        int dot = argument.lastIndexOf('.');
        List<Standing> named = bench.targets(dot < 0 ? argument : argument.substring(0, dot));
        List<Standing> standings =
                dot < 0 && RequestRef.read(argument).isEmpty() ? withoutSchedules(named, bench) : named;
        if (standings.isEmpty()) {
            bench.bad(
                    line,
                    named.isEmpty()
                            ? "say which case or request: `invoice C101`"
                            : "there is a payment schedule, and its invoices come by themselves; what is to be billed"
                                    + " besides is named: `invoice "
                                    + named.get(0).file().ref() + "-1`");
            return;
        }
        Case file = standings.get(0).file();
        boolean one =
                standings.stream().allMatch(standing -> standing.file().ref().equals(file.ref()));
        Billing billing = new Billing(file, bench.files());
        List<Covered> covers = standings.stream()
                .flatMap(standing -> billing.billable(standing.request()).stream())
                .filter(covered -> dot < 0 || argument.substring(dot + 1).equals(Integer.toString(covered.item())))
                .toList();
        if (!one || covers.isEmpty()) {
            bench.bad(line, one ? "nothing there is confirmed, priced and not billed yet" : "one case at a time");
            return;
        }
        long currencies = covers.stream()
                .map(covered -> file.request(covered.request())
                        .orElseThrow()
                        .version()
                        .item(covered.item())
                        .orElseThrow())
                .flatMap(item ->
                        item.price().or(() -> bench.files().firm().payments().hourlyRate()).stream())
                .map(Money::currency)
                .distinct()
                .count();
        if (currencies > 1) {
            bench.bad(line, "there are prices in several currencies; bill them one by one: `invoice C101-2.1`");
            return;
        }
        Contact contact = bench.files().contact(file.contact());
        if (!contact.mayBeWritten()) {
            bench.bad(line, "no mail goes to " + contact.courtesyName() + "; `resolved` first");
            return;
        }
        Fact.Invoiced issued = billing.invoice(covers, due(file, covers, bench));
        if (issued.bill().total().isNegative() || issued.bill().total().isZero()) {
            bench.bad(line, "it comes to " + issued.bill().total() + "; that is nothing to ask for");
            return;
        }
        issue(line, file, contact, issued, bench);
    }

    private static void issue(Line.Verb line, Case file, Contact contact, Fact.Invoiced issued, Bench bench) {
        bench.note(file.ref(), issued);
        bench.note(file.ref(), new Fact.PaymentChased(issued.number(), 0, Optional.empty()));
        keep(file, issued, bench);
        Case after = bench.files().file(file.ref()).orElseThrow();
        Billing billing = new Billing(after, bench.files());
        Invoice invoice = billing.issued(issued.number());
        bench.write(billing.letter(contact, invoice, ForContact.INVOICE, Optional.empty(), "by-hand"));
        bench.good(
                line,
                "invoice " + issued.number() + ", " + issued.bill().total() + ", due " + issued.due() + ", goes to "
                        + contact.courtesyName());
    }

    /** What he promised to pay is followed through by its invoice from now on, and not twice. */
    private static void keep(Case file, Fact.Invoiced issued, Bench bench) {
        for (Covered covered : issued.covers()) {
            Request request = file.request(covered.request()).orElseThrow();
            boolean promised = covered.minutes() == 0
                    && request.promises().stream().anyMatch(item -> item.number() == covered.item());
            if (promised) {
                bench.note(
                        file.ref(),
                        new Fact.PromiseKept(covered.request(), request.current(), covered.item()),
                        "invoice " + issued.number() + " takes its place");
            }
        }
    }

    /** An instalment is due on its day; anything else within the firm's days. */
    private static LocalDate due(Case file, List<Covered> covers, Bench bench) {
        LocalDate usual =
                bench.files().today().plusDays(bench.files().firm().payments().netDays());
        return file.request(covers.get(0).request())
                .flatMap(request -> request.version().item(covers.get(0).item()))
                .flatMap(item -> item.due())
                .filter(day -> covers.size() == 1 && day.isAfter(bench.files().today()))
                .orElse(usual);
    }

    /**
     * Where a payment schedule is agreed on, what it pays for is not billed a second time: then only what is named by its
     * reference.
     */
    private static List<Standing> withoutSchedules(List<Standing> standings, Bench bench) {
        boolean scheduled = standings.stream().anyMatch(standing -> bills(standing.request(), bench));
        return scheduled ? List.of() : standings;
    }

    private static boolean bills(Request request, Bench bench) {
        return bench.files()
                .kind(request.version().kind())
                .map(kind -> kind.bills() && request.withdrawn().isEmpty())
                .orElse(false);
    }
}
