package countersign.ledger;

import countersign.billing.InvoiceNumber;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Erasable;
import countersign.casework.Erasable.Part;
import countersign.casework.Erasable.State;
import countersign.casework.Folio;
import countersign.casework.IntakeRef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Finds what the books hold of somebody, or of one raw message: everything that would have to go with it. */
public final class Traces {

    private final Handle handle;

    Traces(Handle handle) {
        this.handle = handle;
    }

    /** The raw message of that name: {@code letter 12}, {@code mail 7}, its sum or a beginning of it. */
    public Optional<Erasable> message(String name) {
        return sum(name.toLowerCase(Locale.ROOT).strip()).map(sha256 -> {
            Set<Folio> folios = new LinkedHashSet<>();
            each(entry -> {
                if (entry.named().contains(sha256)) {
                    folios.add(entry.folio());
                }
            });
            if (folios.isEmpty()) {
                folios.add(Folio.Office.OFFICE);
            }
            List<Part> parts = folios.stream()
                    .map(folio -> new Part(folio, false, List.of(sha256), List.of(), List.of(), List.of()))
                    .toList();
            return new Erasable(name, Optional.empty(), state(sha256), parts, List.of());
        });
    }

    private Optional<String> sum(String name) {
        String table = name.startsWith("letter") ? "letter" : name.startsWith("mail") ? "mail" : "";
        if (!table.isEmpty()) {
            int number = Integer.parseInt(name.replaceAll("[^0-9]", ""));
            return handle.select("SELECT sha256 FROM " + table + " WHERE " + table + "_no = ?", number)
                    .mapTo(String.class)
                    .findOne();
        }
        String bare = name.replace("messages/", "").replace(".eml", "");
        List<String> found = handle.select("SELECT sha256 FROM evidence WHERE sha256 LIKE ?", bare + "%")
                .mapTo(String.class)
                .list();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private State state(String sha256) {
        if (new Evidence(handle).find(sha256).isEmpty()) {
            return State.ERASED;
        }
        boolean needed =
                exists("SELECT 1 FROM letter WHERE sha256 = ? AND state IN ('QUEUED', 'SENDING', 'UNCERTAIN')", sha256)
                        || isUnread(sha256);
        return needed ? State.NEEDED : State.KEPT;
    }

    private boolean isUnread(String sha256) {
        return exists("SELECT 1 FROM mail WHERE sha256 = ? AND state = 'KEPT'", sha256);
    }

    private boolean exists(String sql, String sha256) {
        return handle.select(sql, sha256).mapTo(Integer.class).findFirst().isPresent();
    }

    /** Everything of a contact. {@code order} are the messages that say that it is to be erased: they stay. */
    public Erasable contact(Contact contact, Set<String> order) {
        List<CaseRef> cases = new Cases(handle, new Entries(handle)).of(contact.ref());
        Set<Folio> whole = new LinkedHashSet<>(List.of(contact.ref()));
        whole.addAll(cases);
        cases.forEach(file -> whole.addAll(new Extract(handle).handedInFor(file)));
        List<TracedEntry> his = of(whole);
        his.stream()
                .filter(entry -> entry.folio() instanceof IntakeRef && entry.isOrder(order))
                .forEach(entry -> whole.remove(entry.folio()));
        his.removeIf(entry -> !whole.contains(entry.folio()));
        Terms terms = Terms.of(his.stream()
                .filter(entry -> entry.folio().equals(contact.ref()))
                .toList());
        Set<String> messages = messages(contact.ref(), his, terms);
        Set<String> shared = shared(whole, messages);
        messages.removeAll(shared);
        messages.removeAll(order);
        messages.removeIf(sha256 -> isUnread(sha256) || state(sha256) == State.ERASED);
        Going going = new Going(whole, messages, terms, order);
        each(going::look);
        List<Part> parts = going.folios(contact.ref()).stream()
                .map(folio -> part(contact.ref(), folio, going))
                .toList();
        return new Erasable(contact.ref().word(), Optional.of(contact.ref()), State.KEPT, parts, List.copyOf(shared));
    }

    private Part part(ContactRef ref, Folio folio, Going going) {
        boolean whole = going.isWhole(folio);
        return new Part(
                folio,
                whole,
                going.messages(folio, ref),
                going.lines(folio),
                whole ? letters(ref, folio) : List.of(),
                whole && folio instanceof CaseRef file ? invoices(file) : List.of());
    }

    private Set<String> messages(ContactRef ref, List<TracedEntry> his, Terms terms) {
        Set<String> messages = new TreeSet<>();
        his.forEach(entry -> messages.addAll(entry.named()));
        messages.addAll(handle.select("SELECT sha256, content FROM evidence WHERE content IS NOT NULL")
                .map((row, context) ->
                        terms.address(new String(row.getBytes(2), StandardCharsets.ISO_8859_1)) ? row.getString(1) : "")
                .list());
        messages.addAll(handle.select("SELECT sha256, body FROM letter WHERE contact_no IS NULL")
                .map((row, context) -> terms.person(row.getString(2)) ? row.getString(1) : "")
                .list());
        messages.remove("");
        handle.select("SELECT sha256 FROM letter WHERE contact_no <> ?", ref.number())
                .mapTo(String.class)
                .forEach(messages::remove);
        return messages;
    }

    /** Which of those messages other customers' files rest on, too. */
    private Set<String> shared(Set<Folio> whole, Set<String> messages) {
        Set<String> shared = new TreeSet<>();
        each(entry -> {
            if (!whole.contains(entry.folio()) && entry.restsInFile()) {
                entry.named().stream().filter(messages::contains).forEach(shared::add);
            }
        });
        return shared;
    }

    /** The letters about that file; and with the contact's own all that went to him. */
    private List<Long> letters(ContactRef ref, Folio folio) {
        return handle.select(
                        "SELECT letter_no FROM letter WHERE folio = ? OR contact_no = ? ORDER BY letter_no",
                        folio.word(),
                        folio.equals(ref) ? ref.number() : 0)
                .mapTo(Long.class)
                .list();
    }

    private List<InvoiceNumber> invoices(CaseRef file) {
        return handle.select(
                        "SELECT year_no, count_no FROM invoice WHERE case_no = ? ORDER BY year_no, count_no",
                        file.number())
                .map((row, context) -> new InvoiceNumber(row.getInt(1), row.getInt(2)))
                .list();
    }

    /** The entries of some folios. */
    private List<TracedEntry> of(Set<Folio> folios) {
        return handle.createQuery("SELECT folio, line_no, fact, details FROM entry WHERE folio IN (<folios>)"
                        + " AND details IS NOT NULL ORDER BY seq")
                .bindList("folios", folios.stream().map(Folio::word).toList())
                .map((row, context) -> TracedEntry.of(row))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Looks at every entry, one after the other: all of them may be too many to hold. */
    private void each(Consumer<TracedEntry> look) {
        try (Stream<TracedEntry> all = handle
                .select("SELECT folio, line_no, fact, details FROM entry WHERE details IS NOT NULL ORDER BY seq")
                .map((row, context) -> TracedEntry.of(row))
                .stream()) {
            all.forEach(look);
        }
    }
}
