package countersign.dossier;

import countersign.checkpoint.Keyring.Turn;
import countersign.checkpoint.Stamp;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came of verifying a dossier.
 *
 * @param fault the first thing that is wrong, with the file it is in; nothing where all holds
 * @param origin whose ledger it is from, as the checkpoint says
 * @param keys the keys that signed, oldest first: whoever has a letter from then compares the fingerprint
 * @param at when the checkpoint was made
 * @param size how many entries the ledger had
 * @param entries how many of them are here
 * @param messages how many raw messages are here
 * @param erased how many things were erased, and left their hash
 * @param earlier how many checkpoints that went out before fit
 * @param stamps the time stamps, by how many entries their checkpoints have
 */
public record Finding(
        Optional<String> fault,
        String origin,
        List<Turn> keys,
        Optional<Instant> at,
        long size,
        int entries,
        int messages,
        int erased,
        int earlier,
        Map<Long, Stamp> stamps) {

    public Finding {
        keys = List.copyOf(keys);
        stamps = Collections.unmodifiableMap(new TreeMap<>(stamps));
    }

    /** Something is wrong. */
    static Finding wrong(String what) {
        return new Finding(Optional.of(what), "", List.of(), Optional.empty(), 0, 0, 0, 0, 0, Map.of());
    }
}
