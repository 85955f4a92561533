package countersign.casework;

import countersign.billing.Money;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a dispute costs the firm, by its own reckoning.
 *
 * @param hours how many hours of somebody's time it takes
 * @param hourlyRate what an hour of that is worth
 */
public record DisputeCost(BigDecimal hours, Money hourlyRate) {

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    /** All of it. */
    public Money total() {
        return hourlyRate.times(hours);
    }

    /** What so many minutes of work are worth. */
    public Money worth(int minutes) {
        return hourlyRate.times(BigDecimal.valueOf(minutes).divide(MINUTES_AN_HOUR, MathContext.DECIMAL64));
    }
}
