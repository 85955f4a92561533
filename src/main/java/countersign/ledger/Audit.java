package countersign.ledger;

import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.SentLetter;
import countersign.checkpoint.Checkpoint;
import countersign.checkpoint.Keyring;
import countersign.checkpoint.Tree;
import countersign.checkpoint.VerifyingKey;
import countersign.message.RawMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Looks whether the books are what they were: the chain of entries, the checkpoints that were signed, the raw messages under
 * their sums, and the letters that were written.
 */
public final class Audit {

    private final Handle handle;

    Audit(Handle handle) {
        this.handle = handle;
    }

    /** The first thing that is wrong, in plain words; nothing where all holds. */
    public Optional<String> firstFault(VerifyingKey key) {
        return new Entries(handle)
                .firstBroken()
                .map(seq -> "entry " + seq + " is not as it was written, or is missing")
                .or(() -> keys(key))
                .or(() -> checkpoints(key))
                .or(this::details)
                .or(this::evidence)
                .or(this::letters)
                .or(this::mails);
    }

    /** The key in the file is the one that the books name; where they name none yet it has signed everything. */
    private Optional<String> keys(VerifyingKey key) {
        try {
            return ring(key).current().equals(key)
                    ? Optional.empty()
                    : Optional.of("the key that checkpoints are signed with is not the one that the books name");
        } catch (IllegalArgumentException noKey) {
            return Optional.of("the books name a key that is none");
        }
    }

    private Keyring ring(VerifyingKey key) {
        return new Checkpoints(handle).keyring(key.name()).orElseGet(() -> Keyring.of(key));
    }

    private Optional<String> checkpoints(VerifyingKey key) {
        Keyring ring = ring(key);
        Tree tree = new Extract(handle).tree();
        for (Checkpoints.Kept kept : new Checkpoints(handle).all()) {
            Optional<Checkpoint> point = ring.read(kept.note());
            boolean holds = point.isPresent()
                    && point.get().size() == kept.size()
                    && point.get().at().equals(kept.at())
                    && kept.size() <= tree.size()
                    && tree.root(kept.size()).equals(point.get().root());
            if (!holds) {
                return Optional.of("the checkpoint of " + kept.size()
                        + " entries does not fit the ledger, or its signature does not");
            }
        }
        return Optional.empty();
    }

    /** What was erased, and an entry says so. */
    private List<Entry> erased() {
        return handle.select("SELECT * FROM entry WHERE fact = 'erased' AND details IS NOT NULL ORDER BY seq")
                .map((row, context) -> Entries.entry(row))
                .list();
    }

    private <T> Set<T> erased(Function<Fact.Erased, List<T>> part) {
        Set<T> gone = new HashSet<>();
        erased().forEach(entry ->
                gone.addAll(part.apply((Fact.Erased) entry.note().what())));
        return gone;
    }

    /** No entry lost its details unless another one says that they were erased. */
    private Optional<String> details() {
        Set<String> gone = new HashSet<>();
        erased().forEach(entry -> ((Fact.Erased) entry.note().what())
                .lines()
                .forEach(line -> gone.add(entry.folio().word() + ":" + line)));
        return handle.select("SELECT seq, folio, line_no FROM entry WHERE details IS NULL ORDER BY seq")
                .map((row, context) ->
                        gone.contains(row.getString(2) + ":" + row.getInt(3)) ? "" : Long.toString(row.getLong(1)))
                .filter(seq -> !seq.isEmpty())
                .findFirst()
                .map(seq -> "entry " + seq + " has lost its details, and none says that they were erased");
    }

    /** Every raw message has the sum that it lies under, or was erased. */
    private Optional<String> evidence() {
        Set<String> gone = erased(Fact.Erased::messages);
        try (Stream<String> faults = handle
                .select("SELECT sha256, content FROM evidence ORDER BY sha256")
                .map((row, context) -> {
                    String sha256 = row.getString(1);
                    byte[] content = row.getBytes(2);
                    boolean holds = content == null
                            ? gone.contains(sha256)
                            : RawMessage.sha256Of(content).equals(sha256);
                    return holds
                            ? ""
                            : "the raw message " + sha256 + " is not the one that came or went under that sum";
                })
                .stream()) {
            return faults.filter(fault -> !fault.isEmpty()).findFirst();
        }
    }

    /** Every letter is as the entry says that was made when it was written; and there is one for each such entry. */
    private Optional<String> letters() {
        Set<Long> noted = erased(Fact.Erased::letters);
        try (Stream<Fact> facts = handle
                .select("SELECT * FROM entry WHERE fact = 'queued' AND details IS NOT NULL ORDER BY seq")
                .map((row, context) -> Entries.entry(row).note().what())
                .stream()) {
            Optional<String> fault = facts.map(fact -> (Fact.Queued) fact)
                    .filter(fact -> noted.add(fact.letter()))
                    .filter(fact -> !isWritten(fact))
                    .map(fact -> "letter " + fact.letter() + " is not as it was written, or is missing")
                    .findFirst();
            return fault.or(() -> handle.select("SELECT letter_no FROM letter ORDER BY letter_no")
                    .mapTo(Long.class)
                    .filter(number -> !noted.contains(number))
                    .findFirst()
                    .map(number -> "letter " + number + " was never written by the office"));
        }
    }

    private boolean isWritten(Fact.Queued fact) {
        try {
            return handle.select("SELECT * FROM letter WHERE letter_no = ?", fact.letter())
                    .map((row, context) -> Letters.sent(row))
                    .findOne()
                    .filter(letter -> isWritten(letter, fact))
                    .isPresent();
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean isWritten(SentLetter letter, Fact.Queued fact) {
        return letter.template().equals(fact.template())
                && letter.to().equals(fact.to())
                && letter.messageId().equals(fact.messageId())
                && letter.sha256().equals(fact.sha256())
                && letter.asks().equals(fact.asks());
    }

    /** Every mail that came in lies in the evidence, and every piece of evidence is a mail or a letter. */
    private Optional<String> mails() {
        return handle.select("""
                        SELECT e.sha256 FROM evidence e
                        WHERE NOT EXISTS (SELECT 1 FROM mail m WHERE m.sha256 = e.sha256)
                          AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.sha256 = e.sha256)
                        FETCH FIRST 1 ROW ONLY""")
                .mapTo(String.class)
                .findOne()
                .map(sha256 -> "the raw message " + sha256 + " belongs to no mail and to no letter");
    }
}
