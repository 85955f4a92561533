package countersign.reading.machine;

import countersign.message.Message;
import countersign.message.Part;
import java.util.Locale;

/** Complaint reports of providers that do not write RFC 5965. */
final class Complaint {

    private Complaint() {}

    /** Whether a mail hands back one of ours because somebody pressed "junk". */
    static boolean isOne(Message message) {
        String subject = message.subject().toLowerCase(Locale.ROOT);
        boolean says = subject.startsWith("complaint about message from")
                || subject.startsWith("abuse report")
                || subject.contains("[feedback loop]")
                || subject.contains("feedback loop report");
        for (Part part : message.parts()) {
            if (part.message().isPresent()
                    && (says || part.message().get().headers().has("X-HmXmrOriginalRecipient"))) {
                return true;
            }
            if (part.text().contains("\"notificationType\":\"Complaint\"")) {
                return true;
            }
        }
        return false;
    }
}
