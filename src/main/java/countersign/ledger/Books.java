package countersign.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;

/** The books of the ledger as they lie open in one transaction. */
public final class Books {

    private final Handle handle;
    private final Entries entries;

    Books(Handle handle) {
        this.handle = handle;
        this.entries = new Entries(handle);
    }

    /** Raw bytes under their SHA-256. */
    public Evidence evidence() {
        return new Evidence(handle);
    }

    /** What happened, line by line. */
    public Entries entries() {
        return entries;
    }

    /** Mail that came in. */
    public Mails mails() {
        return new Mails(handle);
    }

    /** Letters that leave. */
    public Letters letters() {
        return new Letters(handle);
    }

    /** What is due when. */
    public Alarms alarms() {
        return new Alarms(handle);
    }

    /** Cases and contacts as they stand. */
    public Cases cases() {
        return new Cases(handle, entries);
    }

    /** The numbers of the invoices. */
    public Invoices invoices() {
        return new Invoices(handle);
    }

    /** The signed checkpoints. */
    public Checkpoints checkpoints() {
        return new Checkpoints(handle);
    }

    /** Entries with what proves that they are there. */
    public Extract extract() {
        return new Extract(handle);
    }

    /** How far the entries were told. */
    public Posted posted() {
        return new Posted(handle);
    }

    /** Looks whether the books are what they were. */
    public Audit audit() {
        return new Audit(handle);
    }

    /** How much there is of what. */
    public Counts counts() {
        return new Counts(handle);
    }

    /** What the books hold of somebody. */
    public Traces traces() {
        return new Traces(handle);
    }

    /** What is known of having been restored. */
    public Restoration restoration() {
        return new Restoration(handle);
    }

    /** Erases for good. */
    public Erasure erasure() {
        return new Erasure(handle, entries);
    }

    /** A moment as the database keeps it: in UTC, to the microsecond. */
    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
