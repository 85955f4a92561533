package countersign.casework;

import countersign.message.Address;

/**
 * A person of the firm, listed in the configuration.
 *
 * @param name the full name, which signs the letters
 * @param address the address that is known to be his
 * @param phone the number customers may call, or empty
 */
public record Staff(String name, String address, String phone) {

    /** Where mail to him goes. */
    public Address mailbox() {
        return new Address(name, address);
    }

    /** The first word of his name. */
    public String firstName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
