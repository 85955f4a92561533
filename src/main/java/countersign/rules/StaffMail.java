package countersign.rules;

import countersign.casework.Level;
import countersign.casework.SentLetter;
import countersign.casework.Staff;
import countersign.instruction.Instructions;
import countersign.message.MessageId;
import countersign.reading.Forwarded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mail of one of the firm.
 *
 * @param mail its number in the ledger
 * @param received when the bot received it
 * @param staff who wrote it
 * @param level how well that is proven
 * @param answered the bot's letter that it answers, where its token came back
 * @param subject its subject
 * @param instructions what it instructs
 * @param forwarded the mail that it passes on
 * @param documents the names of the files attached to it
 * @param messageId its Message-ID
 * @param references the thread it stands in, oldest first
 * @param sha256 of its bytes
 */
public record StaffMail(
        int mail,
        Instant received,
        Staff staff,
        Level level,
        Optional<SentLetter> answered,
        String subject,
        Instructions instructions,
        Optional<Forwarded> forwarded,
        List<String> documents,
        Optional<MessageId> messageId,
        List<MessageId> references,
        String sha256) {

    private static final int LONGEST_THREAD = 20;

    /** The thread that an answer to it stands in: its own References, and itself last. */
    public List<MessageId> thread() {
        List<MessageId> thread = new ArrayList<>(references);
        messageId.ifPresent(thread::add);
        return thread.subList(Math.max(0, thread.size() - LONGEST_THREAD), thread.size());
    }
}
