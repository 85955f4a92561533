package countersign.casework;

import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.billing.Receivable;
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

    /** This account after something happened. */
    Account after(Fact fact) {
        if (fact instanceof Fact.Invoiced f) {
            Account replaced = f.corrects()
                    .map(old -> change(old, invoice -> invoice.replacedBy(f.number())))
                    .orElse(this);
            List<Invoice> all = new ArrayList<>(replaced.invoices);
            Invoice issued = Invoice.issued(f);
            all.add(f.corrects()
                    .flatMap(this::invoice)
                    .map(old -> issued.settled(old.settled()))
                    .orElse(issued));
            return new Account(all, surplus);
        } else if (fact instanceof Fact.Paid f) {
            return paid(f);
        }
        return fact instanceof Fact.OfInvoice f ? change(f.number(), invoice -> invoice.after(f)) : this;
    }

    private Account paid(Fact.Paid f) {
        Account next = this;
        for (Receivable.Part part : f.parts()) {
            next = next.change(part.number(), invoice -> invoice.settled(part.amount()));
        }
        boolean left = f.surplus().map(more -> !more.isZero()).orElse(false);
        return left
                ? new Account(
                        next.invoices,
                        Optional.of(surplus.filter(before -> before.currency()
                                        .equals(f.surplus().get().currency()))
                                .map(before -> before.plus(f.surplus().get()))
                                .orElse(f.surplus().get())))
                : next;
    }

    private Account change(InvoiceNumber number, UnaryOperator<Invoice> how) {
        return new Account(
                invoices.stream()
                        .map(invoice -> invoice.number().equals(number) ? how.apply(invoice) : invoice)
                        .toList(),
                surplus);
    }
}
