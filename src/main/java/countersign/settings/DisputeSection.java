package countersign.settings;

import countersign.billing.Money;
import countersign.casework.DisputeCost;
import java.math.BigDecimal;
import java.util.Currency;

/** Reads what a dispute costs the firm. */
final class DisputeSection {

    private static final BigDecimal FOUR_HOURS = BigDecimal.valueOf(4);
    private static final BigDecimal SEVENTY_FIVE = BigDecimal.valueOf(75);

    private DisputeSection() {}

    static DisputeCost read(Section disputes, Currency currency) {
        BigDecimal hours = disputes.value("hours", "a number of hours such as 4", Values::positive, FOUR_HOURS);
        Money rate = disputes.value(
                "hourly-rate",
                "an amount such as 75",
                text -> Values.positive(text).map(amount -> new Money(amount, currency)),
                new Money(SEVENTY_FIVE, currency));
        disputes.end();
        return new DisputeCost(hours, rate);
    }
}
