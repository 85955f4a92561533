package countersign.mailbox.mime;

import countersign.message.Address;
import countersign.message.Headers;
import countersign.message.Message;
import countersign.message.Page;
import countersign.message.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the fields of an entity say about its content, and the part that comes of it. */
record Content(Parameters type, Parameters disposition) {

    static Content of(List<Headers.Field> fields) {
        Headers headers = new Headers(fields);
        return new Content(
                Parameters.of(headers.first("Content-Type").orElse("text/plain")),
                Parameters.of(headers.first("Content-Disposition").orElse("")));
    }

    /** A part with content of its own: text is decoded, a page is laid out, everything else is only measured. */
    static Part leaf(List<Headers.Field> fields, InputStream decoded) throws IOException {
        Content content = of(fields);
        byte[] bytes = decoded.readNBytes(PartTree.TEXT_READ);
        long rest = decoded.transferTo(OutputStream.nullOutputStream());
        String whole = content.isText() ? content.text(bytes) : "";
        String text = rest > 0 && !whole.isEmpty() ? whole + " " + Part.CUT_OFF : whole;
        Optional<Page> page = content.isPage() ? Optional.of(HtmlPage.of(text)) : Optional.empty();
        return content.part(text, page, bytes.length + rest, List.of(), Optional.empty());
    }

    static Part multipart(List<Headers.Field> fields, List<Part> children) {
        return of(fields).part("", Optional.empty(), 0, children, Optional.empty());
    }

    static Part message(List<Headers.Field> fields, Message inside) {
        return of(fields).part("", Optional.empty(), 0, List.of(), Optional.of(inside));
    }

    /** Who a message inside the message claims to be from. */
    static List<Address> senders(Headers headers) {
        return headers.first("From").flatMap(FromField::list).orElse(List.of());
    }

    private Part part(String text, Optional<Page> page, long size, List<Part> children, Optional<Message> message) {
        String name = disposition.get("filename");
        return new Part(
                mediaType(),
                type.all(),
                disposition.value(),
                name.isEmpty() ? type.get("name") : name,
                text,
                page,
                size,
                children,
                message);
    }

    /** The media type; a value that is none counts as text/plain (RFC 2045, section 5.2). */
    private String mediaType() {
        return type.value().indexOf('/') > 0 ? type.value() : "text/plain";
    }

    /** Text parts, and the reports that machines write in text (RFC 3464, RFC 5965, RFC 8098). */
    private boolean isText() {
        return mediaType().startsWith("text/") || mediaType().startsWith("message/");
    }

    private boolean isPage() {
        return mediaType().equals("text/html") && !disposition.value().equals("attachment");
    }

    private String text(byte[] bytes) {
        String claimed = type.get("charset");
        String decoded = Charsets.decoded(bytes, claimed.isEmpty() && isPage() ? metaCharset(bytes) : claimed);
        String text = withLineFeeds(decoded);
        boolean flowed = type.get("format").equalsIgnoreCase("flowed");
        return flowed ? FlowedText.unfolded(text, type.get("delsp").equalsIgnoreCase("yes")) : text;
    }

    /** With line feeds alone at the ends of lines, and without null characters. */
    static String withLineFeeds(String decoded) {
        int at = decoded.indexOf('\r');
        String text = at < 0 ? decoded : withLineFeeds(decoded, at);
        return text.indexOf(0) < 0 ? text : text.replace("\0", "");
    }

    private static String withLineFeeds(String decoded, int first) {
        StringBuilder text = new StringBuilder(decoded.length());
        int from = 0;
        for (int at = first; at >= 0; at = decoded.indexOf('\r', from)) {
            text.append(decoded.substring(from, at)).append('\n');
            from = decoded.startsWith("\n", at + 1) ? at + 2 : at + 1;
        }
        return text.append(decoded, from, decoded.length()).toString();
    }

    /** The charset that a page itself names in its first bytes, or empty. */
    private static String metaCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 2_048), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return "";
        }
        int from = at + "charset=".length();
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end < head.length() && "\"' ;>/".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return head.substring(from, end);
    }
}
