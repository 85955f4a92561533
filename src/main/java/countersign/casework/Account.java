package countersign.casework;

import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.billing.Receivable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /** The invoice that bills an item, the last one where it was corrected. */
    public Optional<Invoice> of(int request, int item) {
        return invoices.stream()
                .filter(invoice -> invoice.request() == request && invoice.item() == item)
                .filter(invoice -> invoice.replaced().isEmpty())
                .findFirst();
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
            all.add(Invoice.issued(f));
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
                        Optional.of(
                                surplus.map(before -> before.plus(f.surplus().get()))
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
