package countersign.rules;

import countersign.casework.Commanded;
import countersign.casework.Level;
import countersign.casework.SentLetter;
import countersign.casework.Staff;
import countersign.instruction.Instructions;
import countersign.instruction.Line;
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
 * @param door by which door it came
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
        Door door,
        Optional<SentLetter> answered,
        String subject,
        Instructions instructions,
        Optional<Forwarded> forwarded,
        List<String> documents,
        Optional<MessageId> messageId,
        List<MessageId> references,
        String sha256) {

    /** By which door a mail of staff came. */
    public enum Door {
        /** Through the mailbox: its sender has to be proven. */
        MAIL,
        /** From the command line: who can open the books there is proven by that. */
        COMMAND_LINE
    }

    private static final int LONGEST_THREAD = 20;

    /** What it commands, to be kept until it is done. */
    public Commanded commanded() {
        return new Commanded(
                mail,
                staff.address(),
                answered.map(SentLetter::number).orElse(0L),
                subject,
                instructions.lines().stream().map(Line::written).toList(),
                documents,
                sha256);
    }

    /**
     * The earlier mail whose commands this one sets going, as if it came now: what they did is answered in this thread.
     *
     * @param letter the letter that the earlier mail answers
     * @param lines what it commands
     */
    public StaffMail with(Commanded earlier, Optional<SentLetter> letter, Instructions lines) {
        return new StaffMail(
                mail,
                received,
                staff,
                level,
                door,
                letter,
                earlier.subject(),
                lines,
                Optional.empty(),
                earlier.documents(),
                messageId,
                references,
                earlier.sha256());
    }

    /** The thread that an answer to it stands in: its own References, and itself last. */
    public List<MessageId> thread() {
        List<MessageId> thread = new ArrayList<>(references);
        messageId.ifPresent(thread::add);
        return thread.subList(Math.max(0, thread.size() - LONGEST_THREAD), thread.size());
    }
}
