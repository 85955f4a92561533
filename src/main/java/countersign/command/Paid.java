package countersign.command;

import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.billing.Receivable;
import countersign.billing.Receivable.Allocation;
import countersign.billing.Receivable.Part;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.Entry;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Invoice;
import countersign.deadline.WrittenDate;
import countersign.instruction.Instructions;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.rules.Billing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records money that came in; the letters about what it pays stop at once. */
final class Paid implements Command {

    private static final String EXPECTED =
            "expected an amount and what it is for: `paid 450 2026-014` or `paid 450 C101`";

    /** The bank's reference stands last. */
    private static final Pattern REFERENCED =
            Pattern.compile("(?<rest>.*)\\s+ref\\s+(?<reference>[0-9A-Za-z/_-]{1,60})");

    @Override
    public String verb() {
        return "paid";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`paid 450 2026-014`, `paid 450 C101 on 3 March`: money came in (`ref` and the bank's reference may stand last)";
    }

    @Override
    public boolean takesTwoSteps(Line.Verb line) {
        return true;
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Matcher referenced = REFERENCED.matcher(line.argument().strip());
        String reference = referenced.matches() ? referenced.group("reference") : "";
        String[] dated = (referenced.matches()
                        ? referenced.group("rest")
                        : line.argument().strip())
                .split("\\s+on\\s+", 2);
        String[] words = dated[0].strip().split("\\s+", 2);
        String what =
                words.length < 2 ? "" : words[1].replaceFirst("^for\\s+", "").strip();
        Optional<Money> amount =
                Instructions.amount(words[0], bench.files().firm().currency());
        if (amount.isEmpty() || amount.get().isZero() || amount.get().isNegative()) {
            bench.bad(line, EXPECTED);
            return;
        }
        LocalDate today = bench.files().today();
        Optional<LocalDate> on =
                dated.length < 2 ? Optional.of(today) : WrittenDate.read(dated[1].strip(), today.minusMonths(6));
        if (on.isEmpty() || on.get().isAfter(today)) {
            bench.bad(line, "expected a day that has been, behind `on`");
            return;
        }
        List<Invoice> invoices = invoices(what, bench);
        if (invoices.isEmpty()) {
            bench.bad(line, what.isEmpty() ? EXPECTED : "nothing is open under " + what);
            return;
        }
        if (cases(invoices, bench).stream().map(Case::contact).distinct().count() > 1) {
            bench.bad(line, what + " names several customers; say which invoice: `paid 450 2026-014`");
            return;
        }
        Optional<String> before = before(reference, on.get(), bench);
        if (before.isPresent()) {
            bench.bad(line, before.get());
            return;
        }
        note(line, new Came(amount.get(), on.get(), reference), invoices, bench);
    }

    /** What came in. */
    private record Came(Money amount, LocalDate on, String reference) {}

    /** What a bank names by a reference comes in once a day. */
    private static Optional<String> before(String reference, LocalDate on, Bench bench) {
        return Stream.concat(
                        bench.files().records().values().stream()
                                .flatMap(List::stream)
                                .map(Entry::note),
                        bench.noted())
                .map(Note::what)
                .filter(Fact.Paid.class::isInstance)
                .map(Fact.Paid.class::cast)
                .filter(paid -> !reference.isEmpty()
                        && paid.reference().equals(reference)
                        && paid.on().equals(on))
                .findFirst()
                .map(paid -> paid.amount() + " of " + on + " with that reference are booked already");
    }

    private static void note(Line.Verb line, Came came, List<Invoice> invoices, Bench bench) {
        Money amount = came.amount();
        List<Receivable> open = invoices.stream()
                .map(Invoice::receivable)
                .filter(receivable -> receivable.open().currency().equals(amount.currency()))
                .toList();
        if (open.isEmpty()) {
            bench.bad(line, "nothing is open in " + amount.currency().getCurrencyCode());
            return;
        }
        Allocation allocation = Receivable.allocate(amount, open);
        Optional<String> planned = allocation.parts().stream()
                .flatMap(part -> Planned.agreed(
                        Billed.file(part.number(), bench).orElseThrow(),
                        Billed.invoice(part.number(), bench).orElseThrow())
                        .stream())
                .findFirst();
        if (planned.isPresent()) {
            bench.bad(line, planned.get());
            return;
        }
        boolean first = true;
        for (Case file : cases(invoices, bench)) {
            List<Part> parts = allocation.parts().stream()
                    .filter(part -> file.account().invoice(part.number()).isPresent())
                    .toList();
            if (!parts.isEmpty()) {
                Optional<Money> surplus =
                        first && !allocation.surplus().isZero() ? Optional.of(allocation.surplus()) : Optional.empty();
                Money here = parts.stream().map(Part::amount).reduce(Money.zero(amount.currency()), Money::plus);
                bench.note(
                        file.ref(),
                        new Fact.Paid(
                                surplus.map(here::plus).orElse(here), came.on(), parts, surplus, came.reference()));
                first = false;
            }
        }
        StringBuilder taken = new StringBuilder();
        for (Part part : allocation.parts()) {
            Case file = Billed.file(part.number(), bench).orElseThrow();
            taken.append(
                    Planned.takeBack(file, file.account().invoice(part.number()).orElseThrow(), bench));
        }
        allocation.parts().forEach(part -> thank(part.number(), bench));
        bench.good(line, result(allocation, invoices) + taken);
    }

    /** Who has paid all of it is thanked. */
    private static void thank(InvoiceNumber number, Bench bench) {
        Case file = Billed.file(number, bench).orElseThrow();
        Billing billing = new Billing(file, bench.files());
        Invoice invoice = billing.issued(number);
        Contact contact = bench.files().contact(file.contact());
        if (invoice.isSettled() && contact.mayBeWritten()) {
            bench.write(billing.letter(contact, invoice, "payment-received", Optional.empty(), "paid"));
        }
    }

    private static String result(Allocation allocation, List<Invoice> invoices) {
        String parts = allocation.parts().stream()
                .map(part -> {
                    Money left = invoices.stream()
                            .filter(invoice -> invoice.number().equals(part.number()))
                            .findFirst()
                            .orElseThrow()
                            .open()
                            .minus(part.amount());
                    return part.amount() + " for " + part.number()
                            + (left.isZero() ? ", which is settled" : ", of which " + left + " stay open");
                })
                .collect(Collectors.joining("; "));
        return allocation.surplus().isZero()
                ? parts
                : parts + "; " + allocation.surplus() + " more than was open, kept as his credit";
    }

    /** The open invoices that are meant: each by its number, or those of the case or customer of that name. */
    private static List<Invoice> invoices(String what, Bench bench) {
        List<Optional<InvoiceNumber>> numbers =
                Arrays.stream(what.split("[\\s,]+")).map(InvoiceNumber::read).toList();
        if (numbers.stream().anyMatch(Optional::isEmpty)) {
            return open(bench.filesOf(what), bench);
        }
        List<Optional<Invoice>> found = numbers.stream()
                .map(number -> Billed.invoice(number.get(), bench))
                .distinct()
                .toList();
        return found.stream().allMatch(Optional::isPresent)
                ? found.stream().map(Optional::get).toList()
                : List.of();
    }

    private static List<Case> cases(List<Invoice> invoices, Bench bench) {
        return invoices.stream()
                .map(invoice -> Billed.file(invoice.number(), bench).orElseThrow())
                .distinct()
                .toList();
    }

    private static List<Invoice> open(List<CaseRef> refs, Bench bench) {
        return refs.stream()
                .flatMap(ref -> bench.files().file(ref).stream())
                .flatMap(file -> file.account().open().stream())
                .toList();
    }
}
