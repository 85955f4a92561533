package countersign.checkpoint;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * How the ledger stood at a moment (C2SP tlog-checkpoint, with the moment in a line of its own): whoever holds one can show
 * later that entries were taken away or changed since.
 *
 * @param origin whose ledger it is
 * @param size how many entries it had
 * @param root the root of the tree over them
 * @param at when it was made
 */
public record Checkpoint(String origin, long size, Hash root, Instant at) {

    private static final String AT = "at ";
    private static final int LINES = 4;

    /** Its text, which is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n" + AT + at + "\n";
    }

    /** Its text with a signature below it. */
    public String signed(SigningKey key) {
        return key.note(text());
    }

    /** The checkpoint in a note, where that key signed it; else nothing. */
    public static Optional<Checkpoint> read(String note, VerifyingKey key) {
        return key.opened(note).flatMap(Checkpoint::of).filter(point -> point.origin.equals(key.name()));
    }

    /** What a note states, whoever signed it. */
    public static Optional<Checkpoint> claimed(String note) {
        int end = note.lastIndexOf("\n\n");
        return end < 0 ? Optional.empty() : of(note.substring(0, end + 1));
    }

    private static Optional<Checkpoint> of(String text) {
        List<String> lines = text.lines().toList();
        try {
            if (lines.size() != LINES || !lines.get(3).startsWith(AT)) {
                return Optional.empty();
            }
            String root = HexFormat.of().formatHex(Base64.getDecoder().decode(lines.get(2)));
            Checkpoint read = new Checkpoint(
                    lines.get(0),
                    Long.parseLong(lines.get(1)),
                    new Hash(root),
                    Instant.parse(lines.get(3).substring(AT.length())));
            return read.text().equals(text) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
