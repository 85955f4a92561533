package countersign.desk;

import countersign.ledger.Checkpoints.Kept;
import countersign.ledger.Ledger;
import countersign.timestamp.TimestampServer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has checkpoints stamped with the time, beside all other work: nobody waits for the server. A checkpoint for which it failed stays
 * without; the next one is tried again, and covers it.
 */
final class Stamping {

    private static final Logger LOG = LoggerFactory.getLogger(Stamping.class);

    private final Optional<TimestampServer> server;
    private final Ledger ledger;
    private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);
    private long tried;

    Stamping(Optional<TimestampServer> server, Ledger ledger) {
        this.server = server;
        this.ledger = ledger;
    }

    /** Asks for the newest checkpoint, once. @return what ends when the answer is kept, or there is none to come */
    synchronized CompletableFuture<Void> stamp() {
        if (server.isEmpty() || !underWay.isDone()) {
            return underWay;
        }
        Optional<Kept> newest = ledger.read(books -> books.checkpoints().latest())
                .filter(kept -> kept.token().isEmpty() && kept.size() > tried);
        newest.ifPresent(kept -> {
            tried = kept.size();
            underWay = server.get()
                    .stamp(kept.note().getBytes(StandardCharsets.UTF_8))
                    .thenAccept(
                            token -> ledger.change(books -> books.checkpoints().stamp(kept.size(), token)))
                    .exceptionally(failure -> failed(kept, failure));
        });
        return underWay;
    }

    private static Void failed(Kept kept, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        LOG.warn(
                "the checkpoint of {} entries has no time stamp, the next one is tried again: {}",
                kept.size(),
                cause.toString());
        return null;
    }
}
