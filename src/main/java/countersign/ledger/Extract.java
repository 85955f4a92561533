package countersign.ledger;

import countersign.casework.CaseRef;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.checkpoint.Hash;
import countersign.checkpoint.Proven;
import countersign.checkpoint.Tree;
import java.util.Collection;
import java.util.List;
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
