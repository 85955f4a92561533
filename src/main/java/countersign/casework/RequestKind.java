package countersign.casework;

import countersign.reading.Asked.Polarity;

/**
 * A kind of request: a letter template that ends with a question of its own.
 *
 * @param word its short name, which is also the name of its template, for example {@code change-order}
 * @param verb what staff writes to open one, for example {@code call}; empty for what a forwarded mail becomes
 * @param agreesBy which short answer agrees with its question
 * @param choice whether its items are alternatives, of which the contact chooses one
 * @param starts whether work starts when it is confirmed
 * @param bills whether its items are instalments, which are billed once they are confirmed
 * @param fromWork whether the logged work is what it lists, where staff names no items
 * @param talked whether it sums up a talk: with it a call that is owed counts as made, and it goes out during a dispute
 */
public record RequestKind(
        String word,
        String verb,
        Polarity agreesBy,
        boolean choice,
        boolean starts,
        boolean bills,
        boolean fromWork,
        boolean talked) {}
