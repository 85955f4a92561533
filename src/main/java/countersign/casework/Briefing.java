package countersign.casework;

import countersign.billing.Money;
import countersign.casework.Content.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody needs at hand who calls a contact because of a dispute: one page.
 *
 * @param said what he disputes, in the words that brought it
 * @param disputed the requests that are disputed
 * @param others what else is under way with him
 * @param past what the record says, oldest first
 * @param earlier how many more lines it has, before these
 * @param confirmed what he confirmed, oldest first
 * @param issues what has to be settled, easiest first
 * @param named whether the issues are only what his words name
 * @param stake what it is about in money
 * @param proof the mails that prove it
 * @param again when staff can be reminded again
 */
public record Briefing(
        Said said,
        List<Standing> disputed,
        List<Standing> others,
        List<Past> past,
        int earlier,
        List<Confirmed> confirmed,
        List<Issue> issues,
        boolean named,
        Stake stake,
        List<Proof> proof,
        Instant again) {

    /**
     * Words that somebody wrote.
     *
     * @param by the address of who wrote them: the contact, or staff who heard it from him
     */
    public record Said(String by, String words, Instant at) {}

    /**
     * One line of the record.
     *
     * @param by who did it: an address, or {@code bot}
     * @param request the request that it is about, where it is about one
     * @param version the version that it is about, where it is about one
     * @param accepted whether the contact's mail server is known to have accepted the letter that the line is about
     */
    public record Past(
            Instant at,
            String by,
            Fact what,
            Optional<RequestRef> request,
            Optional<Version> version,
            boolean accepted) {}

    /**
     * Items that he confirmed by those words, and how well that is proven.
     *
     * @param examined what the level rests on, where his mail was examined
     */
    public record Confirmed(
            Standing standing,
            List<Item> items,
            String words,
            String level,
            Instant at,
            Optional<Fact.SenderExamined> examined) {}

    /**
     * Something to be settled.
     *
     * @param minutes how long was worked on it
     */
    public record Issue(Standing standing, Item item, Ease ease, int minutes) {}

    /** How easily something is settled: what costs nothing and where he is right by the record comes first. */
    public enum Ease {
        /** He never said yes to it, and nobody has worked on it. */
        NOTHING_DONE,
        /** We promised it, and its day has passed. */
        PROMISED_BY_US,
        /** He never said yes to it, and it was worked on all the same. */
        WORKED_UNCONFIRMED,
        /** He said yes to it, and no work is on record. */
        CONFIRMED_NOT_BEGUN,
        /** He said yes to it, and it was worked on. */
        CONFIRMED_AND_WORKED
    }

    /**
     * What it is about in money.
     *
     * @param amount the prices of what has to be settled, together; nothing where there are none
     * @param dispute what a dispute costs
     * @param minutes how long was worked on it
     */
    public record Stake(Optional<Money> amount, DisputeCost dispute, int minutes) {}

    /**
     * A raw mail that proves something.
     *
     * @param name the name under which it is attached
     * @param sha256 of its bytes, under which it is kept
     */
    public record Proof(String name, String sha256) {}

    public Briefing {
        disputed = List.copyOf(disputed);
        others = List.copyOf(others);
        past = List.copyOf(past);
        confirmed = List.copyOf(confirmed);
        issues = List.copyOf(issues);
        proof = List.copyOf(proof);
    }
}
