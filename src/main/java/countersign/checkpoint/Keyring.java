package countersign.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that sign the checkpoints of a ledger, one after the other. Each is named by an entry, and the key before announces
 * the next one with its signature. From that entry on the next one signs, and no other.
 *
 * @param turns oldest first, at least one
 */
public record Keyring(List<Turn> turns) {

    /**
     * The time of one key.
     *
     * @param from checkpoints of at least so many entries are signed with it; 0 for the first one
     * @param key the key
     * @param announced whether the key before signed it; the first one needs nobody's word
     */
    public record Turn(long from, VerifyingKey key, boolean announced) {}

    public Keyring {
        turns = List.copyOf(turns);
    }

    /** The ring of a ledger that knew one key only. */
    public static Keyring of(VerifyingKey only) {
        return new Keyring(List.of(new Turn(0, only, true)));
    }

    /**
     * The ring with the key that an entry names.
     *
     * @param from the number of that entry
     * @param announcement the note in which the key before names it, or empty
     */
    public Keyring with(long from, VerifyingKey key, String announcement) {
        List<Turn> more = new ArrayList<>(turns);
        more.add(new Turn(from, key, current().announces(key, announcement)));
        return new Keyring(more);
    }

    /** The key in use. */
    public VerifyingKey current() {
        return turns.get(turns.size() - 1).key();
    }

    /** The checkpoint in a note, where the key signed it whose time it was; else nothing. */
    public Optional<Checkpoint> read(String note) {
        return Checkpoint.claimed(note).flatMap(claimed -> Checkpoint.read(note, at(claimed.size())));
    }

    /** The text of a note that any of them signed; nothing where none did. */
    public Optional<String> opened(String note) {
        return turns.stream().flatMap(turn -> turn.key().opened(note).stream()).findFirst();
    }

    /** The key that signs a checkpoint of so many entries. */
    private VerifyingKey at(long size) {
        return turns.stream()
                .filter(turn -> turn.from() <= size)
                .reduce((earlier, later) -> later)
                .orElse(turns.get(0))
                .key();
    }
}
