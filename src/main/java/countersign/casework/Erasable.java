package countersign.casework;

import countersign.billing.InvoiceNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What would go if staff erased it: one raw message, or everything of a contact.
 *
 * @param name what it is called in the line that names it; for a contact his number
 * @param contact the contact, where it is everything of him
 * @param state whether it can go
 * @param parts what goes, file by file
 * @param shared the SHA-256 sums of messages about him that other customers' files rest on, too: they stay
 */
public record Erasable(String name, Optional<ContactRef> contact, State state, List<Part> parts, List<String> shared) {

    private static final Pattern MESSAGE =
            Pattern.compile("(?i)(letter|mail)\\s+[0-9]{1,9}|(messages/)?[0-9a-f]{12,64}(\\.eml)?");

    /** Whether something can be erased. */
    public enum State {
        /** Its bytes are there. */
        KEPT,
        /** It is not read yet, or not sent yet. */
        NEEDED,
        /** Its bytes are gone already. */
        ERASED
    }

    /**
     * What goes of one file.
     *
     * @param whole whether nothing of the file stays but its hashes
     * @param messages the SHA-256 sums of the raw messages that it names
     * @param lines the numbers of its lines whose details go
     * @param letters the numbers of letters of whom no word stays
     * @param invoices the numbers of the invoices in it: they are not given again
     */
    public record Part(
            Folio folio,
            boolean whole,
            List<String> messages,
            List<Integer> lines,
            List<Long> letters,
            List<InvoiceNumber> invoices) {

        /** That this was erased, and why. */
        public Fact.Erased fact(String why) {
            return new Fact.Erased(whole, messages, lines, letters, invoices, why);
        }
    }

    public Erasable {
        parts = List.copyOf(parts);
        shared = List.copyOf(shared);
    }

    /** Whether that names a raw message: {@code letter 12}, {@code mail 7}, or its sum as a dossier names it. */
    public static boolean isMessage(String name) {
        return MESSAGE.matcher(name).matches();
    }

    /** How many raw messages go. */
    public long messages() {
        return parts.stream()
                .flatMap(part -> part.messages().stream())
                .distinct()
                .count();
    }

    /** How many entries lose their details. */
    public int lines() {
        return parts.stream().mapToInt(part -> part.lines().size()).sum();
    }

    /** The numbers of the invoices that go. */
    public Stream<InvoiceNumber> invoices() {
        return parts.stream().flatMap(part -> part.invoices().stream());
    }
}
