package countersign.message;

import java.util.Locale;
import java.util.Objects;

/**
 * One mailbox (RFC 5322, section 3.4): a display name, which proves nothing, and an address.
 *
 * @param name the display name as it is shown, or empty
 * @param mailbox {@code local@domain}; the domain is in lower case, the local part as it was written
 */
public record Address(String name, String mailbox) {

    public Address {
        Objects.requireNonNull(name);
        int at = mailbox.lastIndexOf('@');
        if (at < 1 || at == mailbox.length() - 1 || mailbox.length() > 320) {
            throw new IllegalArgumentException("not an address: local@domain expected");
        }
        if (mailbox.chars().anyMatch(c -> c <= ' ' || c == 127)) {
            throw new IllegalArgumentException("not an address: white space or a control character in it");
        }
        mailbox = mailbox.substring(0, at) + mailbox.substring(at).toLowerCase(Locale.ROOT);
    }

    /** An address without a display name. */
    public static Address of(String mailbox) {
        return new Address("", mailbox);
    }

    /** Whether this could be an address at all. */
    public static boolean isPlausible(String mailbox) {
        try {
            of(mailbox);
            return true;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    /** The part before the last at sign. */
    public String local() {
        return mailbox.substring(0, mailbox.lastIndexOf('@'));
    }

    /** The part behind the last at sign, in lower case. */
    public String domain() {
        return mailbox.substring(mailbox.lastIndexOf('@') + 1);
    }

    /**
     * The form in which addresses are compared: all in lower case. Dots and subaddresses are kept: who folds them lets
     * strangers in.
     */
    public String key() {
        return mailbox.toLowerCase(Locale.ROOT);
    }

    /** Whether both are the same mailbox, whatever name is shown. */
    public boolean sameMailbox(Address other) {
        return key().equals(other.key());
    }

    @Override
    public String toString() {
        return name.isEmpty() ? mailbox : name + " <" + mailbox + ">";
    }
}
