package countersign.rules;

import countersign.casework.Item;
import countersign.casework.Request;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lines that change a version which was asked. A line takes the place of the item that it names and keeps its number; what
 * was confirmed and is not changed stays confirmed.
 *
 * @param items the items of the next version
 * @param carried the numbers of those whose confirmation is carried over
 */
public record Amendment(List<Item> items, List<Integer> carried) {

    /** How much of the shorter text has to stand in the other one. */
    private static final double ALIKE = 0.5;

    /**
     * The next version of a request that was asked.
     *
     * @param choice whether the items are alternatives: then all of them stand again, and nothing is carried
     * @param written the items as staff wrote them
     * @param whole whether that is all of it; else what is not named stays as it stands, but for what was declined
     */
    public static Amendment of(Request request, boolean choice, List<Item> written, boolean whole) {
        List<Item> before = request.version().items();
        TreeMap<Integer, Item> next = new TreeMap<>();
        int free = last(request);
        List<Item> rest = new ArrayList<>(before);
        for (Item line : written) {
            Optional<Item> named = named(line, rest, request);
            named.ifPresent(rest::remove);
            int number = named.map(Item::number).orElse(free + 1);
            free = Math.max(free, number);
            next.put(number, line.numbered(number));
        }
        for (Item item : rest) {
            if (!whole && (choice || state(request, item) != Item.State.DECLINED)) {
                next.put(item.number(), item);
            }
        }
        List<Item> items = List.copyOf(next.values());
        return new Amendment(items, choice ? List.of() : carried(request, items));
    }

    /** The next version with one item more, which takes the place of none. */
    public static Amendment with(Request request, boolean choice, Item item) {
        Amendment same = of(request, choice, List.of(), false);
        List<Item> items = new ArrayList<>(same.items);
        items.add(item.numbered(last(request) + 1));
        return new Amendment(List.copyOf(items), same.carried);
    }

    /** The last number that an item of any version had: none is given twice, for work and invoices go by them. */
    private static int last(Request request) {
        return request.versions().stream()
                .flatMap(version -> version.items().stream())
                .mapToInt(Item::number)
                .max()
                .orElse(0);
    }

    /** The numbers of those items that are confirmed now, word for word as they stand. */
    public static List<Integer> carried(Request request, List<Item> items) {
        return request.current() == 0
                ? List.of()
                : request.version().items().stream()
                        .filter(item -> state(request, item) == Item.State.CONFIRMED && items.contains(item))
                        .map(Item::number)
                        .toList();
    }

    /** The items that none of the others names: they are not part of it any more. */
    public static List<Item> dropped(List<Item> before, List<Item> after) {
        return before.stream().filter(item -> named(item, after).isEmpty()).toList();
    }

    private static Item.State state(Request request, Item item) {
        return request.items().getOrDefault(item.number(), Item.State.OPEN);
    }

    /** The item that a line names; what is confirmed is named by the very same words only. */
    private static Optional<Item> named(Item line, List<Item> items, Request request) {
        List<Item> open = items.stream()
                .filter(item -> state(request, item) != Item.State.CONFIRMED
                        || item.text().equalsIgnoreCase(line.text()))
                .toList();
        return named(line, open);
    }

    /** The item that a line names: by the same words, or by most of them. */
    private static Optional<Item> named(Item line, List<Item> items) {
        Optional<Item> same = items.stream()
                .filter(item -> item.text().equalsIgnoreCase(line.text()))
                .findFirst();
        return same.or(() -> items.stream()
                .filter(item -> likeness(item, line) >= ALIKE)
                .max(Comparator.comparingDouble(item -> likeness(item, line))));
    }

    private static double likeness(Item item, Item line) {
        Set<String> ours = words(item.text());
        Set<String> theirs = words(line.text());
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        int shorter = Math.min(ours.size(), theirs.size());
        return shorter == 0 ? 0 : (double) common.size() / shorter;
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < 3 || word.equals("the") || word.equals("and"));
        return words;
    }
}
