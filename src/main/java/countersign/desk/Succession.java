package countersign.desk;

import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.checkpoint.Keyring;
import countersign.checkpoint.VerifyingKey;
import countersign.ledger.Books;
import countersign.ledger.Checkpoints.Kept;
import countersign.rules.Files;
import countersign.rules.OfficeRule;
import java.util.List;
import java.util.Optional;

/** Which key signs the checkpoints: the books name each, and the one before announces the next. */
public final class Succession {

    private static final String BOT = "bot";
    private static final int SHOWN = 16;

    private final Office office;
    private final Books books;

    /** Of the key in use in that office. */
    public Succession(Office office, Books books) {
        this.office = office;
        this.books = books;
    }

    /**
     * The books name the key before it signs anything. Where it is another one than until now, and the one before did not
     * announce it, no letter goes out until staff says why that is so.
     */
    public void takeUp() {
        VerifyingKey key = office.key().verifying();
        Optional<Keyring> named = books.checkpoints().keyring(key.name());
        if (isNamed()) {
            return;
        }
        note(key, "", BOT, "");
        if (named.isPresent()) {
            Files files = office.files(books).open();
            new Settlement(office, books, files).settle(OfficeRule.keyReplaced(replaced(named.get()), files));
        }
    }

    private Fact.Restored replaced(Keyring named) {
        Optional<Kept> last = books.checkpoints().latest();
        return new Fact.Restored(
                last.map(Kept::size).orElse(0L),
                last.map(Kept::at).orElse(office.now()),
                books.entries().head().entries(),
                "checkpoints were signed with the key " + shown(named.current()) + " until now; the one in the file is "
                        + shown(office.key().verifying()) + ", and the one before did not announce it");
    }

    private static String shown(VerifyingKey key) {
        return key.fingerprint().substring(0, SHOWN) + "…";
    }

    /** Whether the books name the key in use. */
    boolean isNamed() {
        VerifyingKey key = office.key().verifying();
        return books.checkpoints()
                .keyring(key.name())
                .map(ring -> ring.current().equals(key))
                .orElse(false);
    }

    /** A last checkpoint is made, and the next key is announced; from here on only that one signs. */
    public void handOver(VerifyingKey next, String why) {
        new Checkpointing(office, books).now();
        note(next, office.key().announce(next), office.firm().staff().get(0).address(), why);
    }

    private void note(VerifyingKey key, String announcement, String who, String why) {
        Fact fact = new Fact.KeyInUse(key.base64(), announcement);
        books.entries().append(List.of(new Note(Folio.Office.OFFICE, who, fact, why, List.of())), office.now());
    }
}
