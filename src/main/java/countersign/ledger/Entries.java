package countersign.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import countersign.casework.Entry;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.checkpoint.Frontier;
import countersign.checkpoint.Hash;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The entries, append-only and chained. The line that is hashed holds no personal data, only a salted hash of the
 * details, so that details can be erased and the chain still holds:
 *
 * <pre>
 * line = {"at":…,"digest":SHA-256(salt ‖ details),"fact":…,"folio":…,"line":…,"seq":…}
 * hash = SHA-256(previous hash ‖ SHA-256(0x00 ‖ line))
 * </pre>
 */
public final class Entries {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int MOST_REMEMBERED = 500;

    private final Handle handle;
    /** The end as it was read or written in this transaction: nobody else writes before it is over. */
    private Optional<End> end = Optional.empty();

    private long last;
    /** Folios as they were read in this transaction; the longest unread ones are forgotten. */
    private final Map<Folio, List<Entry>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Folio, List<Entry>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private final Map<Folio, Integer> lastLines = new HashMap<>();

    Entries(Handle handle) {
        this.handle = handle;
    }

    /** The end of the chain. */
    public record Head(long entries, String hash) {}

    /** The end of the chain, and the right edge of the tree as it is written; the edge is blank in books from before there was a tree. */
    private record End(Head head, String frontier) {}

    private End end() {
        if (end.isEmpty()) {
            end = handle.select("SELECT entries, hash, frontier FROM head WHERE id = 1")
                    .map((row, context) -> new End(new Head(row.getLong(1), row.getString(2)), row.getString(3)))
                    .findOne();
        }
        return end.orElseThrow();
    }

    /** The end of the chain as it stands now. */
    public Head head() {
        return end().head();
    }

    /** The number of the last entry that was added here; 0 where none was. */
    long last() {
        return last;
    }

    /** Adds notes at the end, in order. */
    public List<Entry> append(List<Note> notes, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        Head head = head();
        Frontier frontier = frontier();
        List<Entry> added = new ArrayList<>();
        for (Note note : notes) {
            int line = lastLines.computeIfAbsent(note.folio(), this::lines) + 1;
            lastLines.put(note.folio(), line);
            remembered.remove(note.folio());
            Entry entry = new Entry(note.folio(), line, at, note);
            Inserted inserted = insert(head, entry);
            head = inserted.head();
            frontier = frontier.with(inserted.leaf());
            added.add(entry);
        }
        handle.execute(
                "UPDATE head SET entries = ?, hash = ?, frontier = ? WHERE id = 1",
                head.entries(),
                head.hash(),
                frontier.written());
        end = Optional.of(new End(head, frontier.written()));
        last = head.entries();
        return added;
    }

    /** The right edge of the tree over all entries. In books from before there was a tree it is worked out once. */
    public Frontier frontier() {
        Head head = head();
        String written = end().frontier();
        return head.entries() > 0 && written.isBlank() ? grown() : Frontier.read(head.entries(), written);
    }

    private Frontier grown() {
        try (Stream<Hash> leaves = leaves()) {
            return leaves.reduce(Frontier.EMPTY, Frontier::with, (one, other) -> {
                throw new IllegalStateException("leaves come one after the other");
            });
        }
    }

    /** The leaves of the tree, oldest first; to be closed. */
    public Stream<Hash> leaves() {
        return handle
                .select("SELECT seq, folio, line_no, made_at, fact, digest FROM entry ORDER BY seq")
                .map((row, context) -> leaf(line(row)))
                .stream();
    }

    private static Hash leaf(String line) {
        return Hash.leaf(line.getBytes(StandardCharsets.UTF_8));
    }

    private record Inserted(Head head, Hash leaf) {}

