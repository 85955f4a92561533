package countersign.rules;

import countersign.billing.BankEntry;
import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.billing.Receivable;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.Invoice;
import countersign.instruction.Instructions;
import countersign.rules.Matched.Before;
import countersign.rules.Matched.Share;
import countersign.rules.Matched.Sure;
import countersign.rules.Matched.Unsure;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What money that came in is for, by what its payer wrote with it. A doubtful match is none: then a person says what it is. It
 * is sure where the text names invoices of one customer that are open, in their currency and with at least that amount, and
 * nothing speaks against it: another customer's name, or a payment that looks like the same.
 */
public final class BankRule {

    private static final long SAME_PAYMENT_DAYS = 7;
    /** For staff to fill in, in a line that is suggested. */
    private static final String NUMBER = "NUMBER";

    private static final String AMOUNT = "AMOUNT";

    private final BankEntry entry;
    private final Set<String> statement;
    private final List<Entry> payments;
    private final Files files;
    private final OpenAccounts accounts;

    private BankRule(BankEntry entry, Set<String> statement, List<Entry> payments, Files files) {
        this.entry = entry;
        this.statement = statement;
        this.payments = payments;
        this.files = files;
        this.accounts = new OpenAccounts(files);
    }

    /**
     * Says what it is.
     *
     * @param statement the references of everything in the same statement
     * @param payments the entries of payments that were booked before
     * @param files with the cases and contacts that it may be about
     */
    public static Matched decide(BankEntry entry, Set<String> statement, List<Entry> payments, Files files) {
        return new BankRule(entry, statement, payments, files).decide();
    }

    private Matched decide() {
        List<Entry> same = payments.stream()
                .filter(booked -> paid(booked).reference().equals(entry.reference())
                        && paid(booked).on().equals(entry.on()))
                .toList();
        if (!same.isEmpty()) {
            return before(same);
        }
        Set<InvoiceNumber> numbers = entry.numbers();
        if (numbers.isEmpty()) {
            return likely("no invoice number stands in it");
        }
        Optional<InvoiceNumber> unknown = numbers.stream()
                .filter(number -> accounts.invoice(number).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return likely("there is no invoice " + unknown.get());
        }
        List<Invoice> named = numbers.stream()
                .map(number -> accounts.invoice(number).orElseThrow())
                .toList();
        return closed(named).or(() -> against(named)).orElseGet(() -> sure(named));
    }

    private Matched before(List<Entry> same) {
        return new Before(
                entry,
                same.get(0).at().atZone(files.firm().hours().zone()).toLocalDate(),
                Money.sum(same.stream().map(booked -> paid(booked).amount()).toList())
                        .orElse(paid(same.get(0)).amount()),
                same.stream()
                        .flatMap(booked -> paid(booked).parts().stream())
                        .map(Receivable.Part::number)
                        .toList());
    }

    private Matched sure(List<Invoice> named) {
        List<Receivable> open = named.stream().map(Invoice::receivable).toList();
        return new Sure(
                entry,
                Receivable.allocate(entry.amount(), open).parts().stream()
                        .map(part -> new Share(
                                accounts.file(part.number()).ref(),
                                part.number(),
                                part.amount(),
                                accounts.invoice(part.number())
                                        .orElseThrow()
                                        .open()
                                        .minus(part.amount())))
                        .toList());
    }

    // ---- what speaks against the invoices that are named

    /** One of them waits for no money. */
    private Optional<Matched> closed(List<Invoice> named) {
        for (Invoice invoice : named) {
            if (invoice.replaced().isPresent()) {
                InvoiceNumber next = invoice.replaced().get();
                return Optional.of(unsure(invoice.number() + " was replaced by " + next, next.toString()));
            }
            if (invoice.isSettled()) {
                return Optional.of(paidAlready(invoice));
            }
        }
        return Optional.empty();
    }

    private Matched paidAlready(Invoice invoice) {
        Contact contact = accounts.customer(invoice);
        String why = invoice.number() + " is paid already, all of it is too much; ask " + contact.courtesyName()
                + " what it is for, or give it back";
        List<Invoice> open = accounts.open(contact.ref());
        return open.isEmpty()
                ? new Unsure(
                        entry,
                        why,
                        "note " + accounts.file(invoice.number()).ref() + " " + entry.amount() + " came in on "
                                + entry.on() + " for " + invoice.number() + " which was paid already")
                : unsure(why + "; open are " + OpenAccounts.told(open), NUMBER);
    }

    private Optional<Matched> against(List<Invoice> named) {
        List<ContactRef> customers = named.stream()
                .map(invoice -> accounts.customer(invoice).ref())
                .distinct()
                .toList();
        String numbers = OpenAccounts.numbers(named);
        if (customers.size() > 1) {
            return Optional.of(
                    unsure(numbers + " belong to several customers; say how much is for which", AMOUNT, NUMBER));
        }
        Optional<Money> open = Money.sum(named.stream().map(Invoice::open).toList());
        if (!open.map(Money::currency).equals(Optional.of(entry.amount().currency()))) {
            return Optional.of(unsure(
                    numbers + (named.size() == 1 ? " is" : " are") + " not in "
                            + entry.amount().currency().getCurrencyCode() + "; say what it comes to",
                    AMOUNT,
                    numbers));
        }
        Optional<String> doubt = somebodyElse(customers.get(0))
                .or(() -> tooMuch(open.get(), numbers))
                .or(() -> looksLikeOne(named))
                .or(this::cannotBeWritten);
        return doubt.map(why -> unsure(why, numbers));
    }

