package countersign.casework;

import countersign.billing.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A numbered line of a request.
 *
 * @param number its number in the request, from 1
 * @param text what it is, in plain words
 * @param price what it costs
 * @param days by how many days it moves the finish
 * @param due by when it is promised
 * @param owner who owes it
 */
public record Item(
        int number,
        String text,
        Optional<Money> price,
        Optional<Integer> days,
        Optional<LocalDate> due,
        Optional<Owner> owner) {

    /** Who owes what an item says. */
    public enum Owner {
        US,
        THEM
    }

    /** Where an item stands. */
    public enum State {
        OPEN,
        CONFIRMED,
        DECLINED;

        /** The short word under which it is shown. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The same item under another number. */
    public Item numbered(int other) {
        return new Item(other, text, price, days, due, owner);
    }
}
