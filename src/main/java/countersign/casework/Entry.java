package countersign.casework;

import java.time.Instant;
import java.util.List;

/**
 * One line of the ledger: when, who, what, why, and the proof.
 *
 * @param folio what it is about
 * @param line its number in the folio, from 1
 * @param at when it was recorded
 * @param note what was recorded
 */
public record Entry(Folio folio, int line, Instant at, Note note) {

    /**
     * What is to be recorded; the ledger gives it its place and its time.
     *
     * @param folio what it is about
     * @param who who did it: an address, or {@code bot}
     * @param what the fact
     * @param why the reason in plain words, or empty where the fact says it all
     * @param evidence SHA-256 of the raw messages it rests on
     */
    public record Note(Folio folio, String who, Fact what, String why, List<String> evidence) {
        public Note {
            evidence = List.copyOf(evidence);
        }
    }
}
