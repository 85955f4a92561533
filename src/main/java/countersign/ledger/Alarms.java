package countersign.ledger;

import countersign.casework.ContactRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What is due when: one row for the next due thing of each open request, and of each digest. */
public final class Alarms {

    private final Handle handle;

    Alarms(Handle handle) {
        this.handle = handle;
    }

    /**
     * One due thing.
     *
     * @param about what it is about: a request reference, or a digest
     * @param contact the contact it waits for, where it waits for one
     * @param due when it rings
     * @param heldSince since when it is held back, because the mailbox cannot be read
     */
    public record Alarm(String about, Optional<ContactRef> contact, Instant due, Optional<Instant> heldSince) {}

    /** Sets the next alarm about something; nothing means that none is to come. */
    public void set(String about, Optional<ContactRef> contact, Optional<Instant> due) {
        if (due.isEmpty()) {
            handle.execute("DELETE FROM alarm WHERE about = ?", about);
            return;
        }
        int known = handle.execute(
                "UPDATE alarm SET due_at = ?, held_since = NULL WHERE about = ?", Books.moment(due.get()), about);
        if (known == 0) {
            handle.execute(
                    "INSERT INTO alarm (about, contact_no, due_at) VALUES (?, ?, ?)",
                    about,
                    contact.map(ContactRef::number).orElse(null),
                    Books.moment(due.get()));
        }
    }

    /** Holds a due alarm back for a while; since when it was held first is kept. */
    public void hold(String about, Instant now, Duration pause) {
        handle.execute(
                "UPDATE alarm SET held_since = COALESCE(held_since, ?), due_at = ? WHERE about = ?",
                Books.moment(now),
                Books.moment(now.plus(pause)),
                about);
    }

    /** The alarms that are due, earliest first. */
    public List<Alarm> due(Instant now, int most) {
        return handle.select(
                        "SELECT * FROM alarm WHERE due_at <= ? ORDER BY due_at, about FETCH FIRST ? ROWS ONLY",
                        Books.moment(now),
                        most)
                .map((row, context) -> alarm(row))
                .list();
    }

    /** All of them, by what they are about. */
    public List<Alarm> all() {
        return handle.select("SELECT * FROM alarm ORDER BY about")
                .map((row, context) -> alarm(row))
                .list();
    }

    /** The alarm about something. */
    public Optional<Alarm> find(String about) {
        return handle.select("SELECT * FROM alarm WHERE about = ?", about)
                .map((row, context) -> alarm(row))
                .findOne();
    }

    /** When the next alarm rings. */
    public Optional<Instant> next() {
        return handle.select("SELECT MIN(due_at) FROM alarm")
                .map((row, context) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .one()
                .map(OffsetDateTime::toInstant);
    }

    /** The distinct minutes in which something is due between two moments. */
    public List<Instant> minutes(Instant from, Instant until) {
        return handle.select(
                        "SELECT DISTINCT DATE_TRUNC('minute', due_at) FROM alarm WHERE due_at >= ? AND due_at < ?",
                        Books.moment(from),
                        Books.moment(until))
                .map((row, context) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        return new Alarm(
                row.getString("about"),
                Optional.ofNullable(row.getObject("contact_no", Integer.class)).map(ContactRef::new),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("held_since", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
