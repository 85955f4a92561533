package countersign.checkpoint;

import java.util.List;

/** Checks what a {@link Tree} proves, with nothing but the hashes (RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
public final class Proofs {

    private Proofs() {}

    /**
     * Whether a leaf is in a tree.
     *
     * @param index the leaf, from 0
     * @param size how many leaves the tree has
     * @param path what proves it
     */
    public static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash step : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = Hash.node(step, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.node(hash, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /**
     * Whether a tree has all leaves of an earlier one, in their places.
     *
     * @param old how many leaves the earlier one had
     * @param size how many the later one has
     * @param path what proves it
     */
    public static boolean extend(long old, Hash oldRoot, long size, Hash root, List<Hash> path) {
        if (old < 0 || old > size) {
            return false;
        }
        if (old == 0 || old == size) {
            boolean same = old == 0 ? oldRoot.equals(Hash.empty()) : oldRoot.equals(root);
            return path.isEmpty() && same;
        }
        boolean full = Long.bitCount(old) == 1;
        if (!full && path.isEmpty()) {
            return false;
        }
        long at = old - 1;
        long last = size - 1;
        while ((at & 1) == 1) {
            at >>= 1;
            last >>= 1;
        }
        Hash before = full ? oldRoot : path.get(0);
        Hash after = before;
        for (Hash step : full ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                before = Hash.node(step, before);
                after = Hash.node(step, after);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                after = Hash.node(after, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(oldRoot) && after.equals(root);
    }
}
