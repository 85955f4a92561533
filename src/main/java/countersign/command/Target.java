package countersign.command;

import countersign.casework.Content.Standing;
import countersign.casework.Item;
import countersign.casework.RequestRef;
import countersign.instruction.Line;
import java.util.List;
import java.util.Optional;

/**
 * The item that a line is about, and the words behind it. It is written {@code C101-3.2 words}, {@code C101-3 2: words},
 * {@code 2: words} in answer to a mail about the request, or not at all where there is only one.
 *
 * @param standing its request
 * @param item the item of the current version
 * @param words what stands behind
 */
record Target(Standing standing, Item item, String words) {

    /** The item; where it is not clear which, the bench says what is missing, and nothing is returned. */
    static Optional<Target> of(Line.Verb line, Bench bench) {
        String argument = line.argument().strip();
        String first = argument.split("\\s+", 2)[0];
        int dot = first.lastIndexOf('.');
        if (dot > 0 && number(first.substring(dot + 1)) > 0) {
            argument =
                    first.substring(0, dot) + " " + first.substring(dot + 1) + ":" + argument.substring(first.length());
        }
        Aimed aimed = Aimed.of(argument);
        int colon = aimed.words().indexOf(':');
        int number = colon > 0 ? number(aimed.words().substring(0, colon)) : number(aimed.words());
        String words = number == 0 ? aimed.words() : colon > 0 ? aimed.words().substring(colon + 1) : "";
        List<Standing> standings = requests(aimed, bench);
        if (standings.size() != 1) {
            bench.bad(
                    line,
                    standings.isEmpty()
                            ? "say which request: `" + line.verb() + " C101-1 2: …`"
                            : "say which: " + Bench.names(standings));
            return Optional.empty();
        }
        Standing standing = standings.get(0);
        List<Item> items = standing.request().version().items();
        Optional<Item> item = number == 0 && items.size() == 1
                ? Optional.of(items.get(0))
                : standing.request().version().item(number);
        if (item.isEmpty()) {
            bench.bad(
                    line,
                    (number == 0 ? "say which item of " : "there is no item " + number + " in ")
                            + standing.request().ref() + ", from 1 to " + items.size());
        }
        return item.map(found -> new Target(standing, found, words.strip()));
    }

    /** Its reference: {@code C101-3.2}. */
    String name() {
        return standing.request().ref() + "." + item.number();
    }

    /** Where the item stands. */
    Item.State state() {
        return standing.request().items().getOrDefault(item.number(), Item.State.OPEN);
    }

    private static List<Standing> requests(Aimed aimed, Bench bench) {
        List<Standing> all = bench.targets(aimed.reference()).stream()
                .filter(s -> s.request().withdrawn().isEmpty())
                .toList();
        boolean exact = RequestRef.read(aimed.reference()).isPresent();
        List<Standing> asked =
                all.stream().filter(s -> s.request().current() > 0).toList();
        return exact || asked.isEmpty() ? all : asked;
    }

    private static int number(String digits) {
        String text = digits.strip();
        boolean number = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(text) : 0;
    }
}
