package countersign.rules;

import countersign.casework.Briefing.Confirmed;
import countersign.casework.CaseRef;
import countersign.casework.Content.Standing;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was confirmed of a request, by which words, as its record says. */
final class Confirmations {

    private Confirmations() {}

    static Stream<Confirmed> of(Standing standing, Files files) {
        List<Confirmed> all = new ArrayList<>();
        for (Entry entry : files.record(standing.file().ref())) {
            if (entry.note().what() instanceof Fact.Confirmed fact
                    && fact.request() == standing.request().ref().number()) {
                List<Item> items = standing.request().version(fact.version()).stream()
                        .flatMap(version -> version.items().stream())
                        .filter(item -> fact.items().contains(item.number()))
                        .toList();
                all.add(new Confirmed(standing, items, fact.words(), fact.level(), entry.at(), examined(entry, files)));
            }
        }
        return all.stream();
    }

    /** What was found of the mail that the entry rests on. */
    private static Optional<Fact.SenderExamined> examined(Entry entry, Files files) {
        return files.record(((CaseRef) entry.folio())).stream()
                .map(Entry::note)
                .filter(note -> note.evidence().stream()
                        .anyMatch(sha256 -> entry.note().evidence().contains(sha256)))
                .map(Entry.Note::what)
                .filter(Fact.SenderExamined.class::isInstance)
                .map(Fact.SenderExamined.class::cast)
                .reduce((first, last) -> last);
    }
}
