package countersign.ledger;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Which office works where several have the same database: one at a time, for as long as it says in time that it still does.
 * The epoch grows whenever another one takes over, and a change under an older one is refused in its own transaction. All
 * times are the database's own, by no clock of a process.
 *
 * @param owner names the office, and this taking alone: in an older copy that was put back another one may have the same epoch
 */
record Lease(long epoch, String owner) {

    private static final String OFFICE = "office";

    /** Whether nobody is at work: never was, has gone, or is silent for too long. */
    static boolean isFree(Handle handle) {
        boolean known = handle.select("SELECT to_regclass('lease') IS NOT NULL")
                .mapTo(Boolean.class)
                .one();
        return !known
                || handle.select("SELECT until <= clock_timestamp() FROM lease WHERE name = ?", OFFICE)
                        .mapTo(Boolean.class)
                        .one();
    }

    /**
     * Ends the change that an office has begun and stands still in, for it would hold up whoever writes next; that change is undone.
     * Only where the lease is free: an office at work may take its time.
     */
    static void breakOff(Handle handle, Duration span) {
        handle.select("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity JOIN pg_locks USING (pid)
                        WHERE datname = current_database() AND relation = to_regclass('head') AND mode = 'RowShareLock'
                          AND state = 'idle in transaction' AND state_change < clock_timestamp() - ? * INTERVAL '1 millisecond'""", span.toMillis()).mapTo(Boolean.class).list();
    }

    /**
     * Takes it, where it is free and no change is under way: whoever writes has the head locked. Where one is, it is tried again
     * later.
     */
    static Optional<Lease> take(Handle handle, String owner, Duration span) {
        boolean still = handle.select("SELECT id FROM head WHERE id = 1 FOR UPDATE SKIP LOCKED")
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        return still ? raise(handle, owner, span) : Optional.empty();
    }

    private static Optional<Lease> raise(Handle handle, String owner, Duration span) {
        String taking = owner + " " + UUID.randomUUID();
        return handle.select("""
                        UPDATE lease SET owner = ?, epoch = epoch + 1, until = clock_timestamp() + ? * INTERVAL '1 millisecond'
                        WHERE name = ? AND until <= clock_timestamp() RETURNING epoch""", taking, span.toMillis(), OFFICE)
                .mapTo(Long.class)
                .findOne()
                .map(epoch -> new Lease(epoch, taking));
    }

    /** Says that the office is still at work. @return whether it is: nobody else took over */
    boolean renew(Handle handle, Duration span) {
        return handle.execute(
                        "UPDATE lease SET until = clock_timestamp() + ? * INTERVAL '1 millisecond' WHERE name = ? AND epoch = ? AND owner = ?",
                        span.toMillis(),
                        OFFICE,
                        epoch,
                        owner)
                == 1;
    }

    /** Gives it back, so that another one may begin at once. */
    void release(Handle handle) {
        handle.execute(
                "UPDATE lease SET until = clock_timestamp() WHERE name = ? AND epoch = ? AND owner = ?",
                OFFICE,
                epoch,
                owner);
    }

    /** Lets nobody write whose place another one took. @throws LeaseLost where that is so */
    void check(Handle handle) {
        boolean ours = handle.select("SELECT epoch = ? AND owner = ? FROM lease WHERE name = ?", epoch, owner, OFFICE)
                .mapTo(Boolean.class)
                .one();
        if (!ours) {
            throw new LeaseLost();
        }
    }
}
