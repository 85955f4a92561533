package countersign.mailbox;

import countersign.mailbox.mime.FromField;
import countersign.mailbox.mime.Limits;
import countersign.mailbox.mime.PartTree;
import countersign.message.Headers;
import countersign.message.Message;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;

/** Turns kept bytes into a message (RFC 5322, RFC 2045), or says why they are not read; never throws for a bad mail. */
public final class MimeParser {

    private MimeParser() {}

    /**
     * Parses a message whole. The limits are checked on the bytes first, and the sender is read from them by rules of our
     * own; what is broken in the structure of a mail is read as plain text.
     */
    public static Parsed parse(byte[] raw) {
        byte[] bytes = withoutMailboxLine(withLineFeeds(raw));
        Optional<String> excess = Limits.exceeded(bytes);
        if (excess.isPresent()) {
            return new Parsed.Unreadable(excess.get());
        }
        try {
            PartTree tree = PartTree.of(bytes);
            FromField from = FromField.in(bytes);
            return new Parsed.Readable(new Message(tree.headers(), from.mailboxes(), from.doubt(), tree.body()));
        } catch (MimeException | IOException | RuntimeException broken) {
            return new Parsed.Readable(asText(bytes));
        }
    }

    /** The line that mailbox files put in front of a message ("From" and a space) is no header field. */
    private static byte[] withoutMailboxLine(byte[] raw) {
        byte[] sign = {'F', 'r', 'o', 'm', ' '};
        if (raw.length < sign.length || !Arrays.equals(raw, 0, sign.length, sign, 0, sign.length)) {
            return raw;
        }
        int end = 0;
        while (end < raw.length && raw[end] != '\n') {
            if (raw[end] == ':' && end == sign.length) {
                return raw;
            }
            end++;
        }
        return Arrays.copyOfRange(raw, Math.min(end + 1, raw.length), raw.length);
    }

    /** Old Macintosh line ends, where a mail has no others. */
    private static byte[] withLineFeeds(byte[] raw) {
        boolean returns = false;
        for (byte b : raw) {
            if (b == '\n') {
                return raw;
            }
            returns |= b == '\r';
        }
        if (!returns) {
            return raw;
        }
        byte[] fed = raw.clone();
        for (int i = 0; i < fed.length; i++) {
            fed[i] = fed[i] == '\r' ? (byte) '\n' : fed[i];
        }
        return fed;
    }

    /** What no parser could follow: nobody is the sender, and the text is shown as it came. */
    private static Message asText(byte[] bytes) {
        return new Message(
                new Headers(List.of()),
                List.of(),
                Optional.of("no program can follow its parts"),
                PartTree.asText(bytes));
    }
}
