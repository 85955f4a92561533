package countersign.casework;

import countersign.billing.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How strong a proof has to be, by the sum that a yes confirms. Up to the first step any clear yes will do.
 *
 * @param steps what is needed above which sum, the lowest first
 */
public record Strength(List<Step> steps) {

    /** Any clear yes will do for any sum. */
    public static final Strength ANY = new Strength(List.of());

    /** What a yes needs besides being clear. */
    public enum Need {
        /** It names the sum. */
        AMOUNT,
        /** A second named person says yes, too. */
        SECOND_PERSON
    }

    /**
     * One step.
     *
     * @param above the sum above which it holds, in the firm's currency
     * @param needs what is needed there, besides what is needed below
     */
    public record Step(Money above, Need needs) {}

    public Strength {
        steps = List.copyOf(steps);
    }

    /** Whether a yes to those items needs that. An amount of another currency counts by its figure. */
    public boolean needs(Need need, List<Item> items) {
        BigDecimal weight = items.stream()
                .flatMap(item -> item.price().stream())
                .map(price -> price.amount().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return steps.stream()
                .anyMatch(step ->
                        step.needs() == need && weight.compareTo(step.above().amount()) > 0);
    }

    /** The sum that a yes to those items names: what stands in the letter; nothing where there are several currencies. */
    public static Optional<Money> sum(List<Item> items) {
        return Money.sum(items.stream().flatMap(item -> item.price().stream()).toList());
    }
}
