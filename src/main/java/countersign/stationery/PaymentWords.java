package countersign.stationery;

import countersign.billing.Bill;
import countersign.casework.Case;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.ForStaff;
import countersign.casework.ForStaff.AboutPayment.NamedLine;
import countersign.casework.Invoice;
import countersign.casework.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that letters about payments are filled in with. */
final class PaymentWords {

    private final Wording wording;
    private final Firm firm;
    private final LocalDate issued;
    private final LocalDate today;

    PaymentWords(Wording wording, Firm firm, Instant now, ZoneId zone) {
        this.wording = wording;
        this.firm = firm;
        this.issued = now.atZone(firm.hours().zone()).toLocalDate();
        this.today = now.atZone(zone).toLocalDate();
    }

    void put(Words words, ForContact.Payment payment) {
        put(words, payment.file(), payment.invoice());
        payment.last().ifPresent(last -> {
            words.put("lastDay", wording.day(last, today));
            words.put("dayAfter", wording.day(last.plusDays(1), today));
        });
        words.put("signer", payment.signs().name());
        if (payment.credits()) {
            new CreditWords(wording, firm).put(words, payment, issued);
        } else {
            new InvoiceWords(wording, firm).put(words, payment);
        }
    }

    void put(Words words, Case file, Invoice invoice) {
        words.put("title", file.title());
        words.put("number", invoice.number().toString());
        words.put("total", wording.money(invoice.bill().total()));
        words.put("amount", wording.money(invoice.open()));
        words.put("settledAll", invoice.isSettled());
        Optional<Invoice> replaced = file.account().invoices().stream()
                .filter(old -> old.replaced().equals(Optional.of(invoice.number())))
                .findFirst();
        words.put("replaces", replaced.map(old -> old.number().toString()).orElse(""));
        words.put(
                "replacesDate", replaced.map(old -> wording.date(old.issued())).orElse(""));
        words.put("partly", !invoice.settled().isZero());
        words.put("settled", wording.money(invoice.settled()));
        Optional<Invoice.Credit> credit = invoice.credits().stream().reduce((before, last) -> last);
        words.put(
                "creditAmount",
                credit.map(taken -> wording.money(taken.amount())).orElse(""));
        words.put("creditWhy", credit.map(taken -> Clean.line(taken.why())).orElse(""));
        words.put("issuedDay", wording.day(invoice.issued(), today));
        words.put("dueDate", wording.date(invoice.due()));
        words.put("dueDay", wording.day(invoice.due(), today));
        words.put("daysLate", (int) Math.max(0, ChronoUnit.DAYS.between(invoice.due(), today)));
        words.put("finalDay", invoice.follow().last().map(last -> wording.day(last, today)));
        words.put("items", table(invoice));
        new InvoiceWords(wording, firm).pay(words, invoice);
    }

    /** What somebody has to look at before letters about a payment go on. */
    void put(Words words, ForStaff.AboutPayment about) {
        words.put("title", about.file().title());
        words.put("saysPaid", about.saysPaid());
        words.put("until", wording.day(about.until(), today));
        words.put(
                "numbers",
                about.invoices().stream()
                        .map(invoice -> invoice.number().toString())
                        .collect(Collectors.joining(", ")));
        words.put("named", about.named().size());
        words.put(
                "lines", new Block.Points(about.named().stream().map(this::line).toList()));
        words.put(
                "open",
                new Block.Points(about.invoices().stream()
                        .map(invoice -> invoice.number() + ": " + wording.money(invoice.open()) + " open of "
                                + wording.money(invoice.bill().total()) + ", due on "
                                + wording.day(invoice.due(), today))
                        .toList()));
        Invoice first = about.invoices().get(0);
        words.put("number", first.number().toString());
        words.put("plainAmount", first.open().amount().toPlainString());
        words.put("line", about.named().isEmpty() ? 1 : about.named().get(0).number());
    }

    private String line(NamedLine named) {
        Bill.Line line = named.invoice().bill().lines().get(named.number() - 1);
        return "line " + named.number() + " of " + named.invoice().number() + ": " + Clean.line(line.text()) + ", "
                + wording.money(line.amount());
    }

    /** What of an invoice is not agreed any more, by the words with which it was agreed. */
    void putGone(Words words, Case file, List<Invoice.Covered> gone) {
        words.put("gone", !gone.isEmpty());
        words.put(
                "goneItems",
                new Block.Points(
                        gone.stream().map(covered -> name(file, covered)).toList()));
    }

    private static String name(Case file, Invoice.Covered covered) {
        Request request = file.request(covered.request()).orElseThrow();
        String text = request.version(covered.version())
                .flatMap(version -> version.item(covered.item()))
                .map(item -> Clean.line(item.text()))
                .orElse("");
        return text + " (" + request.ref() + "." + covered.item() + ")";
    }

    /** {@code (1.5 h at $75.00)}: how the price of work comes about. */
    private String worked(Bill.Line line) {
        return line.unit() == Bill.Unit.HOUR
                ? " (" + wording.say(Phrase.WORKED, wording.number(line.quantity()), wording.money(line.price())) + ")"
                : "";
    }

    private Block.Table table(Invoice invoice) {
        Bill bill = invoice.bill();
        List<Block.Row> rows = new ArrayList<>();
        for (Bill.Line line : bill.lines()) {
            rows.add(new Block.Row(
                    Integer.toString(rows.size() + 1),
                    Clean.line(line.text()) + worked(line),
                    wording.money(line.amount()),
                    ""));
        }
        List<Block.Row> total = new ArrayList<>();
        if (!bill.tax().isZero()) {
            for (Bill.Taxed taxed : bill.taxed()) {
                String percent = wording.number(taxed.percent()) + " %";
                total.add(new Block.Row(
                        "",
                        wording.say(bill.taxIncluded() ? Phrase.TAX_IN_IT : Phrase.TAX_OF, percent),
                        wording.money(taxed.tax()),
                        ""));
            }
        }
        if (bill.lines().size() > 1 || !total.isEmpty()) {
            total.add(new Block.Row("", wording.say(Phrase.TOGETHER), wording.money(bill.total()), ""));
        }
        return new Block.Table(rows, total);
    }
}
