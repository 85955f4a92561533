package countersign.rules;

import countersign.casework.Level;
import countersign.casework.Proven;
import countersign.casework.SentLetter;
import countersign.message.Address;
import countersign.message.MessageId;
import countersign.reading.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person's mail that answers a letter, or tries to.
 *
 * @param mail its number in the ledger
 * @param received when the bot received it: the time of record, whatever the mail claims
 * @param others to whom else it went: neither the bot, nor the firm, nor anybody known of the contact
 * @param from the only mailbox in its From field, where there is exactly one
 * @param proof how well the sender is proven, and why
 * @param letter the letter that it answers; where only a subject tag found it, the last letter about that request
 * @param reading how it is read
 * @param documents the names of the files attached to it
 * @param messageId its Message-ID
 * @param sha256 of its bytes
 */
public record Reply(
        int mail,
        Instant received,
        List<Address> others,
        Optional<Address> from,
        Proven proof,
        SentLetter letter,
        Reading reading,
        List<String> documents,
        Optional<MessageId> messageId,
        String sha256) {

    /** How well the sender is proven. */
    public Level level() {
        return proof.level();
    }

    /** The address in its From field, or a word for what stands there instead. */
    public String writer() {
        return from.map(Address::mailbox).orElse("no single sender");
    }
}
