package countersign.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a firm bills, from its configuration.
 *
 * @param steps how a payment is followed through
 * @param netDays within how many days an invoice by hand is to be paid
 * @param taxPercent the tax on what it sells, 0 for none
 * @param taxIncluded whether its prices include that tax
 * @param hourlyRate what an hour of logged work costs; without it work is in the prices of the items
 * @param sender the firm's postal address and tax number, a line each, as an invoice must carry them
 * @param payTo where to pay, a line each: an account, or the link of a payment provider
 */
public record PaymentTerms(
        PaymentSteps steps,
        int netDays,
        BigDecimal taxPercent,
        boolean taxIncluded,
        Optional<Money> hourlyRate,
        List<String> sender,
        List<String> payTo) {

    /** What holds where the configuration says nothing. */
    public static final PaymentTerms SHIPPED =
            new PaymentTerms(PaymentSteps.SHIPPED, 14, BigDecimal.ZERO, false, Optional.empty(), List.of(), List.of());

    public PaymentTerms {
        sender = List.copyOf(sender);
        payTo = List.copyOf(payTo);
    }
}
