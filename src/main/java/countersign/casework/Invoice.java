package countersign.casework;

import countersign.billing.Bill;
import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.billing.Receivable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An invoice that was issued, and what came of it. What it says never changes: a mistake is corrected by the next one.
 *
 * @param number its number
 * @param covers what its lines bill, at least one
 * @param bill what it adds up
 * @param issued the day on which it was issued, in the firm's zone
 * @param due the day on which it is to be paid
 * @param settled what was paid of it, or taken off
 * @param credits what of that was taken off, oldest first
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
        List<Credit> credits,
        Follow follow,
        Optional<InvoiceNumber> replaced) {

    /**
     * What is billed: an item, an instalment for example, or work that was logged on it.
     *
     * @param request the request of the item
     * @param item the item
     * @param minutes how much of the work on it, 0 where the item itself is billed
     * @param version the version in which the item was confirmed; 0 where that was not noted
     */
    public record Covered(int request, int item, int minutes, int version) {}

    /**
     * What was taken off.
     *
     * @param amount how much
     * @param why the reason, in staff's words
     */
    public record Credit(Money amount, String why) {}

    /**
     * How a payment is followed through.
     *
     * @param step the next step of the table, from 0
     * @param stepped the day on which the last step was taken, by UTC
     * @param rests why nothing is sent, empty while it goes on
     * @param until the day on which the rest ends
     * @param last the date that the final notice names
     * @param asked how often staff was asked what to do behind that date
     * @param askedOn the day on which that was last, by UTC
     * @param plan the request that offers a payment plan in its place, or did last; 0 while staff has chosen one and none is offered
     * @param choice what staff chose for good
     */
    public record Follow(
            int step,
            Optional<LocalDate> stepped,
            Optional<String> rests,
            Optional<LocalDate> until,
            Optional<LocalDate> last,
            int asked,
            Optional<LocalDate> askedOn,
            OptionalInt plan,
            Optional<String> choice) {

        static final Follow BEGUN = new Follow(
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());

        Follow stepped(int past, Optional<LocalDate> names, LocalDate on) {
            return new Follow(
                    Math.max(step, past + 1),
                    Optional.of(on),
                    rests,
                    until,
                    names.or(() -> last),
                    asked,
                    askedOn,
                    plan,
                    choice);
        }

        Follow resting(String why, LocalDate end) {
            return new Follow(step, stepped, Optional.of(why), Optional.of(end), last, asked, askedOn, plan, choice);
        }

        /** It goes on where it was; behind its end staff is asked anew. A plan that was offered may still be agreed on. */
        Follow goingOn() {
            OptionalInt offered = plan.orElse(0) > 0 ? plan : OptionalInt.empty();
            return new Follow(step, stepped, Optional.empty(), Optional.empty(), last, 0, askedOn, offered, choice);
        }

        Follow askedStaff(LocalDate on) {
            return new Follow(step, stepped, rests, until, last, asked + 1, Optional.of(on), plan, choice);
        }

        Follow offered(int request) {
            return new Follow(step, stepped, rests, until, last, asked, askedOn, OptionalInt.of(request), choice);
        }

        /** A plan has still to be agreed on, so it is no choice for good. */
        Follow chosen(String what) {
            return what.equals(PLAN)
                    ? offered(0)
                    : new Follow(step, stepped, rests, until, last, asked, askedOn, plan, Optional.of(what));
        }
    }

    /** The choice of a payment plan. */
    public static final String PLAN = "plan";

    public Invoice {
        credits = List.copyOf(credits);
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
                List.of(),
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

    /** What was paid of it: what was taken off is not. */
    public Money paid() {
        return credits.stream().map(Credit::amount).reduce(settled, Money::minus);
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

    /** This invoice after something happened to it, on that day by UTC. */
    Invoice after(Fact.OfInvoice fact, LocalDate on) {
        if (fact instanceof Fact.PaymentChased f) {
            return with(follow.stepped(f.step(), f.last(), on));
        } else if (fact instanceof Fact.PaymentRests f) {
            return with(follow.resting(f.why(), f.until()));
        } else if (fact instanceof Fact.PaymentGoesOn) {
            return with(follow.goingOn());
        } else if (fact instanceof Fact.ChoiceAsked) {
            return with(follow.askedStaff(on));
        } else if (fact instanceof Fact.ChoiceMade f) {
            return with(follow.chosen(f.choice()));
        } else if (fact instanceof Fact.PlanOffered f) {
            return with(follow.offered(f.request()));
        } else if (fact instanceof Fact.Credited f) {
            return credited(new Credit(f.amount(), f.why()));
        }
        return this;
    }

    Invoice settled(Money more) {
        return new Invoice(number, covers, bill, issued, due, settled.plus(more), credits, follow, replaced);
    }

    /** What was paid of an earlier invoice, and taken off it, counts for this one, which takes its place. */
    Invoice inPlaceOf(Invoice old) {
        if (!old.settled.currency().equals(bill.total().currency())) {
            return this;
        }
        Money most = old.settled.compareTo(bill.total()) > 0 ? bill.total() : old.settled;
        return new Invoice(number, covers, bill, issued, due, most, old.credits, follow, replaced);
    }

    Invoice replacedBy(InvoiceNumber other) {
        return new Invoice(number, covers, bill, issued, due, settled, credits, follow, Optional.of(other));
    }

    private Invoice credited(Credit credit) {
        List<Credit> all = new ArrayList<>(credits);
        all.add(credit);
        return new Invoice(number, covers, bill, issued, due, settled.plus(credit.amount()), all, follow, replaced);
    }

    private Invoice with(Follow next) {
        return new Invoice(number, covers, bill, issued, due, settled, credits, next, replaced);
    }
}
