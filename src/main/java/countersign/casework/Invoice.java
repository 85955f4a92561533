package countersign.casework;

import countersign.billing.Bill;
import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.billing.Receivable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invoice that was issued, and what came of it. What it says never changes: a mistake is corrected by the next one.
 *
 * @param number its number
 * @param covers what its lines bill, at least one
 * @param bill what it adds up
 * @param issued the day on which it was issued, in the firm's zone
 * @param due the day on which it is to be paid
 * @param settled what was paid of it, or given back
 * @param follow how the payment is followed through
 * @param replaced the corrected invoice that took its place
 */
public record Invoice(
        InvoiceNumber number,
        List<Covered> covers,
        Bill bill,
        LocalDate issued,
        LocalDate due,
        Money settled,
        Follow follow,
        Optional<InvoiceNumber> replaced) {

    /**
     * What is billed: an item, an instalment for example, or work that was logged on it.
     *
     * @param request the request of the item
     * @param item the item
     * @param minutes how much of the work on it, 0 where the item itself is billed
     */
    public record Covered(int request, int item, int minutes) {}

    /**
     * How a payment is followed through.
     *
     * @param step the next step of the table, from 0
     * @param rests why nothing is sent, empty while it goes on
     * @param until the day on which the rest ends
     * @param last the date that the final notice names
     * @param asked how often staff was asked what to do behind that date
     * @param choice what staff chose
     */
    public record Follow(
            int step,
            Optional<String> rests,
            Optional<LocalDate> until,
            Optional<LocalDate> last,
            int asked,
            Optional<String> choice) {

        static final Follow BEGUN =
                new Follow(0, Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());

        Follow stepped(int past, Optional<LocalDate> names) {
            return new Follow(Math.max(step, past + 1), rests, until, names.or(() -> last), asked, choice);
        }

        Follow resting(Optional<String> why, Optional<LocalDate> end) {
            return new Follow(step, why, end, last, asked, choice);
        }

        Follow askedStaff() {
            return new Follow(step, rests, until, last, asked + 1, choice);
        }

        Follow chosen(String what) {
            return new Follow(step, rests, until, last, asked, Optional.of(what));
        }
    }

    public Invoice {
        covers = List.copyOf(covers);
        if (covers.isEmpty()) {
            throw new IllegalArgumentException("invoice " + number + " bills nothing");
        }
    }

    static Invoice issued(Fact.Invoiced f) {
        return new Invoice(
                f.number(),
                f.covers(),
                f.bill(),
                f.issued(),
                f.due(),
                Money.zero(f.bill().total().currency()),
                Follow.BEGUN,
                Optional.empty());
    }

    /** The request that it is about first: its letters stand in that thread. */
    public int request() {
        return covers.get(0).request();
    }

    /** What is still to be paid. */
    public Money open() {
        Money total = bill.total();
        return replaced.isPresent() ? Money.zero(total.currency()) : total.minus(settled);
    }

    /** Whether nothing is waited for any more. */
    public boolean isSettled() {
        return open().isZero() || open().isNegative();
    }

    /** Whether its letters go on: something is open, it does not rest, and staff has not chosen another way. */
    public boolean isFollowed() {
        return !isSettled() && follow.rests().isEmpty() && follow.choice().isEmpty();
    }

    /** What is waited for. */
    public Receivable receivable() {
        return new Receivable(number, due, open());
    }

    /** This invoice after something happened to it. */
    Invoice after(Fact.OfInvoice fact) {
        if (fact instanceof Fact.PaymentChased f) {
            return with(follow.stepped(f.step(), f.last()));
        } else if (fact instanceof Fact.PaymentRests f) {
            return with(follow.resting(Optional.of(f.why()), Optional.of(f.until())));
        } else if (fact instanceof Fact.PaymentGoesOn) {
            return with(follow.resting(Optional.empty(), Optional.empty()));
        } else if (fact instanceof Fact.ChoiceAsked) {
            return with(follow.askedStaff());
        } else if (fact instanceof Fact.ChoiceMade f) {
            return with(follow.chosen(f.choice()));
        } else if (fact instanceof Fact.Credited f) {
            return settled(f.amount());
        }
        return this;
    }

    Invoice settled(Money more) {
        return new Invoice(number, covers, bill, issued, due, settled.plus(more), follow, replaced);
    }

    Invoice replacedBy(InvoiceNumber other) {
        return new Invoice(number, covers, bill, issued, due, settled, follow, Optional.of(other));
    }

    private Invoice with(Follow next) {
        return new Invoice(number, covers, bill, issued, due, settled, next, replaced);
    }
}
