package countersign.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * A call that the firm owes a contact: what he disputes is settled by talking, not by mail.
 *
 * @param since when he disputed it
 * @param about the case he disputes, where it is known
 * @param staff address of who is to call him
 * @param rung the next step of reminding staff of it, from 0
 * @param told when staff was told of it last
 * @param later when staff wishes to be reminded besides
 * @param made what shows that the call was made, for example the reference of its summary; empty while nothing does
 */
public record OwedCall(
        Instant since,
        Optional<CaseRef> about,
        String staff,
        int rung,
        Instant told,
        Optional<Instant> later,
        Optional<String> made) {

    /** What becomes of a call that may be owed, after one more line in the folio of its contact. */
    static Optional<OwedCall> after(Optional<OwedCall> before, Fact fact, Instant at) {
        if (fact instanceof Fact.CallOwed owed) {
            return Optional.of(new OwedCall(at, owed.about(), owed.staff(), 0, at, Optional.empty(), Optional.empty()));
        } else if (fact instanceof Fact.MailResumed) {
            return Optional.empty();
        }
        return before.map(call -> call.after(fact, at));
    }

    private OwedCall after(Fact fact, Instant at) {
        if (fact instanceof Fact.CallReminded reminded) {
            return new OwedCall(since, about, staff, reminded.rung(), at, Optional.empty(), made);
        } else if (fact instanceof Fact.CallLater wished) {
            return new OwedCall(since, about, staff, rung, told, Optional.of(wished.at()), made);
        } else if (fact instanceof Fact.CallMade shown) {
            return new OwedCall(since, about, staff, rung, told, Optional.empty(), Optional.of(shown.how()));
        }
        return this;
    }
}
