package countersign.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger is sealed with, as a dossier tells it.
 *
 * @param size how many entries it had
 * @param root the root of the tree over them, in hexadecimal
 * @param key fingerprint of the key that signed its last checkpoint
 * @param changes when another key came into use, oldest first
 * @param stamp the newest time stamp of somebody else, where there is one
 */
public record Seal(long size, String root, String key, List<Change> changes, Optional<Stamp> stamp) {

    /** Of a ledger without a checkpoint. */
    public static final Seal NONE = new Seal(0, "", "", List.of(), Optional.empty());

    /**
     * Another key came into use.
     *
     * @param key its fingerprint
     * @param announced whether the key before announced it
     * @param why what staff says of that, or empty
     */
    public record Change(Instant at, String key, boolean announced, String why) {}

    /**
     * Somebody else said when entries were there (RFC 3161).
     *
     * @param size how many entries
     * @param authority who says so, as his certificate names him
     */
    public record Stamp(long size, Instant at, String authority) {}

    public Seal {
        changes = List.copyOf(changes);
    }
}