    /** The payer is called as another customer is, and not as the one whose invoice it is. */
    private Optional<String> somebodyElse(ContactRef customer) {
        List<Contact> called = called();
        boolean own = called.stream().anyMatch(contact -> contact.ref().equals(customer))
                || files.contact(customer).colleagues().stream()
                        .anyMatch(colleague -> BankNames.isIn(entry.payer(), colleague.name()));
        return own || called.isEmpty()
                ? Optional.empty()
                : Optional.of("the number is one of " + files.contact(customer).courtesyName() + ", the name that of "
                        + called.get(0).courtesyName());
    }

    private Optional<String> tooMuch(Money open, String numbers) {
        return entry.amount().compareTo(open) <= 0
                ? Optional.empty()
                : Optional.of(entry.amount().minus(open) + " more than is open of " + numbers
                        + "; booked all the same, that is kept as a credit");
    }

    /** A payment of that amount is booked already, by hand some days around or from a statement of another form. */
    private Optional<String> looksLikeOne(List<Invoice> named) {
        return payments.stream()
                .map(BankRule::paid)
                .filter(paid -> paid.amount().equals(entry.amount()) && !statement.contains(paid.reference()))
                .filter(paid -> paid.parts().stream()
                        .anyMatch(part -> named.stream()
                                .anyMatch(invoice -> invoice.number().equals(part.number()))))
                .filter(paid -> Math.abs(ChronoUnit.DAYS.between(paid.on(), entry.on()))
                        <= (paid.reference().isEmpty() ? SAME_PAYMENT_DAYS : 0))
                .findFirst()
                .map(paid -> "a payment of " + paid.amount() + " on " + paid.on()
                        + (paid.reference().isEmpty() ? " is booked without a statement" : " is booked as another one")
                        + "; if this is one more");
    }

    private Optional<String> cannotBeWritten() {
        boolean back = Instructions.amount(written(), files.firm().currency())
                .map(entry.amount()::equals)
                .orElse(false);
        boolean future = entry.on().isAfter(files.today());
        return future
                ? Optional.of("its day is still to come")
                : back ? Optional.empty() : Optional.of("the amount cannot be written in a line");
    }

    // ---- what is likely without a number

    private Matched likely(String why) {
        List<Contact> called = called();
        List<Invoice> his = called.stream()
                .flatMap(contact -> accounts.open(contact.ref()).stream())
                .toList();
        List<Invoice> fitting = his.stream().filter(this::isThatMuch).toList();
        if (fitting.size() == 1) {
            InvoiceNumber number = fitting.get(0).number();
            return unsure(why + "; name and amount are those of " + number, number.toString());
        }
        if (!his.isEmpty()) {
            return unsure(why + "; " + called.get(0).courtesyName() + " has open " + OpenAccounts.told(his), NUMBER);
        }
        List<Invoice> others = files.cases().stream()
                .flatMap(file -> file.account().open().stream())
                .filter(this::isThatMuch)
                .toList();
        String nobody = called.isEmpty()
                ? (entry.payer().isEmpty() ? "no payer is named" : "nobody is known of that name")
                : "nothing is open with " + called.get(0).courtesyName();
        return others.size() == 1
                ? unsure(
                        why + " and " + nobody + "; the amount is that of "
                                + others.get(0).number() + " ("
                                + accounts.customer(others.get(0)).courtesyName() + ")",
                        others.get(0).number().toString())
                : unsure(why + " and " + nobody, NUMBER);
    }

    private boolean isThatMuch(Invoice invoice) {
        return invoice.open().equals(entry.amount());
    }

    /** The contacts whose last name stands in the payer's name. */
    private List<Contact> called() {
        return files.contacts().stream()
                .filter(contact -> BankNames.isCalled(entry.payer(), contact))
                .toList();
    }

    // ---- the line that books it

    private Unsure unsure(String why, String what) {
        return unsure(why, written(), what);
    }

    private Unsure unsure(String why, String amount, String what) {
        return new Unsure(entry, why, line(amount, what));
    }

    private String written() {
        boolean own = entry.amount().currency().equals(files.firm().currency());
        return (own ? "" : entry.amount().currency().getCurrencyCode())
                + entry.amount().digits();
    }

    private String line(String amount, String what) {
        return "paid " + amount + " " + what + " on " + entry.on() + " ref " + entry.reference();
    }

    /** What staff would say to book it. */
    public static String line(Sure sure, Files files) {
        BankRule rule = new BankRule(sure.entry(), Set.of(), List.of(), files);
        return rule.line(
                rule.written(),
                sure.entry().numbers().stream().map(InvoiceNumber::toString).collect(Collectors.joining(" ")));
    }

    private static Fact.Paid paid(Entry booked) {
        return (Fact.Paid) booked.note().what();
    }
}
