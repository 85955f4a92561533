package countersign.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of verifying a dossier.
 *
 * @param fault the first thing that is wrong, with the file it is in; nothing where all holds
 * @param origin whose ledger it is from, as the checkpoint says
 * @param fingerprint of the key that signed it: whoever has a letter from then compares it
 * @param at when the checkpoint was made
 * @param size how many entries the ledger had
 * @param entries how many of them are here
 * @param messages how many raw messages are here
 * @param erased how many things were erased, and left their hash
 * @param earlier how many checkpoints that went out before fit
 */
public record Finding(
        Optional<String> fault,
        String origin,
        String fingerprint,
        Optional<Instant> at,
        long size,
        int entries,
        int messages,
        int erased,
        int earlier) {

    /** Something is wrong. */
    static Finding wrong(String what) {
        return new Finding(Optional.of(what), "", "", Optional.empty(), 0, 0, 0, 0, 0);
    }
}
