package countersign.ledger;

import countersign.casework.CaseRef;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.checkpoint.Hash;
import countersign.checkpoint.Proven;
import countersign.checkpoint.Tree;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Takes entries out of the ledger together with what proves that they are in it. */
public final class Extract {

    private final Handle handle;
    private final Entries entries;

    Extract(Handle handle) {
        this.handle = handle;
        this.entries = new Entries(handle);
    }

    /** The tree over all entries. */
    public Tree tree() {
        Tree tree = new Tree();
        try (Stream<Hash> leaves = entries.leaves()) {
            leaves.forEach(tree::add);
        }
        return tree;
    }

    /** The entries of those folios among the first ones, in the order of the ledger, proven to be in the tree of these. */
    public List<Proven> of(Collection<Folio> folios, Tree tree, long first) {
        Query query = handle.createQuery("SELECT * FROM entry WHERE folio IN (<folios>) AND seq <= :size ORDER BY seq")
                .bindList("folios", folios.stream().map(Folio::word).distinct().toList());
        return proven(query, tree, first);
    }

    /** The entries that name the keys of the checkpoints, proven in the same way. */
    public List<Proven> keys(Tree tree, long first) {
        return proven(
                handle.createQuery("SELECT * FROM entry WHERE fact = 'key-in-use' AND seq <= :size ORDER BY seq"),
                tree,
                first);
    }

    private static List<Proven> proven(Query query, Tree tree, long first) {
        return query.bind("size", first)
                .map((row, context) -> Entries.chained(row))
                .map(entry -> new Proven(
                        entry.seq(),
                        entry.line(),
                        Optional.ofNullable(entry.salt()),
                        Optional.ofNullable(entry.details()),
                        tree.inclusion(entry.seq() - 1, first)))
                .list();
    }

    /**
     * Writes the entries behind the one with that number as lines of JSON, oldest first: {@code seq}, {@code folio}, {@code line},
     * {@code at} (UTC), {@code fact}, {@code hash}, and in {@code said} who, what, why and the SHA-256 sums of the raw messages; where
     * that was erased, {@code null}.
     *
     * @return how many there were
     * @throws IOException where they cannot be written
     */
    public long write(long after, Appendable out) throws IOException {
        long count = 0;
        try (Stream<String> lines = handle
                .select("SELECT * FROM entry WHERE seq > ? ORDER BY seq", after)
                .map((row, context) -> exported(row))
                .stream()) {
            for (Iterator<String> all = lines.iterator(); all.hasNext(); count++) {
                out.append(all.next()).append('\n');
            }
        }
        return count;
    }

    /**
     * An entry as JSON.
     *
     * @param seq its number
     * @param hash what it has in the chain, in hexadecimal
     * @param json the line that {@link #write} has for it
     */
    public record Line(long seq, String hash, String json) {}

    /** So many of the entries behind the one with that number, oldest first. */
    public List<Line> after(long seq, int most) {
        return handle.select("SELECT * FROM entry WHERE seq > ? ORDER BY seq LIMIT ?", seq, most)
                .map((row, context) -> new Line(row.getLong("seq"), row.getString("hash"), exported(row)))
                .list();
    }

    private static String exported(ResultSet row) throws SQLException {
        String details = row.getString("details");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("seq", row.getLong("seq"));
        fields.put("folio", row.getString("folio"));
        fields.put("line", row.getInt("line_no"));
        fields.put(
                "at", row.getObject("made_at", OffsetDateTime.class).toInstant().toString());
        fields.put("fact", row.getString("fact"));
        fields.put("said", details == null ? null : FactForm.tree(details));
        fields.put("hash", row.getString("hash"));
        return FactForm.write(fields);
    }

    /** The folios of what staff handed in for that case: what was asked before it was filed there stands in them. */
    public List<Folio> handedInFor(CaseRef file) {
        return handle.select("SELECT * FROM entry WHERE fact = 'intake-filed' AND details IS NOT NULL ORDER BY seq")
                .map((row, context) -> Entries.entry(row))
                .filter(entry -> entry.note().what() instanceof Fact.IntakeFiled filed
                        && filed.request().startsWith(file + "-"))
                .map(entry -> entry.note().folio())
                .list();
    }
}
