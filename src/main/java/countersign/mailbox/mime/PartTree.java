package countersign.mailbox.mime;

import countersign.message.Headers;
import countersign.message.Message;
import countersign.message.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * The tree of parts of a message (RFC 2046), built from a stream of tokens without recursion.
 *
 * @param headers the header fields of the message
 * @param body its outermost part
 */
public record PartTree(Headers headers, Part body) {

    /** Most bytes of one text part that are read as text; the raw message keeps the rest. */
    public static final int TEXT_READ = 1_000_000;

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMalformedHeaderStartsBody(true)
            .setMaxLineLen(-1)
            .setMaxHeaderCount(Limits.HEADER_LINES)
            .setMaxHeaderLen(Limits.FIELD_BYTES)
            .setMaxContentLen(-1)
            .build();

    /** Parses a message. @throws MimeException or IOException where the structure is beyond repair */
    public static PartTree of(byte[] bytes) throws MimeException, IOException {
        MimeTokenStream tokens = new MimeTokenStream(CONFIG);
        tokens.parse(new ByteArrayInputStream(bytes));
        Builder builder = new Builder();
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            builder.take(state, tokens);
        }
        return builder.result();
    }

    /** The bytes of a message without its structure: one text, as it came. */
    public static Part asText(byte[] bytes) {
        int length = Math.min(bytes.length, TEXT_READ);
        String text = Content.withLineFeeds(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return new Part(
                "text/plain", Map.of(), "", "", text, Optional.empty(), bytes.length, List.of(), Optional.empty());
    }

    /** One entity that is still open: a message, a part, or both in one. */
    private static final class Entity {
        private final boolean message;
        private final List<Headers.Field> fields = new ArrayList<>();
        private final List<Part> children = new ArrayList<>();
        private Part body;

        Entity(boolean message) {
            this.message = message;
        }
    }

    private static final class Builder {
        private final Deque<Entity> open = new ArrayDeque<>();
        private int parts;
        private PartTree result;

        void take(EntityState state, MimeTokenStream tokens) throws MimeException, IOException {
            switch (state) {
                case T_START_MESSAGE, T_START_BODYPART -> start(state == EntityState.T_START_MESSAGE);
                case T_FIELD -> open.peek().fields.add(field(tokens.getField()));
                case T_START_MULTIPART -> check(++parts);
                case T_END_MULTIPART -> open.peek().body = Content.multipart(open.peek().fields, open.peek().children);
                case T_BODY -> open.peek().body = Content.leaf(open.peek().fields, tokens.getDecodedInputStream());
                case T_END_MESSAGE, T_END_BODYPART -> end();
                default -> {}
            }
        }

        private void start(boolean message) throws MimeException {
            check(++parts);
            open.push(new Entity(message));
        }

        private void check(int count) throws MimeException {
            if (count > 2 * Limits.PARTS || open.size() > 2 * Limits.LEVELS) {
                throw new MimeException("more parts than the limits let through");
            }
        }

        private void end() {
            Entity entity = open.pop();
            Part part = entity.body == null ? Content.multipart(entity.fields, List.of()) : entity.body;
            if (!entity.message) {
                open.peek().children.add(part);
                return;
            }
            Headers headers = new Headers(entity.fields);
            if (open.isEmpty()) {
                result = new PartTree(headers, part);
            } else {
                Message inside = new Message(headers, Content.senders(headers), part);
                open.peek().body = Content.message(open.peek().fields, inside);
            }
        }

        PartTree result() throws MimeException {
            if (result == null) {
                throw new MimeException("no message in it");
            }
            return result;
        }

        private static Headers.Field field(Field field) {
            byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
            return HeaderField.of(field.getName(), raw);
        }
    }
}
