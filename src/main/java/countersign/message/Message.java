package countersign.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parsed message: its header fields and its tree of parts.
 *
 * @param headers the header fields of the message itself
 * @param from every mailbox that any From field names, read from the raw bytes; a trustworthy sender is exactly one
 * @param doubt why the From field names nobody for certain, where it does not
 * @param body the outermost part
 */
public record Message(Headers headers, List<Address> from, Optional<String> doubt, Part body) {

    public Message {
        from = List.copyOf(from);
    }

    /** A message whose From field was read elsewhere. */
    public Message(Headers headers, List<Address> from, Part body) {
        this(headers, from, Optional.empty(), body);
    }

    /** The decoded subject, or empty. */
    public String subject() {
        return headers.first("Subject").orElse("");
    }

    /** Its own identifier, where it has exactly one. */
    public Optional<MessageId> id() {
        List<String> all = headers.all("Message-ID");
        return all.size() == 1 ? MessageId.first(all.get(0)) : Optional.empty();
    }

    /** What it answers, from In-Reply-To. */
    public List<MessageId> inReplyTo() {
        return identifiers("In-Reply-To");
    }

    /** The thread it stands in, from References, oldest first. */
    public List<MessageId> references() {
        return identifiers("References");
    }

    /** The only mailbox in its only From field; nothing where there is any doubt. */
    public Optional<Address> sender() {
        boolean one = from.size() == 1 && headers.all("From").size() == 1 && doubt.isEmpty();
        return one ? Optional.of(from.get(0)) : Optional.empty();
    }

    /** All parts, outermost first, those of a message inside it not included. */
    public List<Part> parts() {
        List<Part> all = new ArrayList<>();
        List<Part> waiting = new ArrayList<>(List.of(body));
        while (!waiting.isEmpty()) {
            Part part = waiting.remove(waiting.size() - 1);
            all.add(part);
            for (int i = part.children().size() - 1; i >= 0; i--) {
                waiting.add(part.children().get(i));
            }
        }
        return all;
    }

    private List<MessageId> identifiers(String field) {
        return headers.all(field).stream()
                .flatMap(value -> MessageId.list(value).stream())
                .toList();
    }
}
