package countersign.reading;

import java.util.SortedSet;

/**
 * Words in a reply that point at items.
 *
 * @param kind how they point
 * @param items the numbers they point at; empty where it is not {@link Kind#SOME}
 * @param start where they begin in the text
 * @param end where they end
 * @param letter whether it is a letter, as options are called
 * @param digits whether it is a number in digits
 */
record Reference(Kind kind, SortedSet<Integer> items, int start, int end, boolean letter, boolean digits) {

    enum Kind {
        /** At certain items. */
        SOME,
        /** At all of them. */
        ALL,
        /** At those that are not spoken of otherwise. */
        REST,
        /** At some, but nobody can tell which: "two of them", "that one". */
        UNSURE
    }
}
