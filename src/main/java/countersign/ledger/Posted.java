package countersign.ledger;

import java.net.URI;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How far programs that want to hear of the entries have taken them. */
public final class Posted {

    private final Handle handle;

    Posted(Handle handle) {
        this.handle = handle;
    }

    /** The number of the last entry that the program there took; nothing where it is new. */
    public Optional<Long> upTo(URI address) {
        return handle.select("SELECT seq FROM posted WHERE address = ?", address.toString())
                .mapTo(Long.class)
                .findOne();
    }

    /** It took all of them up to that number. */
    public void reached(URI address, long seq) {
        int there = handle.execute("UPDATE posted SET seq = ? WHERE address = ?", seq, address.toString());
        if (there == 0) {
            handle.execute("INSERT INTO posted (address, seq) VALUES (?, ?)", address.toString(), seq);
        }
    }
}
