package countersign.ledger;

import countersign.message.RawMessage;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Raw messages, sent and received, byte for byte. Kept once, never changed; erased only with an entry that says why. */
public final class Evidence {

    private final Handle handle;

    Evidence(Handle handle) {
        this.handle = handle;
    }

    /** Keeps those bytes; bytes that are kept already stay as they are. */
    public void keep(RawMessage raw, Instant now) {
        if (!has(raw.sha256())) {
            handle.execute(
                    "INSERT INTO evidence (sha256, content, kept_at) VALUES (?, ?, ?)",
                    raw.sha256(),
                    raw.bytes(),
                    Books.moment(now));
        }
    }

    /** Whether those bytes are kept. */
    public boolean has(String sha256) {
        return handle.select("SELECT 1 FROM evidence WHERE sha256 = ?", sha256)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** The bytes under that SHA-256; nothing where they were never kept, or are erased. */
    public Optional<RawMessage> find(String sha256) {
        return handle.select("SELECT content FROM evidence WHERE sha256 = ? AND content IS NOT NULL", sha256)
                .map((row, context) -> new RawMessage(row.getBytes(1), sha256))
                .findOne();
    }
}
