package countersign.rules;

import countersign.billing.Bill;
import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.billing.PaymentTerms;
import countersign.casework.Ask;
import countersign.casework.Case;
import countersign.casework.Contact;
import countersign.casework.Fact;
import countersign.casework.ForContact;
import countersign.casework.Invoice;
import countersign.casework.Invoice.Covered;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Progress.Work;
import countersign.casework.Request;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the invoices of a case, of confirmed items and of work that was logged on them; never of anything else. */
public final class Billing {

    /** So many decimals keep what an hour is billed for from being rounded before its price is. */
    private static final int EXACT = 6;

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final Files files;
    private final Case file;
    private final PaymentTerms terms;

    /** For a case that lies open. */
    public Billing(Case file, Files files) {
        this.files = files;
        this.file = file;
        this.terms = files.firm().payments();
    }

    /**
     * What of a request can be billed and is not: its confirmed items with a price, and the work on its confirmed items
     * without one, where the firm has a rate.
     */
    public List<Covered> billable(Request request) {
        List<Covered> covers = new ArrayList<>();
        if (request.current() == 0 || request.withdrawn().isPresent()) {
            return covers;
        }
        int number = request.ref().number();
        for (Item item : request.items(Item.State.CONFIRMED)) {
            int minutes = request.progress().work().stream()
                            .filter(work -> work.item() == item.number())
                            .mapToInt(Work::minutes)
                            .sum()
                    - file.account().billedMinutes(number, item.number());
            if (item.price().isPresent() && !file.account().bills(number, item.number())) {
                covers.add(new Covered(number, item.number(), 0, request.current()));
            } else if (item.price().isEmpty()
                    && minutes > 0
                    && terms.hourlyRate().isPresent()) {
                covers.add(new Covered(number, item.number(), minutes, request.current()));
            }
        }
        return covers;
    }

    /** The invoice that bills that, issued today under the next number. */
    public Fact.Invoiced invoice(List<Covered> covers, LocalDate due) {
        Bill bill = new Bill(covers.stream().map(this::line).toList(), terms.taxIncluded());
        return new Fact.Invoiced(files.nextInvoice(), covers, bill, files.today(), due, Optional.empty());
    }

    /** The same invoice with other lines, which takes its place. */
    public Fact.Invoiced corrected(Invoice old, List<Bill.Line> lines) {
        LocalDate later = files.today().plusDays(terms.netDays());
        return new Fact.Invoiced(
                files.nextInvoice(),
                old.covers(),
                new Bill(lines, old.bill().taxIncluded()),
                files.today(),
                old.due().isBefore(files.today()) ? later : old.due(),
                Optional.of(old.number()));
    }

    /** The same invoice as its items are agreed on now, which takes its place. */
    Fact.Invoiced asAgreed(Invoice old) {
        List<Covered> covers = old.covers().stream().map(this::current).toList();
        List<Bill.Line> lines = new ArrayList<>();
        for (int i = 0; i < covers.size(); i++) {
            lines.add(
                    Agreement.holds(file, old.covers().get(i))
                            ? old.bill().lines().get(i)
                            : line(covers.get(i)));
        }
        LocalDate agreed = covers.stream()
                .flatMap(covered -> item(covered).due().stream())
                .max(LocalDate::compareTo)
                .orElse(old.due());
        LocalDate due = agreed.isBefore(files.today()) ? files.today().plusDays(terms.netDays()) : agreed;
        return new Fact.Invoiced(
                files.nextInvoice(),
                covers,
                new Bill(lines, old.bill().taxIncluded()),
                files.today(),
                due,
                Optional.of(old.number()));
    }

    private Covered current(Covered covered) {
        int version = file.request(covered.request()).orElseThrow().current();
        return covered.minutes() > 0
                ? covered
                : new Covered(covered.request(), covered.item(), covered.minutes(), version);
    }

    private Item item(Covered covered) {
        return file.request(covered.request())
                .flatMap(request -> request.version().item(covered.item()))
                .orElseThrow();
    }

    /** Minutes as hours; with two decimals where these say it exactly. */
    public static BigDecimal hours(int minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes)
                .divide(HOUR, EXACT, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return hours.scale() < 2 ? hours.setScale(2) : hours;
    }

    private Bill.Line line(Covered covered) {
        Item item = item(covered);
        if (covered.minutes() == 0) {
            return Bill.Line.of(item.called(), item.price().orElseThrow(), terms.taxPercent());
        }
        BigDecimal hours = hours(covered.minutes());
        Money rate = terms.hourlyRate().orElseThrow();
        return new Bill.Line(item.text(), hours, Bill.Unit.HOUR, rate, terms.taxPercent());
    }

    /**
     * A letter about an invoice, in the thread of what it bills.
     *
     * @param template which letter
     * @param last the date that a final notice names
     */
    public Letter letter(Contact contact, Invoice invoice, String template, Optional<LocalDate> last, String occasion) {
        Request request = file.request(invoice.request()).orElseThrow();
        return new Letter(
                new Letter.ToContact(contact),
                file.ref(),
                new ForContact.Payment(file, contact, invoice, template, last, new Letters(files).signs(request)),
                List.of(new Ask(0, request.ref(), request.current(), 0)),
                request.letters().thread(),
                key(template, invoice.number()) + occasion);
    }

    /** How the key of every letter of that template about an invoice begins. */
    public static String key(String template, InvoiceNumber number) {
        return template + ":" + number + ":";
    }

    /** The invoice with that number, as it stands with everything that was noted. */
    public Invoice issued(InvoiceNumber number) {
        return file.account().invoice(number).orElseThrow();
    }
}
