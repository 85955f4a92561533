package countersign.ledger;

import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Colleague;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.Item;
import countersign.casework.Request;
import countersign.message.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Cases and contacts as they stand: folded from their entries, found by the derived tables. */
public final class Cases {

    private final Handle handle;
    private final Entries entries;

    Cases(Handle handle, Entries entries) {
        this.handle = handle;
        this.entries = entries;
    }

    /** The reference the next case gets. */
    public CaseRef nextCase() {
        return new CaseRef(next("next_case"));
    }

    /** The number the next contact gets. */
    public ContactRef nextContact() {
        return new ContactRef(next("next_contact"));
    }

    private int next(String column) {
        return handle.select("SELECT " + column + " FROM head WHERE id = 1")
                .mapTo(Integer.class)
                .one();
    }

    /** The case with that reference. */
    public Optional<Case> find(CaseRef ref) {
        List<Entry> lines = entries.of(ref);
        return lines.isEmpty() || isErased(lines) ? Optional.empty() : Optional.of(Case.of(ref, lines));
    }

    /** The contact kept under that number. */
    public Optional<Contact> find(ContactRef ref) {
        List<Entry> lines = entries.of(ref);
        if (lines.isEmpty() || !(lines.get(0).note().what() instanceof Fact.ContactNoted first)) {
            return Optional.empty();
        }
        Contact contact = Contact.opened(ref, first.details());
        for (Entry entry : lines) {
            contact = contact.after(entry.note().what(), entry.at());
        }
        return Optional.of(contact);
    }

