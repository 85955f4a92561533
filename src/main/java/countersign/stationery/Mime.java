package countersign.stationery;

import countersign.message.Address;
import countersign.message.MessageId;
import countersign.message.RawMessage;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.codec.QuotedPrintableOutputStream;
import org.apache.james.mime4j.util.MimeUtil;

/** Makes a mail of a text and a page: header fields and both parts as 7-bit lines, ended by CRLF. */
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

    /** The mail with a text and the same as a page, under a boundary that is as fixed as its Message-ID. */
    byte[] alternative(String text, String html, MessageId id) {
        String boundary = "=_"
                + RawMessage.sha256Of(id.value().getBytes(StandardCharsets.UTF_8))
                        .substring(0, 32);
        field("MIME-Version", "1.0");
        field("Content-Type", "multipart/alternative;\r\n boundary=\"" + boundary + "\"");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            out.write(headers.toString().getBytes(StandardCharsets.US_ASCII));
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            part(out, boundary, "text/plain", text);
            part(out, boundary, "text/html", html);
            out.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String boundary, String type, String text) throws IOException {
        String head = "--" + boundary + "\r\nContent-Type: " + type
                + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        try (OutputStream encoded = new QuotedPrintableOutputStream(new Unclosed(out), false)) {
            encoded.write(text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
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

    /** The encoder is closed behind each part, the mail is not. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
