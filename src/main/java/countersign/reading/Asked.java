package countersign.reading;

import java.util.List;

/**
 * What the letter asked that a reply is read against.
 *
 * @param items the numbered items, in the order in which they stood; empty where a single thing was asked
 * @param agreesBy which short answer agrees: after "Are there any points we left out?" it is a no
 * @param question the sentence that ended the letter, or empty where it is not known
 * @param sent the whole text that was sent, so that its lines never come back as the person's own; may be empty
 */
public record Asked(List<Item> items, Polarity agreesBy, String question, String sent) {

    /** One numbered item as it stood in the letter. */
    public record Item(int number, String text) {}

    /** Which short answer agrees with the question. */
    public enum Polarity {
        /** "Shall we go ahead?" */
        YES,
        /** "Are there any points we left out?" */
        NO
    }

    public Asked {
        items = List.copyOf(items);
    }

    /** Nothing is known about a question: a yes agrees, and there are no items. */
    public static Asked nothing() {
        return new Asked(List.of(), Polarity.YES, "", "");
    }

    /** So many items, known by number only. */
    public static Asked items(int count) {
        return new Asked(
                java.util.stream.IntStream.rangeClosed(1, count)
                        .mapToObj(n -> new Item(n, ""))
                        .toList(),
                Polarity.YES,
                "",
                "");
    }
}
