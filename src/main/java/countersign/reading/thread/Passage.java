package countersign.reading.thread;

import java.util.List;

/**
 * A message that was passed on in the text of another.
 *
 * @param from address of its author as it stands there, or empty
 * @param fromName his name, or empty
 * @param subject its subject, or empty
 * @param body its text
 * @param note what the forwarder wrote on top
 * @param certain whether the mail says plainly that it is a forward, and of whose message
 */
public record Passage(String from, String fromName, String subject, String body, String note, boolean certain) {

    /** The same with a subject. */
    Passage called(String title) {
        return new Passage(from, fromName, title, body, note, certain);
    }

    /** The lines as one text, without empty lines around it. */
    static String text(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
