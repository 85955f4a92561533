package countersign.rules;

import countersign.billing.PaymentSteps;
import countersign.casework.Case;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Firm;
import countersign.casework.Invoice;
import countersign.casework.Item;
import countersign.casework.Request;
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
    public record Instalment(Standing standing, Item item) {
        /** How it is named: {@code C101-2.1}. */
        public String name() {
            return standing.request().ref() + "." + item.number();
        }
    }

    /** When something has to be done next, in business hours; nothing where nothing is waited for. */
    public Optional<Instant> next() {
        Stream<LocalDate> bills = unbilled().stream().flatMap(i -> billed(i).stream());
        Stream<LocalDate> letters = standing().flatMap(i -> day(i).stream());
        BusinessHours hours = firm.hoursOf(contact);
        return Stream.concat(bills, letters)
                .min(LocalDate::compareTo)
                .map(day -> hours.nextOpen(day.atStartOfDay(hours.zone()).toInstant()));
    }

    /** The confirmed instalments that no invoice bills yet. */
    public List<Instalment> unbilled() {
        return file.requests().stream()
                .filter(request -> request.current() > 0 && request.withdrawn().isEmpty())
                .filter(request -> kinds.stream()
                        .anyMatch(kind -> kind.bills()
                                && kind.word().equals(request.version().kind())))
                .filter(request -> !isPlanInDoubt(request))
                .flatMap(request -> request.items(Item.State.CONFIRMED).stream()
                        .filter(item -> item.price().isPresent())
                        .filter(item -> !file.account().bills(request.ref().number(), item.number()))
                        .map(item -> new Instalment(new Standing(file, request), item)))
                .toList();
    }

    /** Until the whole of a plan is agreed on, the invoice counts, and not what he said yes to besides. */
    private boolean isPlanInDoubt(Request request) {
        return request.state() != Request.State.CONFIRMED
                && file.account().open().stream()
                        .anyMatch(invoice -> invoice.follow().plan().orElse(0)
                                == request.ref().number());
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
        return standing()
                .filter(invoice -> invoice.isFollowed() && Agreement.of(file, invoice) == Agreement.HOLDS)
                .filter(invoice -> !asksStaff(invoice))
                .filter(invoice -> due(invoice, today))
                .toList();
    }

    /** The invoices about which staff has to choose: behind the final notice, or of what is not agreed any more. */
    List<Invoice> toChoose(LocalDate today) {
        return standing()
                .filter(invoice -> invoice.isFollowed() && asksStaff(invoice))
                .filter(invoice -> due(invoice, today))
                .toList();
    }

    /** The invoices that bill what has been agreed on otherwise since. */
    List<Invoice> toCorrect() {
        return standing().filter(this::isCorrected).toList();
    }

    /** The invoices in whose place a payment plan is agreed on. */
    List<Invoice> planned() {
        return file.account().open().stream().filter(this::isPlanned).toList();
    }

    /** The invoices whose rest is over, by its day or because the plan that was offered comes to nothing. */
    List<Invoice> rested(LocalDate today) {
        return standing()
                .filter(invoice ->
                        !invoice.isSettled() && invoice.follow().rests().isPresent() && !isPlanned(invoice))
                .filter(invoice ->
                        invoice.follow().until().map(end -> !end.isAfter(today)).orElse(false) || planFailed(invoice))
                .toList();
    }

    /** Those in whose place no other one stands, and about which staff has not chosen for good. */
    private Stream<Invoice> standing() {
        return file.account().invoices().stream()
                .filter(invoice -> invoice.replaced().isEmpty()
                        && invoice.follow().choice().isEmpty());
    }

    private Optional<Request> plan(Invoice invoice) {
        return invoice.follow().plan().stream().boxed().findFirst().flatMap(file::request);
    }

    private boolean isPlanned(Invoice invoice) {
        return planIs(invoice, Request.State.CONFIRMED);
    }

    /** Whether a plan was offered and is not agreed on as it stands; one that is agreed on in part is not. */
    private boolean planFailed(Invoice invoice) {
        return plan(invoice).isPresent() && !isPlanned(invoice) && !planIs(invoice, Request.State.OPEN);
    }

    private boolean planIs(Invoice invoice, Request.State state) {
        return plan(invoice).map(plan -> plan.state() == state).orElse(false);
    }

    /** Whether another invoice takes its place; one that is settled stands where only its day is another one. */
    private boolean isCorrected(Invoice invoice) {
        return Agreement.of(file, invoice) == Agreement.CHANGED
                && (!invoice.isSettled() || Agreement.comesToOther(file, invoice));
    }

    private boolean due(Invoice invoice, LocalDate today) {
        return day(invoice).map(day -> !day.isAfter(today)).orElse(false);
    }

    /** When an instalment is billed: ahead of its day, or as soon as what it waits for is completed. */
    private Optional<LocalDate> billed(Instalment instalment) {
        if (!contact.mayBeWritten()) {
            return Optional.empty();
        }
        Request request = instalment.standing().request();
        return instalment.item().due().isPresent()
                ? steps().day(0, instalment.item().due().get())
                : request.progress().promise(instalment.item().number()).kept()
                        ? Optional.of(LocalDate.EPOCH)
                        : Optional.empty();
    }

    /** The day on which an invoice has to be looked at next; a day that is over means at once. */
    private Optional<LocalDate> day(Invoice invoice) {
        Agreement agreement = Agreement.of(file, invoice);
        if (isPlanned(invoice) && !invoice.isSettled()) {
            return Optional.of(invoice.issued());
        } else if (isCorrected(invoice)) {
            return contact.mayBeWritten() ? Optional.of(invoice.issued()) : Optional.empty();
        } else if (invoice.isSettled() || agreement == Agreement.ASKED) {
            return Optional.empty();
        } else if (invoice.follow().rests().isPresent()) {
            return resting(invoice);
        } else if (asksStaff(invoice)) {
            return invoice.follow().asked() < MOST_ASKED ? Optional.of(asked(invoice)) : Optional.empty();
        }
        boolean mayGo = contact.mayBeWritten() && !planIs(invoice, Request.State.OPEN);
        return mayGo ? letter(invoice) : Optional.empty();
    }

    private Optional<LocalDate> resting(Invoice invoice) {
        return planFailed(invoice)
                ? Optional.of(invoice.issued())
                : invoice.follow().until();
    }

    /** When staff is asked next what to do. */
    private LocalDate asked(Invoice invoice) {
        return invoice.follow()
                .askedOn()
                .map(day -> day.plusDays(PAUSE))
                .orElse(invoice.follow().last().map(last -> last.plusDays(1)).orElse(invoice.issued()));
    }

    /**
     * When the next letter goes to him: once it is due, as many days behind the letter before as lie between their steps,
     * however late that one was. While his automatic reply says that he is away, only an invoice goes.
     */
    private Optional<LocalDate> letter(Invoice invoice) {
        int step = invoice.follow().step();
        Optional<LocalDate> paced = invoice.follow().stepped().map(last -> last.plusDays(steps().daysBehind(step)));
        Optional<LocalDate> day = steps().day(step, invoice.due())
                .map(due -> paced.filter(later -> later.isAfter(due)).orElse(due));
        return step == 0
                ? day
                : day.map(due ->
                        contact.awayUntil().filter(back -> back.isAfter(due)).orElse(due));
    }

    private boolean asksStaff(Invoice invoice) {
        return steps().step(invoice.follow().step()).isEmpty() || Agreement.of(file, invoice) == Agreement.GONE;
    }

    private PaymentSteps steps() {
        return firm.payments().steps();
    }
}
