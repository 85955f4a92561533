package countersign.ledger;

import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.Seal;
import countersign.checkpoint.Checkpoint;
import countersign.checkpoint.Keyring;
import countersign.checkpoint.VerifyingKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The signed checkpoints of the ledger. */
public final class Checkpoints {

    private static final String ALL =
            "SELECT checkpoint.size AS size, made_at, note, token FROM checkpoint LEFT JOIN stamp ON stamp.size = checkpoint.size";

    private final Handle handle;

    Checkpoints(Handle handle) {
        this.handle = handle;
    }

    /**
     * A checkpoint that was kept.
     *
     * @param size how many entries there were
     * @param at when it was made
     * @param note its text with the signature
     * @param token its time stamp in DER (RFC 3161), where there is one
     */
    public record Kept(long size, Instant at, String note, Optional<byte[]> token) {}

    /** The newest one. */
    public Optional<Kept> latest() {
        return handle.select(ALL + " ORDER BY size DESC FETCH FIRST 1 ROW ONLY")
                .map((row, context) -> kept(row))
                .findOne();
    }

    /** The newest one that bears a time stamp and has at most that many entries. */
    public Optional<Kept> stamped(long most) {
        return handle.select(
                        ALL + " WHERE token IS NOT NULL AND checkpoint.size <= ?"
                                + " ORDER BY size DESC FETCH FIRST 1 ROW ONLY",
                        most)
                .map((row, context) -> kept(row))
                .findOne();
    }

    /** All of them, oldest first. */
    public List<Kept> all() {
        return handle.select(ALL + " ORDER BY size")
                .map((row, context) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("size"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                Optional.ofNullable(row.getBytes("token")));
    }

    /** Keeps the time stamp of the one of that size. */
    public void stamp(long size, byte[] token) {
        handle.execute("INSERT INTO stamp (size, token) VALUES (?, ?)", size, token);
    }

    /** Keeps a new one. */
    public void keep(Checkpoint point, String note) {
        handle.execute(
                "INSERT INTO checkpoint (size, made_at, note) VALUES (?, ?, ?)",
                point.size(),
                Books.moment(point.at()),
                note);
    }

    /** The keys that the books name, for a ledger of that name; nothing where they name none yet. */
    public Optional<Keyring> keyring(String name) {
        Optional<Keyring> ring = Optional.empty();
        for (Told named : told()) {
            if (named.it().note().what() instanceof Fact.KeyInUse fact) {
                VerifyingKey key = VerifyingKey.decode(name, fact.key());
                ring = Optional.of(ring.map(known -> known.with(named.seq(), key, fact.announcement()))
                        .orElseGet(() -> Keyring.of(key)));
            }
        }
        return ring;
    }

    /** When another key came into use, with what staff said of it: with the change, or when letters went on again. */
    public List<Seal.Change> changes(String name) {
        List<Seal.Change> changes = new ArrayList<>();
        Map<Long, Keyring.Turn> turns = new HashMap<>();
        keyring(name).stream().flatMap(ring -> ring.turns().stream()).forEach(turn -> turns.put(turn.from(), turn));
        for (Told entry : told()) {
            Keyring.Turn turn = turns.get(entry.seq());
            Entry.Note note = entry.it().note();
            Seal.Change last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
            if (turn != null) {
                changes.add(new Seal.Change(entry.it().at(), turn.key().fingerprint(), turn.announced(), note.why()));
            } else if (note.what() instanceof Fact.SendingGoesOn goes
                    && last != null
                    && last.why().isEmpty()) {
                changes.set(changes.size() - 1, new Seal.Change(last.at(), last.key(), last.announced(), goes.why()));
            }
        }
        return changes;
    }

    private record Told(long seq, Entry it) {}

    private List<Told> told() {
        return handle.select("SELECT * FROM entry WHERE fact IN ('key-in-use', 'sending-goes-on') AND folio = 'office'"
                        + " AND details IS NOT NULL ORDER BY seq")
                .map((row, context) -> new Told(row.getLong("seq"), Entries.entry(row)))
                .list();
    }
}
