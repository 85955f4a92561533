package countersign.ledger;

import countersign.message.MessageId;
import countersign.message.RawMessage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Mail that came in: kept first, then read, then filed. Its bytes are its identity; its places are only places. */
public final class Mails {

    private final Handle handle;

    Mails(Handle handle) {
        this.handle = handle;
    }

    /** How far the work on a mail has come. */
    public enum State {
        /** Its bytes are kept; nobody has looked at them. */
        KEPT,
        /** What it does is recorded. */
        SETTLED,
        /** It could not be read; a person has to look at it. */
        QUARANTINED
    }

    /** Where a mail is filed in the mailbox once it is settled. */
    public enum Shelf {
        /** It was an answer, or a mail of staff. */
        DONE,
        /** A person should look at it. */
        REVIEW,
        /** A machine wrote it. */
        MACHINE
    }

    /** A mail as the ledger knows it. */
    public record Kept(int number, String sha256, Instant keptAt, State state, int attempts, Shelf shelf) {}

    /** Where in the mailbox a mail lies. */
    public record Place(String folder, long uidValidity, long uid) {}

    /** Keeps a mail under its bytes: once, however often it lies in the mailbox. @return its number */
    public int keep(RawMessage raw, Instant now) {
        Optional<Kept> known = find(raw.sha256());
        if (known.isPresent()) {
            return known.get().number();
        }
        new Evidence(handle).keep(raw, now);
        int number = handle.select("SELECT next_mail FROM head WHERE id = 1")
                .mapTo(Integer.class)
                .one();
        handle.execute("UPDATE head SET next_mail = ? WHERE id = 1", number + 1);
        handle.execute("""
                INSERT INTO mail (mail_no, sha256, kept_at, state, attempts, shelf, reason)
                VALUES (?, ?, ?, 'KEPT', 0, 'REVIEW', '')""", number, raw.sha256(), Books.moment(now));
        return number;
    }

