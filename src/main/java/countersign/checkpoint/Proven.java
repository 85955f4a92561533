package countersign.checkpoint;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the ledger with what proves that it is in it.
 *
 * @param seq its number, from 1
 * @param line the line that is hashed into the tree
 * @param salt what its details are hashed with, where they were not erased
 * @param details what it says, where that was not erased
 * @param path the hashes that lead from its leaf to the root
 */
public record Proven(long seq, String line, Optional<String> salt, Optional<String> details, List<Hash> path) {
    public Proven {
        path = List.copyOf(path);
    }
}
