package countersign.ledger;

import countersign.casework.Request;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;

/**
 * Counts for those who watch the office, every few seconds: what grows is read off the numbers that come next, and what is counted is
 * what waits, or went wrong, by an index. No count takes longer because there is more history.
 */
public final class Counts {

    private static final List<Letters.State> NOT_DONE =
            List.of(Letters.State.QUEUED, Letters.State.SENDING, Letters.State.UNCERTAIN, Letters.State.REFUSED);

    private final Handle handle;

    Counts(Handle handle) {
        this.handle = handle;
    }

    /** How it stands at that moment. */
    public Tally at(Instant now) {
        return handle.select("SELECT entries, next_mail - 1, next_letter - 1 FROM head WHERE id = 1")
                .map((row, context) -> tally(row.getLong(1), row.getLong(2), row.getLong(3), now))
                .one();
    }

    private Tally tally(long entries, long mails, long letters, Instant now) {
        Map<Mails.State, Long> mailsBy = by(
                Mails.State.class,
                List.of(Mails.State.KEPT, Mails.State.QUARANTINED),
                state -> count("SELECT COUNT(*) FROM mail WHERE state = ?", state.name()));
        long others = mailsBy.values().stream().mapToLong(Long::longValue).sum();
        mailsBy.put(Mails.State.SETTLED, Math.max(0, mails - others));
        Map<Letters.State, Long> lettersBy = by(
                Letters.State.class,
                NOT_DONE,
                state -> count("SELECT COUNT(*) FROM letter WHERE state = ?", state.name()));
        return new Tally(
                entries,
                mails,
                letters,
                mailsBy,
                lettersBy,
                count("SELECT COUNT(*) FROM request WHERE state = ?", Request.State.OPEN.name()),
                count("SELECT COUNT(*) FROM alarm WHERE due_at <= ?", Books.moment(now)));
    }

    private static <S extends Enum<S>> Map<S, Long> by(Class<S> type, List<S> states, ToLongFunction<S> count) {
        Map<S, Long> by = new EnumMap<>(type);
        states.forEach(state -> by.put(state, count.applyAsLong(state)));
        return by;
    }

    private long count(String sql, Object value) {
        return handle.select(sql, value).mapTo(Long.class).one();
    }
}
