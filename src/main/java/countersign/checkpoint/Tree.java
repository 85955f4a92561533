package countersign.checkpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A whole tree (RFC 6962, section 2.1), to prove with: that an entry is in it, and that a later tree only added to an earlier
 * one. It keeps 64 bytes for each leaf.
 */
public final class Tree {

    private static final int FIRST = 1024 * Hash.BYTES;

    /** Row k holds the roots of the full subtrees of 2^k leaves, one behind the other. */
    private final List<byte[]> rows = new ArrayList<>();

    private long size;

    /** Adds a leaf at the right. */
    public void add(Hash leaf) {
        byte[] hash = leaf.bytes();
        long at = size;
        size++;
        for (int row = 0; ; row++) {
            put(row, at, hash);
            if ((at & 1) == 0) {
                return;
            }
            hash = Hash.node(get(row, at - 1), hash);
            at >>= 1;
        }
    }

    /** How many leaves it has. */
    public long size() {
        return size;
    }

    /** The root of its first leaves. @throws IllegalArgumentException where it has fewer */
    public Hash root(long first) {
        check(first, 0);
        return first == 0 ? Hash.empty() : Hash.of(root(0, first));
    }

    /**
     * What proves that a leaf is among the first ones (section 2.1.1).
     *
     * @param index the leaf, from 0
     * @param first how many leaves the tree has of which it is proven
     * @throws IllegalArgumentException where there are no such leaves
     */
    public List<Hash> inclusion(long index, long first) {
        check(first, index + 1);
        List<Hash> path = new ArrayList<>();
        inclusion(index, 0, first, path);
        return path;
    }

    private void inclusion(long index, long start, long count, List<Hash> path) {
        if (count == 1) {
            return;
        }
        long left = split(count);
        if (index < left) {
            inclusion(index, start, left, path);
            path.add(Hash.of(root(start + left, count - left)));
        } else {
            inclusion(index - left, start + left, count - left, path);
            path.add(Hash.of(root(start, left)));
        }
    }

    /**
     * What proves that a tree has all leaves of an earlier one (section 2.1.2).
     *
     * @param old how many leaves the earlier one had
     * @param first how many the later one has
     * @throws IllegalArgumentException where there are no such leaves
     */
    public List<Hash> consistency(long old, long first) {
        check(first, Math.max(old, 1));
        List<Hash> path = new ArrayList<>();
        if (old > 0 && old < first) {
            consistency(old, 0, first, true, path);
        }
        return path;
    }

    private void consistency(long old, long start, long count, boolean known, List<Hash> path) {
        if (old == count) {
            if (!known) {
                path.add(Hash.of(root(start, count)));
            }
            return;
        }
        long left = split(count);
        if (old <= left) {
            consistency(old, start, left, known, path);
            path.add(Hash.of(root(start + left, count - left)));
        } else {
            consistency(old - left, start + left, count - left, false, path);
            path.add(Hash.of(root(start, left)));
        }
    }

    private byte[] root(long start, long count) {
        if (Long.bitCount(count) == 1) {
            int row = Long.numberOfTrailingZeros(count);
            return get(row, start >> row);
        }
        long left = split(count);
        return Hash.node(root(start, left), root(start + left, count - left));
    }

    /** The largest power of two below a count. */
    static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    private void check(long first, long least) {
        if (first > size || first < least) {
            throw new IllegalArgumentException("no tree of " + first + " leaves with " + least + " in one of " + size);
        }
    }

    private byte[] get(int row, long at) {
        int from = Math.toIntExact(at * Hash.BYTES);
        return Arrays.copyOfRange(rows.get(row), from, from + Hash.BYTES);
    }

    private void put(int row, long at, byte[] hash) {
        int from = Math.toIntExact(at * Hash.BYTES);
        if (row == rows.size()) {
            rows.add(new byte[row == 0 ? FIRST : Hash.BYTES]);
        }
        byte[] all = rows.get(row);
        if (from + Hash.BYTES > all.length) {
            all = Arrays.copyOf(all, Math.max(2 * all.length, from + Hash.BYTES));
            rows.set(row, all);
        }
        System.arraycopy(hash, 0, all, from, Hash.BYTES);
    }
}
