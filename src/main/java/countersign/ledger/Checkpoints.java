package countersign.ledger;

import countersign.checkpoint.Checkpoint;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The signed checkpoints of the ledger. */
public final class Checkpoints {

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
     */
    public record Kept(long size, Instant at, String note) {}

    /** The newest one. */
    public Optional<Kept> latest() {
        return handle.select("SELECT * FROM checkpoint ORDER BY size DESC FETCH FIRST 1 ROW ONLY")
                .map((row, context) -> new Kept(
                        row.getLong("size"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("note")))
                .findOne();
    }

    /** All of them, oldest first. */
    public List<Kept> all() {
        return handle.select("SELECT * FROM checkpoint ORDER BY size")
                .map((row, context) -> new Kept(
                        row.getLong("size"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("note")))
                .list();
    }

    /** Keeps a new one. */
    public void keep(Checkpoint point, String note) {
        handle.execute(
                "INSERT INTO checkpoint (size, made_at, note) VALUES (?, ?, ?)",
                point.size(),
                Books.moment(point.at()),
                note);
    }
}
