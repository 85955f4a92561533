package countersign.dossier;

import countersign.checkpoint.Hash;
import countersign.checkpoint.Proven;
import countersign.message.RawMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What goes into a dossier.
 *
 * @param keys the entries that name the keys of the checkpoints
 * @param entries the entries of the case, its contact and what staff handed in for it, in the order of the ledger
 * @param checkpoint the signed checkpoint of the ledger that they are proven to be in
 * @param token the time stamp of that checkpoint in DER (RFC 3161), where there is one
 * @param earlier checkpoints that went out before, with what proves that nothing they saw was changed since
 * @param messages the raw messages that the entries name, by their SHA-256
 * @param pages files to read, by name: the PDF, and what it is all about
 */
public record Contents(
        List<Proven> keys,
        List<Proven> entries,
        String checkpoint,
        Optional<byte[]> token,
        List<Earlier> earlier,
        Map<String, RawMessage> messages,
        Map<String, byte[]> pages) {

    /**
     * A checkpoint that went out before.
     *
     * @param size how many entries the ledger had
     * @param note its text with the signature
     * @param path what proves that the ledger only grew since
     * @param token its time stamp in DER (RFC 3161), where there is one
     */
    public record Earlier(long size, String note, List<Hash> path, Optional<byte[]> token) {
        public Earlier {
            path = List.copyOf(path);
        }
    }

    public Contents {
        keys = List.copyOf(keys);
        entries = List.copyOf(entries);
        earlier = List.copyOf(earlier);
        messages = Map.copyOf(messages);
        pages = Map.copyOf(pages);
    }
}
