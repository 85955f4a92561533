package countersign.stationery;

import countersign.message.Address;
import countersign.message.MessageId;
import java.time.Instant;
import java.util.Optional;

/**
 * What makes a letter this one letter, fixed before it is written.
 *
 * @param id its Message-ID
 * @param bot the address of the mailbox it is sent from
 * @param replyTo the address that an answer goes to
 * @param sender the envelope sender, to which bounces come back
 * @param at when it is written
 * @param record the end of the ledger's chain at that moment
 * @param checkpoint a signed checkpoint of the ledger, where it carries one
 */
public record Imprint(
        MessageId id,
        Address bot,
        String replyTo,
        String sender,
        Instant at,
        String record,
        Optional<String> checkpoint) {}
