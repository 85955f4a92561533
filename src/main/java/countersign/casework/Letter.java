package countersign.casework;

import countersign.message.Address;
import countersign.message.MessageId;
import java.util.List;
import java.util.Optional;

/**
 * A letter to be written: to whom, what it says, and what each of its numbers stands for. Stationery turns it into bytes.
 *
 * @param to whom it goes to
 * @param about the folio it is about
 * @param content what it says
 * @param asks what each of its numbers stands for; empty where it asks for nothing by number
 * @param thread the Message-IDs of the mails it goes on from, oldest first; the last one is what it answers
 * @param key names the letter among all that are ever sent: a second one with the same key is not written
 */
public record Letter(Recipient to, Folio about, Content content, List<Ask> asks, List<MessageId> thread, String key) {

    /** How the key of a transcript begins that understood no line of a mail. */
    public static final String MISUNDERSTOOD = "misunderstood:";

    /** How the key of a letter begins that asks back because an answer decided nothing. */
    public static final String ASKED_BACK = "again:";

    /** The template of the preview that staff is shown. */
    public static final String PREVIEW = "preview";

    /** The template of the note that shows a contact's counter-offer as a new version, for staff to say yes to. */
    public static final String COUNTER_OFFER = "note-counter-offer";

    /** The template of the preview of staff's own words. */
    public static final String ANSWER_PREVIEW = "answer-preview";

    /** The template of the letter that passes staff's words on. */
    public static final String PASSED_ON = "passed-on";

    /** The template of the letter that asks staff for a code. */
    public static final String CODE = "code";

    /** The template of the letter that asks a contact to prove an answer: only its token makes a level C+. */
    public static final String PROVE = "prove";

    /** The template of the note that no letter goes out, because the books are older than they were. */
    public static final String RESTORED = "note-restored";

    /** The template of the note that no letter goes out, because nobody announced the key of the checkpoints. */
    public static final String KEY_REPLACED = "note-key";

    /** The template of the note that the mailbox cannot be read. */
    public static final String UNREAD = "note-unread";

    /** Whether a letter with that template goes out though all others are held: the notes, and the code to let them go. */
    public static boolean goesThough(String template) {
        return template.equals(RESTORED) || template.equals(KEY_REPLACED) || template.equals(CODE);
    }

    /** Whether a letter with that template shows a draft that a yes sends. */
    public static boolean showsDraft(String template) {
        return template.equals(PREVIEW) || template.equals(COUNTER_OFFER);
    }

    /** Whom a letter goes to. */
    public sealed interface Recipient {

        /** The address it goes to. */
        Address address();

        /** Who gets the same letter in copy, where everybody sees it. */
        default List<Address> copies() {
            return List.of();
        }

        /** The contact, where it is one. */
        default Optional<Contact> asContact() {
            return this instanceof ToContact to ? Optional.of(to.contact()) : Optional.empty();
        }
    }

    /**
     * To a person at the customer.
     *
     * @param alone whether nobody gets a copy: its token is to prove that the known address was read
     */
    public record ToContact(Contact contact, boolean alone) implements Recipient {

        /** With a copy to whomever he wishes. */
        public ToContact(Contact contact) {
            this(contact, false);
        }

        @Override
        public Address address() {
            return contact.address();
        }

        @Override
        public List<Address> copies() {
            return alone
                    ? List.of()
                    : contact.copied().stream().map(Colleague::mailbox).toList();
        }
    }

    /** To a delegate himself, with the contact in copy. */
    public record ToColleague(Contact contact, Colleague colleague) implements Recipient {
        @Override
        public Address address() {
            return colleague.mailbox();
        }

        @Override
        public Optional<Contact> asContact() {
            return Optional.of(contact);
        }

        @Override
        public List<Address> copies() {
            return List.of(contact.address());
        }
    }

    /** To one of the firm. */
    public record ToStaff(Staff staff) implements Recipient {
        @Override
        public Address address() {
            return staff.mailbox();
        }
    }

    /** Whether it answers a mail in which was neither an answer that is recorded nor a command. */
    public boolean answersNothing() {
        return answersNothing(key);
    }

    /** The same of a letter with that key. */
    public static boolean answersNothing(String key) {
        return key.startsWith(MISUNDERSTOOD) || key.startsWith(ASKED_BACK);
    }

    public Letter {
        asks = List.copyOf(asks);
        thread = List.copyOf(thread);
    }
}
