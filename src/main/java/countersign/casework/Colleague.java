package countersign.casework;

import countersign.message.Address;

/**
 * Somebody beside a contact, named by staff: he gets the contact's letters in copy, where everybody sees it. A delegate also
 * decides: his answer counts exactly as the contact's own.
 *
 * @param name the full name
 * @param address his mail address
 * @param decides whether he is a delegate; else he only reads along
 */
public record Colleague(String name, String address, boolean decides) {

    /** Where mail to him goes. */
    public Address mailbox() {
        return new Address(name, address);
    }
}
