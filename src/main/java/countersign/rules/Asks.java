package countersign.rules;

import countersign.casework.Ask;
import countersign.casework.Content.Standing;
import countersign.casework.Item;
import countersign.casework.Version;
import java.util.ArrayList;
import java.util.List;

/** How the items of a letter are numbered, and what each number stands for. */
final class Asks {

    private Asks() {}

    /** Every item that a version asks about, by its own number. */
    static List<Ask> all(Standing standing, Version version) {
        return version.asked().stream()
                .map(item -> new Ask(item.number(), standing.request().ref(), version.number(), item.number()))
                .toList();
    }

    /** The open items: of one request by their own numbers, of several numbered through from 1. */
    static List<Ask> open(List<Standing> standings) {
        List<Ask> asks = new ArrayList<>();
        for (Standing standing : standings) {
            for (Item item : standing.request().items(Item.State.OPEN)) {
                int number = standings.size() == 1 ? item.number() : asks.size() + 1;
                asks.add(new Ask(
                        number,
                        standing.request().ref(),
                        standing.request().version().number(),
                        item.number()));
            }
        }
        return asks;
    }
}
