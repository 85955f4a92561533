package countersign.rules;

import countersign.billing.InvoiceNumber;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Content.Standing;
import countersign.casework.Entry;
import countersign.casework.Entry.Note;
import countersign.casework.Erasable;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.Request;
import countersign.casework.RequestKind;
import countersign.casework.RequestRef;
import countersign.message.Address;
import countersign.tone.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files that lie open on the desk while something is decided.
 *
 * @param firm the firm
 * @param kinds the kinds of request there are templates for
 * @param tones the rules of tone, by language
 * @param now the moment of the decision
 * @param cases the cases that can have to do with it
 * @param contacts the contacts of those cases, and whoever else may be meant
 * @param records the entries of cases, oldest first, where a rule has to tell what happened in them
 * @param erasables what lines of staff name to be erased
 * @param nextCase the reference the next case gets
 * @param nextContact the number the next contact gets
 * @param nextInvoice the number the next invoice gets
 */
public record Files(
        Firm firm,
        List<RequestKind> kinds,
        Map<String, Tone> tones,
        Instant now,
        List<Case> cases,
        List<Contact> contacts,
        Map<CaseRef, List<Entry>> records,
        List<Erasable> erasables,
        CaseRef nextCase,
        ContactRef nextContact,
        InvoiceNumber nextInvoice) {

    public Files {
        kinds = List.copyOf(kinds);
        cases = cases.stream().sorted(Comparator.comparing(Case::ref)).toList();
        contacts = List.copyOf(contacts);
        records = Map.copyOf(records);
        erasables = List.copyOf(erasables);
    }

    /** The files as they stand once that is noted. */
    public Files after(List<Note> notes) {
        Map<CaseRef, Case> nextCases = new TreeMap<>();
        cases.forEach(file -> nextCases.put(file.ref(), file));
        Map<ContactRef, Contact> nextContacts = new LinkedHashMap<>();
        contacts.forEach(contact -> nextContacts.put(contact.ref(), contact));
        InvoiceNumber nextNumber = nextInvoice;
        for (Note note : notes) {
            if (note.what() instanceof Fact.Invoiced invoiced) {
                nextNumber = invoiced.number().next(nextInvoice.year());
            }
            if (note.folio() instanceof CaseRef ref) {
                Case file = note.what() instanceof Fact.CaseOpened opened
                        ? Case.opened(ref, opened.title(), opened.contact())
                        : nextCases.get(ref);
                nextCases.put(ref, file.after(new Entry(ref, file.lines() + 1, now, note)));
            } else if (note.folio() instanceof ContactRef ref) {
                Contact contact = nextContacts.get(ref);
                if (contact == null && note.what() instanceof Fact.ContactNoted noted) {
                    contact = Contact.opened(ref, noted.details());
                }
                nextContacts.put(ref, contact.after(note.what(), now));
            }
        }
        return new Files(
                firm,
                kinds,
                tones,
                now,
                List.copyOf(nextCases.values()),
                List.copyOf(nextContacts.values()),
                records,
                erasables,
                nextCase,
                nextContact,
                nextNumber);
    }

    /** How words to that contact should sound. */
    public Tone tone(Contact contact) {
        return tones.getOrDefault(contact.details().language(), tones.getOrDefault(firm.language(), Tone.NONE));
    }

    /** The day in the firm's zone. */
    public LocalDate today() {
        return now.atZone(firm.hours().zone()).toLocalDate();
    }

    /** The case with that reference. */
    public Optional<Case> file(CaseRef ref) {
        return cases.stream().filter(file -> file.ref().equals(ref)).findFirst();
    }

    /** The entries of that case, oldest first, as they stood when it was laid open; none where its record is not open. */
    public List<Entry> record(CaseRef ref) {
        return records.getOrDefault(ref, List.of());
    }

    /** The cases with that title, upper and lower case alike. */
    public List<Case> titled(String title) {
        return cases.stream()
                .filter(file -> file.title().strip().equalsIgnoreCase(title.strip()))
                .toList();
    }

    /** The cases of that contact. */
    public List<Case> of(ContactRef contact) {
        return cases.stream().filter(file -> file.contact().equals(contact)).toList();
    }

    /** The contact kept under that number. @throws IllegalStateException where the desk did not lay it open */
    public Contact contact(ContactRef ref) {
        return contacts.stream()
                .filter(contact -> contact.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the file of " + ref + " is not open"));
    }

    /** The contact with that address. */
    public Optional<Contact> contact(Address address) {
        return contacts.stream().filter(contact -> contact.has(address)).findFirst();
    }

    /** The contacts with that full or last name. */
    public List<Contact> named(String name) {
        return contacts.stream()
                .filter(contact -> contact.details().name().equalsIgnoreCase(name)
                        || contact.lastName().equalsIgnoreCase(name)
                        || contact.courtesyName().equalsIgnoreCase(name))
                .toList();
    }

    /** A request with its case. */
    public Optional<Standing> standing(RequestRef ref) {
        return file(ref.file()).flatMap(file -> file.request(ref.number()).map(r -> new Standing(file, r)));
    }

    /** All requests of those cases that stand so. */
    public List<Standing> standings(Collection<Case> files, Request.State state) {
        return files.stream()
                .flatMap(file -> file.requests().stream().map(request -> new Standing(file, request)))
                .filter(standing -> standing.request().state() == state)
                .toList();
    }

    /** The kind with that name. */
    public Optional<RequestKind> kind(String word) {
        return kinds.stream().filter(kind -> kind.word().equals(word)).findFirst();
    }
}
