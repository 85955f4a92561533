package countersign.ledger;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Finds what the books hold of somebody, or of one raw message: everything that would have to go with it. */
public final class Traces {

    /** Where an entry names a raw message besides its evidence. */
    private static final List<String> NAMES = List.of("sha256", "letterSha256");

    /** An entry that only says that a letter was written or handed over rests on nothing. */
    private static final Set<String> ABOUT_LETTERS = Set.of("queued", "handed", "erased");

    private final Handle handle;

    Traces(Handle handle) {
        this.handle = handle;
    }

    /** The raw message of that name: {@code letter 12}, {@code mail 7}, its sum or a beginning of it. */
    public Optional<Erasable> message(String name) {
        return sum(name.toLowerCase(Locale.ROOT).strip()).map(sha256 -> {
            Set<Folio> folios = new LinkedHashSet<>();
            entries().stream().filter(entry -> entry.named.contains(sha256)).forEach(entry -> folios.add(entry.folio));
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
        List<CaseRef> cases = new Cases(handle).of(contact.ref());
        Set<Folio> whole = new LinkedHashSet<>(List.of(contact.ref()));
        whole.addAll(cases);
        cases.forEach(file -> whole.addAll(new Extract(handle).handedInFor(file)));
        List<Written> entries = entries();
        whole.removeIf(
                folio -> folio instanceof IntakeRef && entries.stream().anyMatch(entry -> entry.isOrder(folio, order)));
        Terms terms = Terms.of(contact, entries);
        Set<String> messages = messages(contact.ref(), whole, entries, terms);
        Set<String> shared = new TreeSet<>();
        entries.stream()
                .filter(entry -> !whole.contains(entry.folio) && entry.restsInFile())
                .forEach(entry -> shared.addAll(entry.named));
        shared.retainAll(messages);
        messages.removeAll(shared);
        messages.removeAll(order);
        messages.removeIf(sha256 -> isUnread(sha256) || state(sha256) == State.ERASED);
        List<Part> parts = parts(contact.ref(), whole, entries, messages, terms, order);
        return new Erasable(contact.ref().word(), Optional.of(contact.ref()), State.KEPT, parts, List.copyOf(shared));
    }

    private Set<String> messages(ContactRef ref, Set<Folio> whole, List<Written> entries, Terms terms) {
        Set<String> messages = new TreeSet<>();
        entries.stream().filter(entry -> whole.contains(entry.folio)).forEach(entry -> messages.addAll(entry.named));
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

    private List<Part> parts(
            ContactRef ref,
            Set<Folio> whole,
            List<Written> entries,
            Set<String> messages,
            Terms terms,
            Set<String> order) {
        Map<Folio, Set<String>> named = new LinkedHashMap<>();
        Map<Folio, List<Integer>> lines = new LinkedHashMap<>();
        whole.forEach(folio -> named.put(folio, new TreeSet<>()));
        Set<String> somewhere = new TreeSet<>();
        for (Written entry : entries) {
            Set<String> gone = new TreeSet<>(entry.named);
            gone.retainAll(messages);
            somewhere.addAll(gone);
            boolean words = whole.contains(entry.folio)
                    || entry.isLoose() && !entry.isOrder(entry.folio, order) && terms.address(entry.details);
            if (!gone.isEmpty() || words) {
                named.computeIfAbsent(entry.folio, folio -> new TreeSet<>()).addAll(gone);
            }
            if (words) {
                lines.computeIfAbsent(entry.folio, folio -> new ArrayList<>()).add(entry.line);
            }
        }
        named.get(ref)
                .addAll(messages.stream()
                        .filter(sha -> !somewhere.contains(sha))
                        .toList());
        return named.entrySet().stream()
                .map(folio -> new Part(
                        folio.getKey(),
                        whole.contains(folio.getKey()),
                        List.copyOf(folio.getValue()),
                        lines.getOrDefault(folio.getKey(), List.of()),
                        whole.contains(folio.getKey()) ? letters(ref, folio.getKey()) : List.of(),
                        folio.getKey() instanceof CaseRef file ? invoices(whole, file) : List.of()))
                .toList();
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

    private List<InvoiceNumber> invoices(Set<Folio> whole, CaseRef file) {
        return whole.contains(file)
                ? handle.select(
                                "SELECT year_no, count_no FROM invoice WHERE case_no = ? ORDER BY year_no, count_no",
                                file.number())
                        .map((row, context) -> new InvoiceNumber(row.getInt(1), row.getInt(2)))
                        .list()
                : List.of();
    }

    private List<Written> entries() {
        return handle.select("SELECT folio, line_no, fact, details FROM entry WHERE details IS NOT NULL ORDER BY seq")
                .map((row, context) -> Written.of(row))
                .list();
    }

    /** An entry with the raw messages that it names. */
    private record Written(Folio folio, int line, String fact, String details, Set<String> named) {

        static Written of(ResultSet row) throws SQLException {
            String details = row.getString("details");
            JsonNode json = FactForm.tree(details);
            Set<String> named = new LinkedHashSet<>();
            json.get("evidence").forEach(sha256 -> named.add(sha256.asText()));
            NAMES.stream()
                    .map(field -> json.get("what").path(field).asText(""))
                    .filter(sha256 -> !sha256.isEmpty())
                    .forEach(named::add);
            JsonNode commanded = json.get("what").path("commanded").path("sha256");
            if (commanded.isTextual()) {
                named.add(commanded.asText());
            }
            return new Written(
                    Folio.of(row.getString("folio")), row.getInt("line_no"), row.getString("fact"), details, named);
        }

        /** Whether it is in no customer's file. */
        boolean isLoose() {
            return !(folio instanceof CaseRef || folio instanceof ContactRef);
        }

        /** Whether something in a customer's file rests on the messages that it names. */
        boolean restsInFile() {
            return !isLoose() && !ABOUT_LETTERS.contains(fact);
        }

        boolean isOrder(Folio of, Set<String> order) {
            return folio.equals(of) && named.stream().anyMatch(order::contains);
        }
    }

    /** What he is known by, now and before. */
    private record Terms(Set<String> addresses, Set<String> names) {

        static Terms of(Contact contact, List<Written> entries) {
            Terms terms = new Terms(new LinkedHashSet<>(), new LinkedHashSet<>());
            entries.stream()
                    .filter(entry -> entry.folio.equals(contact.ref()))
                    .map(entry -> FactForm.tree(entry.details).get("what").path("details"))
                    .forEach(details -> {
                        details.path("addresses").forEach(address -> terms.addresses.add(small(address.asText())));
                        terms.names.add(small(details.path("name").asText("")));
                    });
            terms.names.remove("");
            return terms;
        }

        boolean address(String text) {
            String small = small(text);
            return addresses.stream().anyMatch(small::contains);
        }

        boolean person(String text) {
            String small = small(text);
            return address(text) || names.stream().anyMatch(small::contains);
        }

        private static String small(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
