package countersign.mailbox;

import countersign.message.Message;

/** What became of kept bytes: a message, or the reason why nobody should try to read them. */
public sealed interface Parsed {

    /** The bytes are a message. */
    record Readable(Message message) implements Parsed {}

    /**
     * The bytes are kept and are not read.
     *
     * @param reason what is over which limit, for staff
     */
    record Unreadable(String reason) implements Parsed {}
}
