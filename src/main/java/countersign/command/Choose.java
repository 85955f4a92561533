package countersign.command;

import countersign.billing.InvoiceNumber;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Fact;
import countersign.casework.Invoice;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says how to go on behind the date of a final notice: a plan, a write-off, or counsel. */
final class Choose implements Command {

    private static final List<String> WAYS = List.of(Invoice.PLAN, "write-off", "counsel");

    @Override
    public String verb() {
        return "choose";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`choose plan 2026-014`, `choose write-off`, `choose counsel`: how to go on behind a final notice";
    }

    @Override
    public boolean takesTwoSteps(Line.Verb line) {
        return true;
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        String[] words = line.argument().strip().split("\\s+", 3);
        String way = words[0].toLowerCase(Locale.ROOT);
        if (!WAYS.contains(way)) {
            bench.bad(line, "expected one of plan, write-off, counsel: `choose plan 2026-014`");
            return;
        }
        Optional<InvoiceNumber> number = words.length > 1 ? InvoiceNumber.read(words[1]) : Optional.empty();
        List<CaseRef> refs = number.isPresent() ? List.of() : bench.filesOf("");
        List<Case> files = bench.files().cases().stream()
                .filter(file -> number.isPresent() || refs.contains(file.ref()))
                .toList();
        List<Invoice> meant = files.stream()
                .flatMap(file -> file.account().open().stream())
                .filter(invoice -> number.map(invoice.number()::equals)
                        .orElse(invoice.follow().asked() > 0
                                || invoice.follow().last().isPresent()))
                .toList();
        if (meant.size() != 1) {
            bench.bad(line, "say which invoice: `choose " + way + " 2026-014`");
            return;
        }
        Invoice invoice = meant.get(0);
        Case file = files.stream()
                .filter(f -> f.account().invoice(invoice.number()).isPresent())
                .findFirst()
                .orElseThrow();
        Optional<String> agreed = Planned.agreed(file, invoice);
        if (agreed.isPresent()) {
            bench.bad(line, agreed.get());
            return;
        }
        String taken = Planned.takeBack(file, invoice, bench);
        bench.note(
                file.ref(),
                new Fact.ChoiceMade(invoice.number(), way, line.argument().strip()));
        LocalDate until = bench.files().today().plusDays(Planned.DAYS);
        if (way.equals("write-off")) {
            bench.note(file.ref(), new Fact.Credited(invoice.number(), invoice.open(), "written off"));
        } else if (way.equals(Invoice.PLAN)) {
            bench.note(file.ref(), new Fact.PaymentRests(invoice.number(), Planned.WHY, until));
        }
        bench.good(
                line,
                invoice.number() + ", " + invoice.open() + ": "
                        + switch (way) {
                            case Invoice.PLAN ->
                                "its letters rest until " + until + "; write the instalments with `schedule "
                                        + file.ref() + "`. Once they are confirmed they take the place of this invoice";
                            case "write-off" -> "given up; nothing is waited for any more";
                            default ->
                                "its letters rest for good; what the ledger holds of " + file.ref() + " is the file";
                        }
                        + taken);
    }
}
