package countersign.checkpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The right edge of a tree: the roots of its full subtrees, largest first. It is all that has to be kept to add leaves and to
 * know the root.
 *
 * @param size how many leaves there are
 * @param peaks those roots, one for each bit that is set in the size
 */
public record Frontier(long size, List<Hash> peaks) {

    /** The tree without leaves. */
    public static final Frontier EMPTY = new Frontier(0, List.of());

    /** @throws IllegalArgumentException where the number of roots does not fit the size */
    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException(peaks.size() + " roots do not make a tree of " + size + " leaves");
        }
    }

    /** The tree with one leaf more. */
    public Frontier with(Hash leaf) {
        List<Hash> next = new ArrayList<>(peaks);
        Hash last = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            last = Hash.node(next.remove(next.size() - 1), last);
        }
        next.add(last);
        return new Frontier(size + 1, next);
    }

    /** The root of the tree. */
    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.empty();
        }
        Hash root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.node(peaks.get(i), root);
        }
        return root;
    }

    /** The roots in one line, for a table. */
    public String written() {
        return peaks.stream().map(Hash::hex).collect(Collectors.joining(" "));
    }

    /** What {@link #written} wrote, for a tree of that size. @throws IllegalArgumentException where it does not fit */
    public static Frontier read(long size, String written) {
        List<Hash> peaks = written.isBlank()
                ? List.of()
                : Arrays.stream(written.strip().split(" ")).map(Hash::new).toList();
        return new Frontier(size, peaks);
    }
}
