package countersign.rules;

import countersign.casework.Briefing.Confirmed;
import countersign.casework.Content.Standing;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.Item;
import java.util.ArrayList;
import java.util.List;
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
                all.add(new Confirmed(standing, items, fact.words(), fact.level(), entry.at()));
            }
        }
        return all.stream();
    }
}
