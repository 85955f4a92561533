package countersign.command;

import countersign.billing.Bill;
import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.casework.Case;
import countersign.casework.Contact;
import countersign.casework.Fact;
import countersign.casework.ForContact;
import countersign.casework.Invoice;
import countersign.instruction.Instructions;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.instruction.WorkTime;
import countersign.rules.Billing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Corrects a line of an invoice: the corrected one goes out with thanks, the old one stays on record. */
final class Correct implements Command {

    private static final String EXPECTED =
            "expected an invoice, a line of it and what it should be: `correct 2026-014 2: $80` or `… 2: 1.5h`";

    @Override
    public String verb() {
        return "correct";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`correct 2026-014 2: $80`, `correct 2026-014 2: 1.5h`: line 2 of an invoice was wrong";
    }

    @Override
    public boolean takesTwoSteps(Line.Verb line) {
        return true;
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        String[] words = line.argument().strip().split("\\s+", 3);
        Optional<Invoice> found = InvoiceNumber.read(words[0]).flatMap(number -> Billed.invoice(number, bench));
        if (found.isEmpty() || words.length < 3 || !words[1].endsWith(":")) {
            bench.bad(line, EXPECTED);
            return;
        }
        Invoice invoice = found.get();
        String number = words[1].substring(0, words[1].length() - 1);
        Optional<List<Bill.Line>> lines = changed(invoice.bill().lines(), number, words[2], bench);
        if (lines.isEmpty()) {
            bench.bad(line, EXPECTED + "; it has " + invoice.bill().lines().size() + " lines");
            return;
        }
        Case file = Billed.file(invoice.number(), bench).orElseThrow();
        Money total = new Bill(lines.get(), invoice.bill().taxIncluded()).total();
        if (total.compareTo(invoice.settled()) < 0 || total.isNegative() || total.isZero()) {
            bench.bad(
                    line,
                    "it would come to " + total + ", and " + invoice.settled()
                            + " of it is paid; give something back with `credit`");
            return;
        }
        Optional<String> agreed = Planned.agreed(file, invoice);
        if (agreed.isPresent()) {
            bench.bad(line, agreed.get());
            return;
        }
        Contact contact = bench.files().contact(file.contact());
        if (!contact.mayBeWritten()) {
            bench.bad(
                    line,
                    "no mail goes to " + contact.courtesyName()
                            + ", and the corrected invoice would not reach him; write `resolved " + file.ref()
                            + "` on the line above it");
            return;
        }
        String taken = Planned.takeBack(file, invoice, bench);
        Fact.Invoiced issued = new Billing(file, bench.files()).corrected(invoice, lines.get());
        bench.note(file.ref(), issued);
        bench.note(file.ref(), new Fact.PaymentChased(issued.number(), 0, Optional.empty()));
        Case after = bench.files().file(file.ref()).orElseThrow();
        Billing billing = new Billing(after, bench.files());
        bench.write(billing.letter(
                contact, billing.issued(issued.number()), ForContact.CORRECTED_INVOICE, Optional.empty(), "corrects"));
        bench.good(
                line,
                "invoice " + issued.number() + ", " + issued.bill().total() + ", takes the place of " + invoice.number()
                        + ", " + invoice.bill().total()
                        + taken);
    }

    /** The lines with one of them changed: its hours, or else its price. */
    private static Optional<List<Bill.Line>> changed(List<Bill.Line> lines, String number, String value, Bench bench) {
        boolean known = number.length() <= 3
                && !number.isEmpty()
                && number.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(number) >= 1
                && Integer.parseInt(number) <= lines.size();
        if (!known) {
            return Optional.empty();
        }
        int at = Integer.parseInt(number) - 1;
        Bill.Line old = lines.get(at);
        Optional<Money> price = Instructions.amount(value, old.price().currency())
                .filter(money -> money.currency().equals(old.price().currency()));
        Optional<WorkTime> time =
                WorkTime.read(value).filter(read -> read.rest().isEmpty());
        Bill.Line next;
        if (time.isPresent() && old.unit() == Bill.Unit.HOUR) {
            next = new Bill.Line(
                    old.text(), Billing.hours(time.get().minutes()), old.unit(), old.price(), old.taxPercent());
        } else if (price.isPresent() && !price.get().isNegative()) {
            next = new Bill.Line(old.text(), BigDecimal.ONE, Bill.Unit.PIECE, price.get(), old.taxPercent());
        } else {
            return Optional.empty();
        }
        List<Bill.Line> all = new ArrayList<>(lines);
        all.set(at, next);
        return Optional.of(all);
    }
}
