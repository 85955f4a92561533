package countersign.casework;

import countersign.casework.Briefing.Confirmed;
import countersign.casework.Briefing.Past;
import java.util.List;

/**
 * What the record of a case says, all of it: for the dossier.
 *
 * @param file the case
 * @param contact whose it is
 * @param past what happened, oldest first
 * @param confirmed what was confirmed, by which words
 * @param against what speaks against the firm, oldest first; it stands in the past, too, where that tells it
 */
public record Story(Case file, Contact contact, List<Past> past, List<Confirmed> confirmed, List<Past> against) {
    public Story {
        past = List.copyOf(past);
        confirmed = List.copyOf(confirmed);
        against = List.copyOf(against);
    }
}
