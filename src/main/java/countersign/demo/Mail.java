package countersign.demo;

import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.message.Message;
import countersign.message.Part;
import countersign.message.RawMessage;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A mail as it lies in somebody's mailbox. */
public final class Mail {

    private final RawMessage raw;
    private final Message message;
    private boolean taken;

    private Mail(RawMessage raw, Message message) {
        this.raw = raw;
        this.message = message;
    }

    static Mail read(byte[] bytes) {
        if (MimeParser.parse(bytes) instanceof Parsed.Readable readable) {
            return new Mail(RawMessage.of(bytes), readable.message());
        }
        throw new IllegalStateException("a mail of the demo that cannot be read");
    }

    boolean isTaken() {
        return taken;
    }

    void take() {
        taken = true;
    }

    boolean isSameAs(Mail other) {
        return !header("Message-ID").isEmpty() && header("Message-ID").equals(other.header("Message-ID"));
    }

    /** Its bytes. */
    public RawMessage raw() {
        return raw;
    }

    /** Its subject. */
    public String subject() {
        return message.subject();
    }

    /** A header field, or empty. */
    public String header(String name) {
        return message.headers().first(name).orElse("");
    }

    /** When it says it was written. */
    public Optional<Instant> written() {
        try {
            return Optional.of(ZonedDateTime.parse(header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Its plain text. */
    public String text() {
        return part("text/plain").map(Part::text).orElse("");
    }

    /** The same as a page. */
    public String page() {
        return part("text/html").map(Part::text).orElse("");
    }

    private Optional<Part> part(String type) {
        return message.parts().stream().filter(part -> part.type().equals(type)).findFirst();
    }

    /** The address that an answer goes to. */
    public String replyAddress() {
        String field = header("Reply-To").isEmpty() ? header("From") : header("Reply-To");
        int open = field.lastIndexOf('<');
        int close = field.lastIndexOf('>');
        return open >= 0 && close > open ? field.substring(open + 1, close) : field;
    }

    /** Its own text without signature and footer, as it is worth showing. */
    public String body() {
        String text = text();
        int end = text.indexOf("\n-- \n");
        return (end < 0 ? text : text.substring(0, end)).strip();
    }
}
