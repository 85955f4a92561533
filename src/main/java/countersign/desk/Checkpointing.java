package countersign.desk;

import countersign.checkpoint.Checkpoint;
import countersign.checkpoint.Frontier;
import countersign.ledger.Books;
import countersign.ledger.Checkpoints.Kept;
import java.time.Duration;
import java.util.Optional;

/** Makes signed checkpoints of the ledger: every so often while it grows, at the end of work, and for letters that carry one. */
final class Checkpointing {

    private static final Duration EVERY = Duration.ofMinutes(15);

    private final Office office;
    private final Books books;

    Checkpointing(Office office, Books books) {
        this.office = office;
        this.books = books;
    }

    /** The checkpoint of the ledger as it stands now, signed; the last one where nothing was added since. */
    String now() {
        Frontier frontier = books.entries().frontier();
        Optional<Kept> last = books.checkpoints().latest();
        if (last.isPresent() && last.get().size() == frontier.size()) {
            return last.get().note();
        }
        Checkpoint point = new Checkpoint(office.key().name(), frontier.size(), frontier.root(), office.now());
        String note = point.signed(office.key());
        books.checkpoints().keep(point, note);
        return note;
    }

    /**
     * Makes one where the last is old, or where work ends, and entries were added since; none with a key that the books do not name
     * yet.
     */
    void ifGrown(boolean ends) {
        Optional<Kept> last = books.checkpoints().latest();
        boolean grown = last.map(Kept::size).orElse(0L) < books.entries().head().entries();
        boolean old = last.map(Kept::at)
                .map(at -> !at.plus(EVERY).isAfter(office.now()))
                .orElse(true);
        if (grown && (old || ends) && new Succession(office, books).isNamed()) {
            now();
        }
    }
}
