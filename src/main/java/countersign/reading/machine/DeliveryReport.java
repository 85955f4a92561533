package countersign.reading.machine;

import countersign.message.Address;
import countersign.message.Message;
import countersign.message.MessageId;
import countersign.message.Part;
import countersign.reading.language.Languages;
import countersign.reading.language.Phrases;
import countersign.reading.language.Tokens;
import countersign.reading.language.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a bounce says: in the fields of RFC 3464 where it has them, else in its words.
 *
 * @param address the address that failed, or empty
 * @param status enhanced status code (RFC 3463), or empty
 * @param delayed whether delivery is only delayed
 * @param original Message-ID of the letter that came back, or empty
 */
public record DeliveryReport(String address, String status, boolean delayed, String original) {

    /** Most of a bounce's text that is looked through. */
    private static final int LONGEST = 20_000;

    /** Reads a bounce; whatever it does not say stays empty. */
    public static DeliveryReport of(Message message, Languages languages) {
        String fields = fields(message);
        String text = text(message);
        String address = address(field(fields, "final-recipient"));
        if (address.isEmpty()) {
            address = address(field(fields, "original-recipient"));
        }
        if (address.isEmpty()) {
            address = address(message.headers().first("X-Failed-Recipients").orElse(""));
        }
        if (address.isEmpty()) {
            address = failedIn(text, message);
        }
        String status = StatusCode.in(field(fields, "status"));
        if (status.isEmpty() || status.endsWith(".0.0")) {
            String better = StatusCode.in(field(fields, "diagnostic-code"));
            status = better.isEmpty() ? status : better;
        }
        if (status.isEmpty()) {
            status = StatusCode.in(text);
        }
        String action = field(fields, "action").toLowerCase(Locale.ROOT);
        boolean delayed = action.isEmpty()
                ? status.startsWith("4.") || saysDelayed(message.subject() + "\n" + text, languages)
                : action.startsWith("delayed");
        return new DeliveryReport(address, status, delayed, original(message));
    }

    /** The text of all parts that carry fields about recipients. */
    private static String fields(Message message) {
        StringBuilder fields = new StringBuilder();
        for (Part part : message.parts()) {
            if (part.type().equals("message/delivery-status") || part.type().equals("message/global-delivery-status")) {
                fields.append(part.text()).append('\n');
            }
        }
        return fields.length() > LONGEST ? fields.substring(0, LONGEST) : fields.toString();
    }

    private static String text(Message message) {
        for (Part part : message.parts()) {
            if (part.type().equals("text/plain") || part.type().equals("text/html")) {
                return part.text().substring(0, Math.min(part.text().length(), LONGEST));
            }
        }
        return "";
    }

    /** The first value of a field; fields of the first recipient come first. */
    private static String field(String fields, String name) {
        for (String line : fields.split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(name)) {
                return line.substring(colon + 1).strip();
            }
        }
        return "";
    }

    private static String address(String value) {
        int type = value.indexOf(';');
        String bare = (type < 0 ? value : value.substring(type + 1))
                .replace("<", "")
                .replace(">", "")
                .strip();
        int end = bare.indexOf(' ');
        bare = end < 0 ? bare : bare.substring(0, end);
        return Address.isPlausible(bare) ? Address.of(bare).mailbox() : "";
    }

    /** The first address in the text that is neither the reporter's nor a mail server's own. */
    private static String failedIn(String text, Message message) {
        String reporter = message.from().stream().findFirst().map(Address::key).orElse("");
        int at = text.indexOf('@');
        for (int tries = 0; at > 0 && tries < 20; at = text.indexOf('@', at + 1), tries++) {
            int from = at;
            while (from > 0 && isAddress(text.charAt(from - 1))) {
                from--;
            }
            int end = at + 1;
            while (end < text.length() && isAddress(text.charAt(end))) {
                end++;
            }
            String found = text.substring(from, end);
            while (found.endsWith(".")) {
                found = found.substring(0, found.length() - 1);
            }
            boolean server = found.toLowerCase(Locale.ROOT).startsWith("postmaster@");
            if (Address.isPlausible(found)
                    && !server
                    && !Address.of(found).key().equals(reporter)) {
                return Address.of(found).mailbox();
            }
        }
        return "";
    }

    private static boolean isAddress(char c) {
        return Character.isLetterOrDigit(c) || "._%+-=".indexOf(c) >= 0;
    }

    private static boolean saysDelayed(String text, Languages languages) {
        Phrases<Boolean> delays = new Phrases<>();
        delays.add(languages.phrases(Topic.DELAYED), true);
        List<String> words = Tokens.words(text.substring(0, Math.min(text.length(), 1_000))).stream()
                .map(Tokens::folded)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            if (delays.at(words, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** The letter inside the bounce, or its header lines. */
    private static String original(Message message) {
        for (Part part : message.parts()) {
            Optional<MessageId> inside = part.message().flatMap(Message::id);
            if (inside.isPresent()) {
                return inside.get().value();
            }
        }
        for (Part part : message.parts()) {
            String text = part.text().substring(0, Math.min(part.text().length(), LONGEST));
            String id = field(text, "message-id");
            Optional<MessageId> found = MessageId.first(id);
            if (found.isPresent()) {
                return found.get().value();
            }
        }
        return "";
    }
}
