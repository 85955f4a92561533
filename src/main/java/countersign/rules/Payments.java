package countersign.rules;

import countersign.billing.PaymentSteps;
import countersign.casework.Case;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Firm;
import countersign.casework.Invoice;
import countersign.casework.Item;
import countersign.casework.RequestKind;
import countersign.deadline.BusinessHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The payments of a case, and what has to be done about them next: instalments that are not billed yet, invoices that are
 * not paid.
 *
 * @param file the case
 * @param contact who pays
 * @param firm the table of steps, and the hours
 * @param kinds the kinds of request there are
 */
public record Payments(Case file, Contact contact, Firm firm, List<RequestKind> kinds) {

    /** How often staff is asked what to do behind the final notice; after that the digest shows it. */
    private static final int MOST_ASKED = 3;

    /** Days between two of these questions. */
    private static final int PAUSE = 7;

    /** A confirmed line of a payment schedule. */
    record Instalment(Standing standing, Item item) {}

    /** When something has to be done next, in business hours; nothing where nothing is waited for. */
    public Optional<Instant> next() {
        Stream<LocalDate> bills = unbilled().stream().flatMap(i -> billed(i).stream());
        Stream<LocalDate> letters = file.account().invoices().stream().flatMap(i -> day(i).stream());
        BusinessHours hours = firm.hoursOf(contact);
        return Stream.concat(bills, letters)
                .min(LocalDate::compareTo)
                .map(day -> hours.nextOpen(day.atStartOfDay(hours.zone()).toInstant()));
    }

    /** The confirmed instalments that no invoice bills yet. */
    List<Instalment> unbilled() {
        return file.requests().stream()
                .filter(request -> request.current() > 0 && request.withdrawn().isEmpty())
                .filter(request -> kinds.stream()
                        .anyMatch(kind -> kind.bills()
                                && kind.word().equals(request.version().kind())))
                .flatMap(request -> request.items(Item.State.CONFIRMED).stream()
                        .filter(item -> item.price().isPresent())
                        .filter(item -> !file.account().bills(request.ref().number(), item.number()))
                        .map(item -> new Instalment(new Standing(file, request), item)))
                .toList();
    }

    /** The unbilled instalments whose invoice goes out by that day. */
    List<Instalment> toBill(LocalDate today) {
        return unbilled().stream()
                .filter(instalment ->
                        billed(instalment).map(day -> !day.isAfter(today)).orElse(false))
                .toList();
    }

    /** The invoices of which a step is due by that day, and nobody has to be asked first. */
    List<Invoice> toChase(LocalDate today) {
        return followed()
                .filter(invoice -> !asksStaff(invoice))
                .filter(invoice -> due(invoice, today))
                .toList();
    }

    /** The invoices behind whose final notice staff has to choose. */
    List<Invoice> toChoose(LocalDate today) {
        return followed()
                .filter(this::asksStaff)
                .filter(invoice -> due(invoice, today))
                .toList();
    }

    /** The invoices whose rest is over. */
    List<Invoice> rested(LocalDate today) {
        return file.account().invoices().stream()
                .filter(invoice -> !invoice.isSettled())
                .filter(invoice ->
                        invoice.follow().until().map(end -> !end.isAfter(today)).orElse(false))
                .toList();
    }

    private Stream<Invoice> followed() {
        return file.account().invoices().stream().filter(Invoice::isFollowed);
    }

    private boolean due(Invoice invoice, LocalDate today) {
        return day(invoice).map(day -> !day.isAfter(today)).orElse(false);
    }

    private Optional<LocalDate> billed(Instalment instalment) {
        return contact.mayBeWritten() ? instalment.item().due().flatMap(due -> steps().day(0, due)) : Optional.empty();
    }

    /** The day on which an invoice has to be looked at next. */
    private Optional<LocalDate> day(Invoice invoice) {
        if (invoice.isSettled() || invoice.follow().choice().isPresent()) {
            return Optional.empty();
        }
        if (invoice.follow().rests().isPresent()) {
            return invoice.follow().until();
        }
        if (asksStaff(invoice)) {
            int asked = invoice.follow().asked();
            return asked < MOST_ASKED
                    ? invoice.follow().last().map(last -> last.plusDays(1L + (long) PAUSE * asked))
                    : Optional.empty();
        }
        return contact.mayBeWritten() ? steps().day(invoice.follow().step(), invoice.due()) : Optional.empty();
    }

    private boolean asksStaff(Invoice invoice) {
        return steps().step(invoice.follow().step()).isEmpty();
    }

    private PaymentSteps steps() {
        return firm.payments().steps();
    }
}
