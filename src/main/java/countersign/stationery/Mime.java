package countersign.stationery;

import countersign.message.Address;
import countersign.message.MessageId;
import countersign.message.RawMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.codec.QuotedPrintableOutputStream;
import org.apache.james.mime4j.util.MimeUtil;

/** Makes a mail of a text, a page, and what goes along: header fields and parts as 7-bit lines, ended by CRLF. */
final class Mime {

    private final StringBuilder headers = new StringBuilder();

    /** A field with one address. */
    void address(String name, Address address) {
        field(name, shown(address));
    }

    /** A field with several addresses, each on a line of its own; none where there are none. */
    void addresses(String name, List<Address> addresses) {
        if (!addresses.isEmpty()) {
            headers.append(name)
                    .append(": ")
                    .append(addresses.stream().map(Mime::shown).collect(Collectors.joining(",\r\n ")))
                    .append("\r\n");
        }
    }

    private static String shown(Address address) {
        return address.name().isEmpty() || address.name().equals(address.mailbox())
                ? safe(address.mailbox())
                : EncoderUtil.encodeAddressDisplayName(safe(address.name())) + " <" + safe(address.mailbox()) + ">";
    }

    /** A field with words in it. */
    void words(String name, String words) {
        field(name, EncoderUtil.encodeIfNecessary(safe(words), EncoderUtil.Usage.TEXT_TOKEN, name.length() + 2));
    }

    /** A field with a value that needs no encoding. */
    void plain(String name, String value) {
        field(name, safe(value));
    }

    /** RFC 5322, section 3.3. */
    void date(Instant at, ZoneId zone) {
        field(
                "Date",
                DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.US)
                        .format(at.atZone(zone)));
    }

    /** Who it is, and which thread it stands in (RFC 5322, section 3.6.4). */
    void identify(MessageId id, List<MessageId> thread) {
        field("Message-ID", id.bracketed());
        if (!thread.isEmpty()) {
            field("In-Reply-To", thread.get(thread.size() - 1).bracketed());
            field("References", thread.stream().map(MessageId::bracketed).collect(Collectors.joining("\r\n ")));
        }
    }

    /** RFC 3834: nobody's machine shall answer this. */
    void automatic(boolean answers) {
        field("Auto-Submitted", answers ? "auto-replied" : "auto-generated");
        field("X-Auto-Response-Suppress", "All");
    }

    /**
     * The mail with a text, the same as a page, the pictures in that page, and files (RFC 2046, RFC 2387). It has no more
     * parts than it needs, and its boundaries are as fixed as its Message-ID.
     */
    byte[] mail(String text, String html, List<Enclosure> pictures, List<Enclosure> files, MessageId id) {
        byte[] body = multipart("alternative", List.of(written("text/plain", text), written("text/html", html)), id);
        if (!pictures.isEmpty()) {
            List<byte[]> parts = new ArrayList<>(List.of(body));
            pictures.forEach(picture ->
                    parts.add(enclosed(picture, "inline", "Content-ID: <" + contentId(picture.name(), id) + ">\r\n")));
            body = multipart("related; type=\"multipart/alternative\"", parts, id);
        }
        if (!files.isEmpty()) {
            List<byte[]> parts = new ArrayList<>(List.of(body));
            files.forEach(file -> parts.add(enclosed(file, "attachment", "")));
            body = multipart("mixed", parts, id);
        }
        field("MIME-Version", "1.0");
        return joined(List.of(ascii(headers.toString()), body));
    }

    /** Under which name a page shows a picture that lies beside it (RFC 2392). */
    static String contentId(String name, MessageId id) {
        return digest(id.value() + name) + "@countersign.invalid";
    }

    private static byte[] multipart(String subtype, List<byte[]> parts, MessageId id) {
        String boundary = "=_" + digest(id.value() + subtype);
        List<byte[]> pieces = new ArrayList<>();
        pieces.add(ascii("Content-Type: multipart/" + subtype + ";\r\n boundary=\"" + boundary + "\"\r\n\r\n"));
        for (byte[] part : parts) {
            pieces.add(ascii("--" + boundary + "\r\n"));
            pieces.add(part);
        }
        pieces.add(ascii("--" + boundary + "--\r\n"));
        return joined(pieces);
    }

    private static byte[] written(String type, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii(
                "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"));
        try (OutputStream encoded = new QuotedPrintableOutputStream(out, false)) {
            encoded.write(text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        out.writeBytes(ascii("\r\n"));
        return out.toByteArray();
    }

    private static byte[] enclosed(Enclosure enclosure, String disposition, String more) {
        String head = "Content-Type: " + enclosure.type() + ";\r\n name=\"" + enclosure.name() + "\"\r\n"
                + "Content-Transfer-Encoding: base64\r\nContent-Disposition: " + disposition + ";\r\n filename=\""
                + enclosure.name() + "\"\r\n" + more + "\r\n";
        byte[] encoded = Base64.getMimeEncoder().encode(enclosure.bytes());
        return joined(List.of(ascii(head), encoded, ascii("\r\n")));
    }

    private static String digest(String text) {
        return RawMessage.sha256Of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pieces.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private void field(String name, String value) {
        headers.append(value.contains("\r\n") ? name + ": " + value : MimeUtil.fold(name + ": " + value, 0))
                .append("\r\n");
    }

    /** No value of ours may begin a header field of its own, in any encoding of a line end. */
    private static String safe(String value) {
        if (value.chars()
                .anyMatch(c -> c < ' ' || c == 127 || (c & 0xff) == '\r' && c > 127 || (c & 0xff) == '\n' && c > 127)) {
            return value.codePoints()
                    .filter(c -> c >= ' ' && c != 127 && !(c > 127 && ((c & 0xff) == '\r' || (c & 0xff) == '\n')))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        return value;
    }
}