    private static boolean isErased(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.note().what() instanceof Fact.Erased gone && gone.whole());
    }

    /** The contact with that address. */
    public Optional<ContactRef> contactAt(Address address) {
        return handle.select("SELECT contact_no FROM contact_address WHERE address = ?", address.key())
                .mapTo(Integer.class)
                .findOne()
                .map(ContactRef::new);
    }

    /** The contact whose colleague has that address; the first one where several have him. */
    public Optional<ContactRef> colleagueAt(Address address) {
        return handle.select(
                        "SELECT contact_no FROM contact_colleague WHERE address = ? ORDER BY contact_no", address.key())
                .mapTo(Integer.class)
                .findFirst()
                .map(ContactRef::new);
    }

    /** The contact whom the configuration lists under that address, whatever staff said since. */
    public Optional<ContactRef> listedAt(Address address) {
        return handle.select("SELECT contact_no FROM contact WHERE listed = ? ORDER BY contact_no", address.key())
                .mapTo(Integer.class)
                .findFirst()
                .map(ContactRef::new);
    }

    /** The contacts with that full or last name. */
    public List<ContactRef> contactsNamed(String name) {
        String key = key(name);
        return handle.select(
                        "SELECT contact_no FROM contact WHERE full_name = ? UNION SELECT contact_no FROM contact WHERE last_name = ? ORDER BY contact_no",
                        key,
                        key)
                .mapTo(Integer.class)
                .map(ContactRef::new)
                .list();
    }

    /** The cases with that title. */
    public List<CaseRef> titled(String title) {
        return handle.select("SELECT case_no FROM case_file WHERE title_key = ?", key(title))
                .mapTo(Integer.class)
                .map(CaseRef::new)
                .list();
    }

    /** The cases of that contact. */
    public List<CaseRef> of(ContactRef contact) {
        return handle.select("SELECT case_no FROM case_file WHERE contact_no = ? ORDER BY case_no", contact.number())
                .mapTo(Integer.class)
                .map(CaseRef::new)
                .list();
    }

    /** The cases of that contact with an open request. */
    public List<CaseRef> openOf(ContactRef contact) {
        return handle.select(
                        "SELECT DISTINCT case_no FROM request WHERE contact_no = ? AND state = 'OPEN'",
                        contact.number())
                .mapTo(Integer.class)
                .map(CaseRef::new)
                .list();
    }

    /** The cases of that contact in which something is to be paid. */
    public List<CaseRef> owing(ContactRef contact) {
        return handle.select(
                        "SELECT DISTINCT invoice.case_no FROM invoice JOIN case_file ON case_file.case_no = invoice.case_no WHERE contact_no = ? AND unpaid",
                        contact.number())
                .mapTo(Integer.class)
                .map(CaseRef::new)
                .list();
    }

    /** The cases of that contact with an open promise, or with work that nobody confirmed. */
    public List<CaseRef> looseOf(ContactRef contact) {
        return handle.select("SELECT DISTINCT case_no FROM request WHERE contact_no = ? AND loose", contact.number())
                .mapTo(Integer.class)
                .map(CaseRef::new)
                .list();
    }

    /** The cases with a request that is open or only drafted, with an open promise, or with work that nobody confirmed. */
    public List<CaseRef> unconfirmed() {
        return handle.select(
                        "SELECT case_no FROM request WHERE state IN ('OPEN', 'DRAFT') UNION SELECT case_no FROM request WHERE loose ORDER BY case_no")
                .mapTo(Integer.class)
                .map(CaseRef::new)
                .list();
    }

    /** The contacts to whom no mail goes. */
    public List<ContactRef> silent() {
        return handle.select("SELECT contact_no FROM contact WHERE silent ORDER BY contact_no")
                .mapTo(Integer.class)
                .map(ContactRef::new)
                .list();
    }

    /** All cases. */
    public List<CaseRef> all() {
        return handle.select("SELECT case_no FROM case_file ORDER BY case_no")
                .mapTo(Integer.class)
                .map(CaseRef::new)
                .list();
    }

    /** Brings the derived tables up to a case as it stands; {@code before} is how it stood when they were last. */
    public void save(Optional<Case> before, Case file) {
        if (before.isEmpty()) {
            handle.execute(
                    "INSERT INTO case_file (case_no, contact_no, title, title_key) VALUES (?, ?, ?, ?)",
                    file.ref().number(),
                    file.contact().number(),
                    file.title(),
                    key(file.title()));
            handle.execute(
                    "UPDATE head SET next_case = ? WHERE id = 1 AND next_case <= ?",
                    file.ref().number() + 1,
                    file.ref().number());
        } else if (!before.get().title().equals(file.title())) {
            handle.execute(
                    "UPDATE case_file SET title = ?, title_key = ? WHERE case_no = ?",
                    file.title(),
                    key(file.title()),
                    file.ref().number());
        }
        new Invoices(handle).save(before, file);
        for (Request request : file.requests()) {
            boolean same = before.flatMap(b -> b.request(request.ref().number()))
                    .map(request::equals)
                    .orElse(false);
            if (!same) {
                save(file, request);
            }
        }
    }

    private void save(Case file, Request request) {
        int caseNo = file.ref().number();
        int requestNo = request.ref().number();
        handle.execute("DELETE FROM item WHERE case_no = ? AND request_no = ?", caseNo, requestNo);
        handle.execute("DELETE FROM request WHERE case_no = ? AND request_no = ?", caseNo, requestNo);
        handle.execute(
                "INSERT INTO request (case_no, request_no, contact_no, version_no, kind, state, loose) VALUES (?, ?, ?, ?, ?, ?, ?)",
                caseNo,
                requestNo,
                file.contact().number(),
                request.version().number(),
                request.version().kind(),
                request.state().name(),
                !request.promises().isEmpty() || !request.flagged().isEmpty());
        for (Item item : request.version().items()) {
            handle.execute(
                    """
                    INSERT INTO item (case_no, request_no, item_no, body, amount, currency, state)
                    VALUES (?, ?, ?, ?, ?, ?, ?)""",
                    caseNo,
                    requestNo,
                    item.number(),
                    item.text(),
                    item.price().map(money -> money.amount()).orElse(null),
                    item.price()
                            .map(money -> money.currency().getCurrencyCode())
                            .orElse(null),
                    request.items().getOrDefault(item.number(), Item.State.OPEN).name());
        }
    }

    /** Brings the derived tables up to a contact as it stands. */
    public void save(Contact contact) {
        int number = contact.ref().number();
        handle.execute("DELETE FROM contact WHERE contact_no = ?", number);
        handle.execute("DELETE FROM contact_address WHERE contact_no = ?", number);
        handle.execute("DELETE FROM contact_colleague WHERE contact_no = ?", number);
        handle.execute(
                "INSERT INTO contact (contact_no, full_name, last_name, silent, listed) VALUES (?, ?, ?, ?, ?)",
                number,
                key(contact.details().name()),
                key(contact.lastName()),
                !contact.mayBeWritten(),
                contact.listed()
                        .map(listed -> Address.of(listed.addresses().get(0)).key())
                        .orElse(null));
        for (Colleague colleague : contact.colleagues()) {
            handle.execute(
                    "INSERT INTO contact_colleague (address, contact_no) VALUES (?, ?)",
                    colleague.mailbox().key(),
                    number);
        }
        for (String address : contact.details().addresses()) {
            handle.execute(
                    "INSERT INTO contact_address (address, contact_no) VALUES (?, ?)",
                    Address.of(address).key(),
                    number);
        }
        handle.execute("UPDATE head SET next_contact = ? WHERE id = 1 AND next_contact <= ?", number + 1, number);
    }

    /** Builds the derived tables anew from the entries. */
    public void rebuild() {
        for (String table : new String[] {
            "item", "request", "invoice", "case_file", "contact_address", "contact_colleague", "contact"
        }) {
            handle.execute("DELETE FROM " + table);
        }
        List<Folio> folios = new Entries(handle).folios().toList();
        for (Folio folio : folios) {
            if (folio instanceof ContactRef ref) {
                find(ref).ifPresent(this::save);
            }
        }
        folios.stream()
                .filter(CaseRef.class::isInstance)
                .map(CaseRef.class::cast)
                .sorted(Comparator.naturalOrder())
                .forEach(ref -> find(ref).ifPresent(file -> save(Optional.empty(), file)));
        new Invoices(handle).saveErased();
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
