package countersign.message;

/**
 * A finished mail that waits to be handed over: its bytes and its Message-ID never change again.
 *
 * @param id its Message-ID
 * @param sender the envelope sender (RFC 5321 reverse-path), to which bounces come back
 * @param recipient the one envelope recipient
 * @param raw its bytes
 */
public record Draft(MessageId id, String sender, String recipient, RawMessage raw) {}
