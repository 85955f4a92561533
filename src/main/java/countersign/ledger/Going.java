package countersign.ledger;

import countersign.casework.ContactRef;
import countersign.casework.Folio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gathers, file by file, what goes with a contact: the entries are shown to it one after the other. */
final class Going {

    private final Set<Folio> whole;
    private final Set<String> messages;
    private final Terms terms;
    private final Set<String> order;
    private final Map<Folio, Set<String>> named = new LinkedHashMap<>();
    private final Map<Folio, List<Integer>> lines = new LinkedHashMap<>();
    private final Set<String> somewhere = new TreeSet<>();

    /**
     * @param whole the folios of which nothing stays
     * @param messages the raw messages that go
     * @param terms what he is known by
     * @param order the messages that say that he is to be erased: what rests on them stays
     */
    Going(Set<Folio> whole, Set<String> messages, Terms terms, Set<String> order) {
        this.whole = whole;
        this.messages = messages;
        this.terms = terms;
        this.order = order;
        whole.forEach(folio -> named.put(folio, new TreeSet<>()));
    }

    void look(TracedEntry entry) {
        List<String> gone = entry.named().stream().filter(messages::contains).toList();
        somewhere.addAll(gone);
        boolean words = speaksOfHim(entry);
        if (!gone.isEmpty() || words) {
            named.computeIfAbsent(entry.folio(), folio -> new TreeSet<>()).addAll(gone);
        }
        if (words) {
            lines.computeIfAbsent(entry.folio(), folio -> new ArrayList<>()).add(entry.line());
        }
    }

    private boolean speaksOfHim(TracedEntry entry) {
        boolean loose = entry.isLoose() && !entry.isOrder(order) && terms.address(entry.details());
        return !entry.tellsOfErasure() && (isWhole(entry.folio()) || loose);
    }

    boolean isWhole(Folio folio) {
        return whole.contains(folio);
    }

    /** The folios of which something goes, his own always among them. */
    List<Folio> folios(ContactRef his) {
        named.computeIfAbsent(his, folio -> new TreeSet<>());
        return List.copyOf(named.keySet());
    }

    /** The messages that go of a folio; with his own those that no entry names. */
    List<String> messages(Folio folio, ContactRef his) {
        Set<String> of = new TreeSet<>(named.get(folio));
        if (folio.equals(his)) {
            messages.stream().filter(sha256 -> !somewhere.contains(sha256)).forEach(of::add);
        }
        return List.copyOf(of);
    }

    /** The lines of a folio whose details go. */
    List<Integer> lines(Folio folio) {
        return lines.getOrDefault(folio, List.of());
    }
}
