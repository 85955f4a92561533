package countersign.desk;

import countersign.billing.InvoiceNumber;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Entry;
import countersign.casework.Erasable;
import countersign.casework.Firm;
import countersign.casework.Folio;
import countersign.casework.OwedCall;
import countersign.casework.RequestKind;
import countersign.casework.RequestRef;
import countersign.casework.SentLetter;
import countersign.ledger.Books;
import countersign.message.Address;
import countersign.rules.Files;
import countersign.tone.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes files out of the ledger and lays them open on the desk: a case always together with its contact. */
final class OpenFiles {

    private final Books books;
    private final Firm firm;
    private final List<RequestKind> kinds;
    private final Map<String, Tone> tones;
    private final Instant now;
    private final Map<CaseRef, Case> cases = new LinkedHashMap<>();
    private final Map<ContactRef, Contact> contacts = new LinkedHashMap<>();
    private final List<Erasable> erasables = new ArrayList<>();
    private boolean withRecords;

    OpenFiles(Books books, Firm firm, List<RequestKind> kinds, Map<String, Tone> tones, Instant now) {
        this.books = books;
        this.firm = firm;
        this.kinds = kinds;
        this.tones = tones;
        this.now = now;
    }

    /** A case and its contact. */
    OpenFiles file(CaseRef ref) {
        if (!cases.containsKey(ref)) {
            books.cases().find(ref).ifPresent(file -> {
                cases.put(ref, file);
                person(file.contact());
            });
        }
        return this;
    }

    OpenFiles files(Collection<CaseRef> refs) {
        refs.forEach(this::file);
        return this;
    }

    /** A contact alone. */
    OpenFiles person(ContactRef ref) {
        if (!contacts.containsKey(ref)) {
            books.cases().find(ref).ifPresent(contact -> contacts.put(ref, contact));
        }
        return this;
    }

    /** A contact and every case of his in which something is open or to be paid, or which he disputes. */
    OpenFiles waitingFor(ContactRef ref) {
        person(ref).files(books.cases().openOf(ref)).files(books.cases().owing(ref));
        Optional.ofNullable(contacts.get(ref))
                .flatMap(Contact::call)
                .flatMap(OwedCall::about)
                .ifPresent(this::file);
        return this;
    }

    /** A contact and all his cases. */
    OpenFiles everythingOf(ContactRef ref) {
        return person(ref).files(books.cases().of(ref));
    }

    /** What a letter is about, and everything that is open with the contact it went to. */
    OpenFiles letter(SentLetter letter) {
        letter.asks().forEach(ask -> file(ask.request().file()));
        folio(letter.about());
        letter.contact().ifPresent(this::waitingFor);
        return this;
    }

    private void folio(Folio folio) {
        if (folio instanceof CaseRef ref) {
            file(ref);
        } else if (folio instanceof ContactRef ref) {
            waitingFor(ref);
        }
    }

    /** Of every contact that lies open all his cases, and the entries of each. */
    OpenFiles withRecords() {
        withRecords = true;
        return this;
    }

    /** Everything that a digest speaks of. */
    OpenFiles unsettled() {
        books.cases().silent().forEach(this::person);
        return files(books.cases().unconfirmed()).files(books.invoices().unpaid());
    }

    /** Whatever a name may mean: a reference, the title of a case, the name of a contact. */
    OpenFiles named(String name) {
        CaseRef.read(name).ifPresent(this::file);
        int dot = name.lastIndexOf('.');
        RequestRef.read(dot < 0 ? name : name.substring(0, dot)).ifPresent(request -> file(request.file()));
        InvoiceNumber.read(name).flatMap(books.invoices()::find).ifPresent(this::file);
        files(books.cases().titled(name));
        books.cases().contactsNamed(name).forEach(this::everythingOf);
        return this;
    }

    /** The contact with that address, and all his cases. */
    OpenFiles address(String address) {
        if (Address.isPlausible(address)) {
            books.cases().contactAt(Address.of(address)).ifPresent(this::everythingOf);
        }
        return this;
    }

    /** What a line of staff names to be erased, and every file that speaks of it; {@code order} are the raw mails that say so. */
    OpenFiles toErase(String name, Set<String> order) {
        if (Erasable.isMessage(name)) {
            books.traces().message(name).ifPresent(this::erasable);
            return this;
        }
        Set<ContactRef> meant = new LinkedHashSet<>(books.cases().contactsNamed(name));
        CaseRef.read(name).flatMap(books.cases()::find).map(Case::contact).ifPresent(meant::add);
        if (Address.isPlausible(name)) {
            books.cases().contactAt(Address.of(name)).ifPresent(meant::add);
        }
        for (ContactRef ref : meant) {
            everythingOf(ref);
            erasable(books.traces().contact(contacts.get(ref), order));
        }
        return this;
    }

    private void erasable(Erasable erasable) {
        erasables.add(erasable);
        for (Erasable.Part part : erasable.parts()) {
            if (part.folio() instanceof CaseRef ref) {
                file(ref);
            } else if (part.folio() instanceof ContactRef ref) {
                person(ref);
            }
        }
    }

    /** Of every contact who lies open, the cases with a promise or an open invoice: what he owes is known by them. */
    OpenFiles withPromises() {
        List.copyOf(contacts.keySet())
                .forEach(contact -> files(books.cases().looseOf(contact))
                        .files(books.cases().owing(contact)));
        return this;
    }

    /** The files, as they lie there. */
    Files open() {
        if (withRecords) {
            List.copyOf(contacts.keySet()).forEach(this::everythingOf);
        }
        return new Files(
                firm,
                kinds,
                tones,
                now,
                List.copyOf(cases.values()),
                List.copyOf(contacts.values()),
                withRecords ? records() : Map.of(),
                erasables,
                books.cases().nextCase(),
                books.cases().nextContact(),
                books.invoices().next(now.atZone(firm.hours().zone()).getYear()));
    }

    private Map<CaseRef, List<Entry>> records() {
        Map<CaseRef, List<Entry>> records = new LinkedHashMap<>();
        cases.keySet().forEach(ref -> records.put(ref, books.entries().of(ref)));
        return records;
    }
}
