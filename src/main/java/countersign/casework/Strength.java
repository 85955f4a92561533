package countersign.casework;

import countersign.billing.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How strong a proof has to be, by the sum that a yes confirms and by the kind of request. Up to the first step any clear yes
 * will do.
 *
 * @param steps what is needed above which sum, the lowest first
 * @param kinds how well the sender has to be proven, by kind of request
 */
public record Strength(List<Step> steps, Map<String, Level> kinds) {

    /** Any clear yes will do for any sum. */
    public static final Strength ANY = new Strength(List.of(), Map.of());

    /** What a yes needs besides being clear. */
    public enum Need {
        /** It names the sum. */
        AMOUNT,
        /** A second named person says yes, too. */
        SECOND_PERSON,
        /** The sender is proven at level B. */
        LEVEL_B,
        /** The sender is proven at level A. */
        LEVEL_A
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
        kinds = Map.copyOf(kinds);
    }

    /** By the sum alone. */
    public Strength(List<Step> steps) {
        this(steps, Map.of());
    }

    /** The least level for a request of that kind, where a yes agrees to those items; {@code usual} where nothing else is said. */
    public Level least(Level usual, String kind, List<Item> items) {
        Level byKind = kinds.getOrDefault(kind, usual);
        if (needs(Need.LEVEL_A, items)) {
            return Level.A;
        }
        return needs(Need.LEVEL_B, items) && Level.B.reaches(byKind) ? Level.B : byKind;
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
