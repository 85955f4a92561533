package countersign.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One part of a message (RFC 2045, RFC 2046); the body of a message is its outermost part.
 *
 * @param type media type in lower case, for example {@code text/plain}
 * @param parameters parameters of Content-Type, names in lower case
 * @param disposition {@code inline}, {@code attachment} or empty
 * @param fileName the file name it carries, or empty
 * @param text the decoded text of a text part, with LF line ends; empty for everything else
 * @param page the same for text/html as a person sees it
 * @param size size of the decoded content in bytes
 * @param children the parts of a multipart
 * @param message the message inside a message/rfc822 part
 */
public record Part(
        String type,
        Map<String, String> parameters,
        String disposition,
        String fileName,
        String text,
        Optional<Page> page,
        long size,
        List<Part> children,
        Optional<Message> message) {

    /** Stands at the end of a text that was too long to be read whole. */
    public static final String CUT_OFF = "[…]";

    public Part {
        parameters = Map.copyOf(parameters);
        children = List.copyOf(children);
    }

    /** A lone text/plain part. */
    public static Part plain(String text) {
        return new Part(
                "text/plain", Map.of(), "", "", text, Optional.empty(), text.length(), List.of(), Optional.empty());
    }

    /** Whether it was sent as a file rather than as something to be read in place. */
    public boolean isAttachment() {
        return disposition.equals("attachment") || !fileName.isEmpty();
    }
}
