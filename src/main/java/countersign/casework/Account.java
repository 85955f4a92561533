package countersign.casework;

import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.billing.Receivable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The money of a case: what was billed, and what came in.
 *
 * @param invoices the invoices, in the order in which they were issued
 * @param surplus what was paid that nobody waited for; staff gives it back or sets it off
 */
public record Account(List<Invoice> invoices, Optional<Money> surplus) {

    static final Account NONE = new Account(List.of(), Optional.empty());

    public Account {
        invoices = List.copyOf(invoices);
    }

    /** The invoice with that number. */
    public Optional<Invoice> invoice(InvoiceNumber number) {
        return invoices.stream()
                .filter(invoice -> invoice.number().equals(number))
                .findFirst();
    }

    /** Whether an invoice that counts bills that item. */
    public boolean bills(int request, int item) {
        return covered()
                .anyMatch(covered -> covered.request() == request && covered.item() == item && covered.minutes() == 0);
    }

    /** How much of the work on that item is billed, in minutes. */
    public int billedMinutes(int request, int item) {
        return covered()
                .filter(covered -> covered.request() == request && covered.item() == item)
                .mapToInt(Invoice.Covered::minutes)
                .sum();
    }

    private Stream<Invoice.Covered> covered() {
        return invoices.stream()
                .filter(invoice -> invoice.replaced().isEmpty())
                .flatMap(invoice -> invoice.covers().stream());
    }

    /** The invoices of which something is still to be paid. */
    public List<Invoice> open() {
        return invoices.stream().filter(invoice -> !invoice.isSettled()).toList();
    }

    /** This account after something happened, on that day by UTC. */
    Account after(Fact fact, LocalDate on) {
        if (fact instanceof Fact.Invoiced f) {
            return invoiced(f);
        } else if (fact instanceof Fact.Paid f) {
            return paid(f);
        }
        return fact instanceof Fact.OfInvoice f ? change(f.number(), invoice -> invoice.after(f, on)) : this;
    }

    /** What was paid for an invoice in whose place a smaller one comes is owed to him. */
    private Account invoiced(Fact.Invoiced f) {
        Optional<Invoice> old = f.corrects().flatMap(this::invoice);
        Account next = f.corrects()
                .map(number -> change(number, invoice -> invoice.replacedBy(f.number())))
                .orElse(this);
        List<Invoice> all = new ArrayList<>(next.invoices);
        Invoice issued = Invoice.issued(f);
        all.add(old.map(issued::inPlaceOf).orElse(issued));
        Account account = new Account(all, surplus);
        return old.map(before -> tooMuch(before, f.bill().total()))
                .filter(more -> !more.isNegative() && !more.isZero())
                .map(account::owing)
                .orElse(account);
    }

    /** What came in for an invoice beyond the one that takes its place; what was taken off never came in. */
    private static Money tooMuch(Invoice before, Money total) {
        Money paid = before.credits().stream().map(Invoice.Credit::amount).reduce(before.settled(), Money::minus);
        if (!total.currency().equals(paid.currency())) {
            return paid;
        }
        Money more = before.settled().minus(total);
        return more.compareTo(paid) < 0 ? more : paid;
    }

    private Account paid(Fact.Paid f) {
        Account next = this;
        for (Receivable.Part part : f.parts()) {
            next = next.change(part.number(), invoice -> invoice.settled(part.amount()));
        }
        return f.surplus().filter(more -> !more.isZero()).map(next::owing).orElse(next);
    }

    private Account owing(Money more) {
        Money all = surplus.filter(before -> before.currency().equals(more.currency()))
                .map(before -> before.plus(more))
                .orElse(more);
        return new Account(invoices, Optional.of(all));
    }

    private Account change(InvoiceNumber number, UnaryOperator<Invoice> how) {
        return new Account(
                invoices.stream()
                        .map(invoice -> invoice.number().equals(number) ? how.apply(invoice) : invoice)
                        .toList(),
                surplus);
    }
}
