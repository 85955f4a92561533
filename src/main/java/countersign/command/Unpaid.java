package countersign.command;

import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.billing.Receivable.Part;
import countersign.casework.Case;
import countersign.casework.Fact;
import countersign.casework.Invoice;
import countersign.instruction.Because;
import countersign.instruction.Instructions;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.List;
import java.util.Optional;

/** Takes a payment back that was recorded: it was another one's, the bank took it back, or what was left over is returned. */
final class Unpaid implements Command {

    private static final String EXPECTED =
            "expected an amount, an invoice or a case, and the reason: `unpaid 200 2026-014"
                    + " because the bank took it back`, `unpaid 50 C101 because given back`";

    @Override
    public String verb() {
        return "unpaid";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`unpaid 200 2026-014 because …`, `unpaid 50 C101 because …`: a payment did not come after all, or what was too"
                + " much is given back";
    }

    @Override
    public boolean takesTwoSteps(Line.Verb line) {
        return true;
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Because said = Because.in(line.argument());
        String[] words = said.what().split("\\s+");
        Optional<Money> amount =
                Instructions.amount(words[0], bench.files().firm().currency());
        boolean positive =
                amount.isPresent() && !amount.get().isZero() && !amount.get().isNegative();
        if (!positive || words.length != 2 || said.why().isEmpty()) {
            bench.bad(line, EXPECTED);
            return;
        }
        Optional<InvoiceNumber> number = InvoiceNumber.read(words[1]);
        if (number.isPresent()) {
            invoice(line, amount.get(), number.get(), said.why(), bench);
        } else {
            leftOver(line, amount.get(), words[1], said.why(), bench);
        }
    }

    private static void invoice(Line.Verb line, Money amount, InvoiceNumber number, String why, Bench bench) {
        Optional<Case> file = Billed.file(number, bench);
        Optional<Invoice> found = file.flatMap(known -> known.account().invoice(number))
                .filter(invoice -> invoice.replaced().isEmpty());
        if (found.isEmpty()) {
            bench.bad(line, "there is no invoice " + number + " that counts");
            return;
        }
        Money paid = found.get().paid();
        if (!paid.currency().equals(amount.currency()) || amount.compareTo(paid) > 0) {
            bench.bad(line, paid + " are paid of " + number + "; not more than that can be taken back");
            return;
        }
        Money back = amount.minus(amount).minus(amount);
        bench.note(
                file.get().ref(),
                new Fact.Paid(back, bench.files().today(), List.of(new Part(number, back)), Optional.empty(), ""),
                why);
        Money open = Billed.file(number, bench)
                .flatMap(after -> after.account().invoice(number))
                .orElseThrow()
                .open();
        bench.good(line, amount + " of " + number + " taken back; " + open + " are open, and letters about it go on");
    }

    private static void leftOver(Line.Verb line, Money amount, String name, String why, Bench bench) {
        List<Case> files = bench.filesOf(name).stream()
                .flatMap(ref -> bench.files().file(ref).stream())
                .filter(file -> file.account().surplus().isPresent())
                .toList();
        Optional<Money> left = files.size() == 1 ? files.get(0).account().surplus() : Optional.empty();
        boolean enough = left.map(more -> more.currency().equals(amount.currency()) && amount.compareTo(more) <= 0)
                .orElse(false);
        if (!enough) {
            bench.bad(
                    line,
                    left.map(more -> more + " are left over in " + name).orElse("nothing is left over in " + name));
            return;
        }
        Money back = amount.minus(amount).minus(amount);
        bench.note(
                files.get(0).ref(), new Fact.Paid(back, bench.files().today(), List.of(), Optional.of(back), ""), why);
        bench.good(line, amount + " that were left over are given back");
    }
}