    private Inserted insert(Head head, Entry entry) {
        byte[] random = new byte[SALT_BYTES];
        RANDOM.nextBytes(random);
        String salt = HexFormat.of().formatHex(random);
        String details = details(entry.note());
        long seq = head.entries() + 1;
        String word = FactForm.word(entry.note().what());
        String digest = digest(salt, details);
        String line = line(seq, entry.folio().word(), entry.line(), entry.at(), word, digest);
        String hash = hash(head.hash(), line);
        handle.execute(
                """
                INSERT INTO entry (seq, folio, line_no, made_at, fact, salt, details, digest, previous, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                seq,
                entry.folio().word(),
                entry.line(),
                Books.moment(entry.at()),
                word,
                salt,
                details,
                digest,
                head.hash(),
                hash);
        return new Inserted(new Head(seq, hash), leaf(line));
    }

    private int lines(Folio folio) {
        return handle.select("SELECT COALESCE(MAX(line_no), 0) FROM entry WHERE folio = ?", folio.word())
                .mapTo(Integer.class)
                .one();
    }

    /** The entries of one folio, oldest first; those whose details were erased are left out. */
    public List<Entry> of(Folio folio) {
        List<Entry> known = remembered.get(folio);
        if (known == null) {
            known = List.copyOf(handle.select(
                            "SELECT * FROM entry WHERE folio = ? AND details IS NOT NULL ORDER BY line_no",
                            folio.word())
                    .map((row, context) -> entry(row))
                    .list());
            remembered.put(folio, known);
        }
        return known;
    }

    /** The details of some entries are gone: whatever was read of them is read again. */
    void forget() {
        remembered.clear();
    }

    /** The entries of all payments that came in, oldest first. */
    public List<Entry> payments() {
        return handle.select("SELECT * FROM entry WHERE fact = 'paid' AND details IS NOT NULL ORDER BY seq")
                .map((row, context) -> entry(row))
                .list();
    }

    /** The entries behind the one with that number, oldest first. */
    public List<Entry> after(long seq) {
        return handle.select("SELECT * FROM entry WHERE seq > ? AND details IS NOT NULL ORDER BY seq", seq)
                .map((row, context) -> entry(row))
                .list();
    }

    /** Every folio there is. */
    public Stream<Folio> folios() {
        return handle.select("SELECT DISTINCT folio FROM entry").mapTo(String.class).list().stream()
                .map(Folio::of);
    }

    /**
     * The first entry that does not fit its hash or the entry before; nothing where the whole chain holds.
     */
    public Optional<Long> firstBroken() {
        String previous = "0".repeat(64);
        long seq = 0;
        try (Stream<Chained> entries =
                handle.select("SELECT * FROM entry ORDER BY seq").map((row, context) -> chained(row)).stream()) {
            for (Iterator<Chained> all = entries.iterator(); all.hasNext(); ) {
                Chained entry = all.next();
                seq++;
                if (!holds(entry, seq, previous)) {
                    return Optional.of(seq);
                }
                previous = entry.hash;
            }
        }
        return ends(new Head(seq, previous)) ? Optional.empty() : Optional.of(seq + 1);
    }

    private static boolean holds(Chained entry, long seq, String previous) {
        try {
            return entry.seq == seq
                    && entry.previous.equals(previous)
                    && (entry.details == null
                            || digest(entry.salt, entry.details).equals(entry.digest))
                    && hash(previous, entry.line).equals(entry.hash);
        } catch (IllegalArgumentException noHexadecimal) {
            return false;
        }
    }

    private boolean ends(Head end) {
        try {
            return head().equals(end) && frontier().equals(grown());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    record Chained(long seq, String salt, String details, String digest, String previous, String hash, String line) {}

    static Chained chained(ResultSet row) throws SQLException {
        return new Chained(
                row.getLong("seq"),
                row.getString("salt"),
                row.getString("details"),
                row.getString("digest"),
                row.getString("previous"),
                row.getString("hash"),
                line(row));
    }

    private static String line(ResultSet row) throws SQLException {
        return line(
                row.getLong("seq"),
                row.getString("folio"),
                row.getInt("line_no"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("fact"),
                row.getString("digest"));
    }

    static Entry entry(ResultSet row) throws SQLException {
        Folio folio = Folio.of(row.getString("folio"));
        JsonNode json = FactForm.tree(row.getString("details"));
        Fact what = FactForm.read(row.getString("fact"), json.get("what"));
        List<String> evidence = new ArrayList<>();
        json.get("evidence").forEach(sha -> evidence.add(sha.asText()));
        Note note =
                new Note(folio, json.get("who").asText(), what, json.get("why").asText(), evidence);
        return new Entry(
                folio,
                row.getInt("line_no"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                note);
    }

    private static String details(Note note) {
        TreeMap<String, Object> details = new TreeMap<>();
        details.put("who", note.who());
        details.put("what", note.what());
        details.put("why", note.why());
        details.put("evidence", note.evidence());
        return FactForm.write(details);
    }

    private static String line(long seq, String folio, int line, Instant at, String fact, String digest) {
        TreeMap<String, Object> fields = new TreeMap<>();
        fields.put("seq", seq);
        fields.put("folio", folio);
        fields.put("line", line);
        fields.put("at", at.toString());
        fields.put("fact", fact);
        fields.put("digest", digest);
        return FactForm.write(fields);
    }

    private static String digest(String salt, String details) {
        return Hash.salted(salt, details).hex();
    }

    /** The leaf is that of the tree over the same lines. */
    private static String hash(String previous, String line) {
        return Hash.chained(new Hash(previous), leaf(line)).hex();
    }
}
