package countersign.reading.thread;

import java.util.Optional;

/**
 * What stands in the body of a mail, and who said it.
 *
 * @param own the writer's own words
 * @param quoted what he quotes, without quote marks
 * @param struck what he struck out
 * @param forwarded the message that he passes on, where there is one
 */
public record Thread(OwnWords own, String quoted, String struck, Optional<Passage> forwarded) {}
