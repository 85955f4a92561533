package countersign.casework;

import countersign.billing.Money;
import java.math.BigDecimal;
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
 * @param share how many percent of a sum it was written as; its price is what that came to
 */
public record Item(
        int number,
        String text,
        Optional<Money> price,
        Optional<Integer> days,
        Optional<LocalDate> due,
        Optional<Owner> owner,
        Optional<BigDecimal> share) {

    public Item {
        share = share == null ? Optional.empty() : share;
    }

    /** An item that says its price by itself. */
    public Item(
            int number,
            String text,
            Optional<Money> price,
            Optional<Integer> days,
            Optional<LocalDate> due,
            Optional<Owner> owner) {
        this(number, text, price, days, due, owner, Optional.empty());
    }

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

    /** What it is called where its price is shown: {@code Deposit (30 %)}. */
    public String called() {
        return share.map(percent -> text + " (" + percent.stripTrailingZeros().toPlainString() + " %)")
                .orElse(text);
    }

    /** The same item under another number. */
    public Item numbered(int other) {
        return new Item(other, text, price, days, due, owner, share);
    }

    /** The same item at that price. */
    public Item priced(Money money) {
        return new Item(number, text, Optional.of(money), days, due, owner, share);
    }
}
