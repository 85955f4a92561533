package countersign.casework;

import countersign.message.Address;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person at the customer.
 *
 * @param ref the number under which he is kept
 * @param details what is known of him
 * @param mailStopped why no bot mail goes to him, for example a dispute; empty while mail may go
 * @param failed the addresses that bounced
 * @param awayUntil the day on which he is back, from his own automatic reply
 * @param lines how many lines his folio has
 */
public record Contact(
        ContactRef ref,
        Details details,
        Optional<String> mailStopped,
        List<String> failed,
        Optional<LocalDate> awayUntil,
        int lines) {

    /**
     * What is known of a contact.
     *
     * @param name the full name, for example {@code Jim Smith}
     * @param title {@code Mr.}, {@code Dr.} or empty where it is not known
     * @param addresses his mail addresses; the first is the one that is written to
     * @param phone telephone number or empty
     * @param zone the zone in which his business hours are meant
     * @param language ISO 639 code of the language he is written in
     */
    public record Details(
            String name, String title, List<String> addresses, String phone, ZoneId zone, String language) {
        public Details {
            addresses = List.copyOf(addresses);
            if (addresses.isEmpty()) {
                throw new IllegalArgumentException("a contact has at least one address");
            }
        }

        /** The same person under these addresses. */
        public Details with(List<String> others) {
            return new Details(name, title, others, phone, zone, language);
        }
    }

    public Contact {
        failed = List.copyOf(failed);
    }

    /** A contact of whom nothing has happened yet. */
    public static Contact opened(ContactRef ref, Details details) {
        return new Contact(ref, details, Optional.empty(), List.of(), Optional.empty(), 0);
    }

    /** This contact after one more line in his folio. */
    public Contact after(Fact fact) {
        Contact next = this;
        if (fact instanceof Fact.ContactNoted noted) {
            next = new Contact(ref, noted.details(), mailStopped, failed, awayUntil, lines);
        } else if (fact instanceof Fact.Away away) {
            next = new Contact(ref, details, mailStopped, failed, Optional.of(away.returns()), lines);
        } else if (fact instanceof Fact.AddressFailed bounce) {
            List<String> all = new ArrayList<>(failed);
            all.add(bounce.address());
            next = new Contact(ref, details, mailStopped, all, awayUntil, lines);
        } else if (fact instanceof Fact.MailStopped stop) {
            next = new Contact(ref, details, Optional.of(stop.why()), failed, awayUntil, lines);
        } else if (fact instanceof Fact.MailResumed) {
            next = new Contact(ref, details, Optional.empty(), List.of(), awayUntil, lines);
        }
        return new Contact(next.ref, next.details, next.mailStopped, next.failed, next.awayUntil, lines + 1);
    }

    /** The address that letters go to. */
    public Address address() {
        return new Address(details.name(), details.addresses().get(0));
    }

    /** Whether that is one of his addresses. Exact but for upper and lower case: who folds dots lets strangers in. */
    public boolean has(Address address) {
        return details.addresses().stream().anyMatch(own -> Address.of(own).sameMailbox(address));
    }

    /** How he is addressed: title and last name, or the full name where the title is not known. */
    public String courtesyName() {
        return details.title().isEmpty() ? details.name() : details.title() + " " + lastName();
    }

    /** The last word of his name. */
    public String lastName() {
        String name = details.name().strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether a letter may go to him at all. */
    public boolean mayBeWritten() {
        return mailStopped.isEmpty()
                && failed.stream()
                        .noneMatch(gone ->
                                gone.equalsIgnoreCase(details.addresses().get(0)));
    }
}
