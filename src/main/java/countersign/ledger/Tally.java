package countersign.ledger;

import java.util.Map;

/**
 * How much there is of what.
 *
 * @param entries entries in the ledger
 * @param mails mails that were kept, ever
 * @param letters letters that were written, ever
 * @param mailsBy mails by how far the work on them has come
 * @param lettersBy letters that are not done, or did not arrive, by how far they have come
 * @param open requests that wait for an answer
 * @param due alarms whose time has come
 */
public record Tally(
        long entries,
        long mails,
        long letters,
        Map<Mails.State, Long> mailsBy,
        Map<Letters.State, Long> lettersBy,
        long open,
        long due) {}
