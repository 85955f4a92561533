package countersign.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An amount that is waited for.
 *
 * @param number of its invoice
 * @param due when it is to be paid
 * @param open what is still to be paid
 */
public record Receivable(InvoiceNumber number, LocalDate due, Money open) {

    /**
     * Where a payment goes.
     *
     * @param parts what of it goes to which invoice
     * @param surplus what is left of it: nobody waited for that
     */
    public record Allocation(List<Part> parts, Money surplus) {
        public Allocation {
            parts = List.copyOf(parts);
        }
    }

    /** What of a payment goes to an invoice. */
    public record Part(InvoiceNumber number, Money amount) {}

    /**
     * Shares a payment out: to the one invoice of just that amount, else to the oldest first, by the day they were due and
     * then by number.
     *
     * @param open what is waited for; all in the payment's currency
     */
    public static Allocation allocate(Money payment, List<Receivable> open) {
        List<Receivable> waiting =
                open.stream().filter(receivable -> !receivable.open().isZero()).toList();
        List<Receivable> same = waiting.stream()
                .filter(receivable -> receivable.open().equals(payment))
                .toList();
        List<Receivable> order = same.isEmpty()
                ? waiting.stream()
                        .sorted(Comparator.comparing(Receivable::due).thenComparing(Receivable::number))
                        .toList()
                : List.of(same.stream()
                        .min(Comparator.comparing(Receivable::due).thenComparing(Receivable::number))
                        .get());
        List<Part> parts = new ArrayList<>();
        Money left = payment;
        for (Receivable receivable : order) {
            Money part = left.compareTo(receivable.open()) < 0 ? left : receivable.open();
            if (!part.isZero() && !part.isNegative()) {
                parts.add(new Part(receivable.number(), part));
                left = left.minus(part);
            }
        }
        return new Allocation(parts, left);
    }
}
