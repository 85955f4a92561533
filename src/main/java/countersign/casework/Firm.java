package countersign.casework;

import countersign.billing.PaymentTerms;
import countersign.deadline.BusinessHours;
import countersign.deadline.Ladder;
import countersign.message.Address;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The firm and how it wants its mail to be kept, from the configuration.
 *
 * @param name its name, as it signs
 * @param phone its number, or empty
 * @param language ISO 639 code of the language for contacts of whom none is known
 * @param currency the currency of amounts that name none
 * @param staff its people
 * @param hours business hours, in the firm's own zone
 * @param ladder what happens when nobody answers
 * @param digestDay weekday of the digest
 * @param digestTime time of the digest in the firm's zone
 * @param sendWithoutPreview whether a request goes out without staff's yes
 * @param contactProof the least level at which a contact's yes confirms, where {@code strength} asks for no better one
 * @param strength what a yes needs above which sum
 * @param parkAfter how many missed payments park a contact; nothing where nobody is parked
 * @param staffProof the least level at which a command of staff is run
 * @param payments how it bills
 * @param dispute what a dispute costs
 */
public record Firm(
        String name,
        String phone,
        String language,
        Currency currency,
        List<Staff> staff,
        BusinessHours hours,
        Ladder ladder,
        DayOfWeek digestDay,
        LocalTime digestTime,
        boolean sendWithoutPreview,
        Level contactProof,
        Strength strength,
        Optional<Integer> parkAfter,
        Level staffProof,
        PaymentTerms payments,
        DisputeCost dispute) {

    public Firm {
        staff = List.copyOf(staff);
        if (staff.isEmpty()) {
            throw new IllegalArgumentException("a firm has at least one person");
        }
    }

    /** The least level at which a contact's answer to a request of that kind decides, where it agrees to those items. */
    public Level leastProof(String kind, List<Item> agreed) {
        return strength.least(contactProof, kind, agreed);
    }

    /** The staff member with that address. */
    public Optional<Staff> staff(Address address) {
        return staff.stream()
                .filter(person -> person.mailbox().sameMailbox(address))
                .findFirst();
    }

    /** The staff member with that address, or the first one where he has left. */
    public Staff staffOrFirst(String address) {
        return staff(Address.of(address)).orElse(staff.get(0));
    }

    /** The hours in which that contact may be written to. */
    public BusinessHours hoursOf(Contact contact) {
        return hours.in(contact.details().zone());
    }
}
