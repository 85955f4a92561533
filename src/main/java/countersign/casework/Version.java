package countersign.casework;

import countersign.billing.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one version of a request says. A version is never changed once it was asked; an edit makes the next one.
 *
 * @param number from 1; an edited request that was already asked gets the next number
 * @param revision how often it was drafted, from 1: a preview speaks of one revision only
 * @param kind what kind of request it is, which is also the name of its letter template, for example
 *     {@code change-order}
 * @param items its numbered lines
 * @param soFar what the job cost before
 * @param finish when the job was to be finished before
 * @param why why it is asked, in staff's words; for the record, not for the letter
 * @param open what was left open in a call, one point each
 * @param origin the customer's mail it goes back to, where there is one
 * @param carried numbers of the items that stay confirmed from the version before: they are the same, word for word
 */
public record Version(
        int number,
        int revision,
        String kind,
        List<Item> items,
        Optional<Money> soFar,
        Optional<LocalDate> finish,
        String why,
        List<String> open,
        Optional<Origin> origin,
        List<Integer> carried) {

    /**
     * The customer's mail that a request goes back to.
     *
     * @param written when the bot received it; what the mail itself claims is in the evidence
     * @param words what he wrote, as it was forwarded
     */
    public record Origin(Instant written, String words) {}

    public Version {
        items = List.copyOf(items);
        open = List.copyOf(open);
        carried = carried == null ? List.of() : List.copyOf(carried);
    }

    /** The items that this version asks about. */
    public List<Item> asked() {
        return items.stream().filter(item -> !carried.contains(item.number())).toList();
    }

    /** The item with that number. */
    public Optional<Item> item(int itemNumber) {
        return items.stream().filter(item -> item.number() == itemNumber).findFirst();
    }

    /** What those items cost together; nothing where one has no price or the currencies differ. */
    public static Optional<Money> total(List<Item> items) {
        return items.stream().allMatch(item -> item.price().isPresent())
                ? Money.sum(items.stream().map(item -> item.price().get()).toList())
                : Optional.empty();
    }

    /** By how many days those items move the finish together. */
    public static int days(List<Item> items) {
        return items.stream().mapToInt(item -> item.days().orElse(0)).sum();
    }
}
