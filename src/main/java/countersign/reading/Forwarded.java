package countersign.reading;

import java.util.Optional;

/**
 * A message that somebody passed on, and the note he wrote on top of it.
 *
 * @param from address of who wrote the original, or empty where the client keeps none
 * @param fromName his name, or empty
 * @param subject subject of the original, or empty
 * @param body text of the original
 * @param message the forwarder's own note above it, or empty
 * @param certain whether there is no doubt about who wrote the original; where there is, staff is asked
 * @param language in which it is written; nothing where there is doubt
 */
public record Forwarded(
        String from,
        String fromName,
        String subject,
        String body,
        String message,
        boolean certain,
        Optional<String> language) {}