    /** Notes where a mail lies. */
    public void lies(int mail, Place place) {
        boolean known = handle.select(
                        "SELECT 1 FROM place WHERE folder = ? AND uidvalidity = ? AND uid = ?",
                        place.folder(),
                        place.uidValidity(),
                        place.uid())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!known) {
            handle.execute(
                    "INSERT INTO place (folder, uidvalidity, uid, mail_no, filed) VALUES (?, ?, ?, ?, FALSE)",
                    place.folder(),
                    place.uidValidity(),
                    place.uid(),
                    mail);
        }
    }

    /** The UIDs of a folder that are known already, from {@code first} on. */
    public List<Long> known(String folder, long uidValidity, long first) {
        return handle.select(
                        "SELECT uid FROM place WHERE folder = ? AND uidvalidity = ? AND uid >= ?",
                        folder,
                        uidValidity,
                        first)
                .mapTo(Long.class)
                .list();
    }

    /** The UID behind which mail has an effect in that folder; nothing where the folder was never opened before. */
    public Optional<Long> start(String folder, long uidValidity) {
        return handle.select(
                        "SELECT start_uid FROM cursor_uid WHERE folder = ? AND uidvalidity = ?", folder, uidValidity)
                .mapTo(Long.class)
                .findOne();
    }

    /** When that folder was opened for the first time, under whatever UIDVALIDITY: what arrived before has no effect. */
    public Optional<Instant> opened(String folder) {
        return handle.select("SELECT MIN(opened_at) FROM cursor_uid WHERE folder = ?", folder)
                .map((row, context) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .one()
                .map(OffsetDateTime::toInstant);
    }

    /** From now on mail behind that UID has an effect. */
    public void open(String folder, long uidValidity, long startUid, Instant now) {
        handle.execute(
                "INSERT INTO cursor_uid (folder, uidvalidity, start_uid, last_uid, opened_at) VALUES (?, ?, ?, ?, ?)",
                folder,
                uidValidity,
                startUid,
                startUid,
                Books.moment(now));
    }

    /** The last UID that was seen there. */
    public long last(String folder, long uidValidity) {
        return handle.select(
                        "SELECT last_uid FROM cursor_uid WHERE folder = ? AND uidvalidity = ?", folder, uidValidity)
                .mapTo(Long.class)
                .one();
    }

    /** Moves that on. */
    public void seen(String folder, long uidValidity, long uid) {
        handle.execute(
                "UPDATE cursor_uid SET last_uid = ? WHERE folder = ? AND uidvalidity = ? AND last_uid < ?",
                uid,
                folder,
                uidValidity,
                uid);
    }

    /** The mail with that number. */
    public Kept get(int number) {
        return handle.select("SELECT * FROM mail WHERE mail_no = ?", number)
                .map((row, context) -> kept(row))
                .one();
    }

    /** The mail with those bytes. */
    public Optional<Kept> find(String sha256) {
        return handle.select("SELECT * FROM mail WHERE sha256 = ?", sha256)
                .map((row, context) -> kept(row))
                .findOne();
    }

    /** The mails that are kept and not yet settled, oldest first. */
    public List<Integer> unsettled() {
        return handle.select("SELECT mail_no FROM mail WHERE state = 'KEPT' ORDER BY mail_no")
                .mapTo(Integer.class)
                .list();
    }

    /** Counts one more attempt at reading a mail, or none, before it is made. @return how many that are now */
    public int attempt(int mail, boolean counts) {
        handle.execute("UPDATE mail SET attempts = attempts + ? WHERE mail_no = ?", counts ? 1 : 0, mail);
        return get(mail).attempts();
    }

    /** The earlier mail with the same content under other trace headers: a second delivery. */
    public Optional<Integer> delivered(String canonical, int except) {
        return handle.select("SELECT mail_no FROM mail WHERE canonical = ? AND mail_no <> ?", canonical, except)
                .mapTo(Integer.class)
                .findOne();
    }

    /** Whether another mail of other content bears the same Message-ID. */
    public boolean conflicts(MessageId id, int except) {
        return handle.select("SELECT COUNT(*) FROM mail WHERE message_id = ? AND mail_no <> ?", id.value(), except)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Whether a mail bears the Message-ID of another one; both have been identified. */
    public boolean sharesItsId(int mail) {
        return handle.select("""
                        SELECT COUNT(*) FROM mail a JOIN mail b ON b.message_id = a.message_id AND b.mail_no <> a.mail_no
                        WHERE a.mail_no = ?""", mail).mapTo(Integer.class).one() > 0;
    }

    /** Notes what a mail is known by besides its bytes. */
    public void identify(int mail, String canonical, Optional<MessageId> id) {
        handle.execute(
                "UPDATE mail SET canonical = ?, message_id = ? WHERE mail_no = ?",
                canonical,
                id.map(MessageId::value).orElse(null),
                mail);
    }

    /** What it does is recorded; from now on it only has to be filed. */
    public void settle(int mail, State state, Shelf shelf, String reason) {
        handle.execute(
                "UPDATE mail SET state = ?, shelf = ?, reason = ? WHERE mail_no = ?",
                state.name(),
                shelf.name(),
                reason.length() > 1000 ? reason.substring(0, 1000) : reason,
                mail);
    }

    /** A settled mail that still lies where it came in. */
    public record Unfiled(Place place, Shelf shelf) {}

    /** The settled mails that still lie where they came in. */
    public List<Unfiled> unfiled(String folder, long uidValidity) {
        return handle.select("""
                        SELECT p.folder, p.uidvalidity, p.uid, m.shelf FROM place p JOIN mail m ON m.mail_no = p.mail_no
                        WHERE p.folder = ? AND p.uidvalidity = ? AND NOT p.filed AND m.state <> 'KEPT' ORDER BY p.uid""", folder, uidValidity)
                .map((row, context) -> new Unfiled(
                        new Place(row.getString(1), row.getLong(2), row.getLong(3)), Shelf.valueOf(row.getString(4))))
                .list();
    }

    /** A mail was moved out of that place. */
    public void filed(Place place) {
        handle.execute(
                "UPDATE place SET filed = TRUE WHERE folder = ? AND uidvalidity = ? AND uid = ?",
                place.folder(),
                place.uidValidity(),
                place.uid());
    }

    /** How many mails were set aside for a person since then. */
    public int reviewed(Instant since) {
        return handle.select(
                        "SELECT COUNT(*) FROM mail WHERE shelf = 'REVIEW' AND state <> 'KEPT' AND kept_at >= ?",
                        Books.moment(since))
                .mapTo(Integer.class)
                .one();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getInt("mail_no"),
                row.getString("sha256"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Shelf.valueOf(row.getString("shelf")));
    }
}
