package countersign.mailbox;

import countersign.message.RawMessage;
import java.util.Arrays;

/**
 * A message as the server handed it over.
 *
 * @param whole whether that is all of it, and not its header alone
 */
public record Fetched(long uid, RawMessage raw, boolean whole) {

    /** The same, but its header alone where it is larger than that, whatever the server said of its size. */
    Fetched within(long largest) {
        byte[] bytes = raw.bytes();
        if (!whole || bytes.length <= largest) {
            return this;
        }
        int end = 1;
        while (end < bytes.length && !(bytes[end] == '\n' && (bytes[end - 1] == '\n' || isEmptyLine(bytes, end)))) {
            end++;
        }
        return new Fetched(uid, RawMessage.of(Arrays.copyOf(bytes, Math.min(end + 1, bytes.length))), false);
    }

    private static boolean isEmptyLine(byte[] bytes, int end) {
        return end > 1 && bytes[end - 1] == '\r' && bytes[end - 2] == '\n';
    }
}
