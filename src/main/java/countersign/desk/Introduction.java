package countersign.desk;

import countersign.casework.Contact;
import countersign.casework.Contact.Details;
import countersign.casework.ContactRef;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.ForContact.AskAgain.Doubt;
import countersign.casework.Outcome;
import countersign.ledger.Books;
import countersign.message.Address;
import countersign.rules.AskAnew;
import countersign.rules.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets to know the contacts that the configuration lists. What changed in the configuration since it was read last is taken
 * over, field by field; whatever staff said by mail stays.
 */
final class Introduction {

    private static final Logger LOG = LoggerFactory.getLogger(Introduction.class);

    private final Office office;
    private final Books books;

    Introduction(Office office, Books books) {
        this.office = office;
        this.books = books;
    }

    /** A contact as he is listed now; who was listed just so before is known already. */
    void introduce(Details listed) {
        Address first = Address.of(listed.addresses().get(0));
        Optional<ContactRef> ref =
                books.cases().listedAt(first).or(() -> books.cases().contactAt(first));
        Optional<Contact> known = ref.flatMap(books.cases()::find);
        if (known.flatMap(Contact::listed).map(listed::equals).orElse(false)) {
            return;
        }
        Details stated = known.map(contact -> contact.listed()
                        .map(before -> contact.details().with(before, listed))
                        .orElse(listed))
                .orElse(listed);
        List<String> free = free(stated, ref);
        Details details = free.isEmpty() && known.isPresent() ? known.get().details() : stated.with(free);
        OpenFiles open = office.files(books);
        ref.ifPresent(open::waitingFor);
        Files files = open.open();
        ContactRef number = ref.orElse(files.nextContact());
        List<Note> notes = new ArrayList<>();
        if (known.map(contact -> !contact.details().equals(details)).orElse(true)) {
            notes.add(note(number, new Fact.ContactNoted(details)));
        }
        notes.add(note(number, new Fact.ContactListed(listed)));
        new Settlement(office, books, files).settle(new Outcome(notes, List.of()).and(anew(known, notes, files)));
    }

    /** Where the configuration gives another address, what is open goes there. */
    private static Outcome anew(Optional<Contact> known, List<Note> notes, Files files) {
        return known.map(before -> {
                    Files after = files.after(notes);
                    Contact contact = after.contact(before.ref());
                    return contact.address().sameMailbox(before.address())
                            ? Outcome.nothing()
                            : AskAnew.decide(
                                    contact,
                                    Doubt.NEW_ADDRESS,
                                    after,
                                    "configuration:" + contact.address().key());
                })
                .orElse(Outcome.nothing());
    }

    /** An address that somebody else is known by stays his; the others are taken over. */
    private List<String> free(Details stated, Optional<ContactRef> ref) {
        List<String> free = stated.addresses().stream()
                .filter(address -> books.cases()
                        .contactAt(Address.of(address))
                        .map(owner -> ref.map(owner::equals).orElse(false))
                        .orElse(true))
                .toList();
        if (free.size() < stated.addresses().size()) {
            LOG.warn(
                    "the configuration lists an address of {} that another contact has written from; it stays his",
                    stated.name());
        }
        return free;
    }

    private static Note note(ContactRef ref, Fact fact) {
        return new Note(ref, "configuration", fact, "listed in the configuration", List.of());
    }
}
