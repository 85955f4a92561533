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
 * @param seller what an invoice has to say of the firm
 * @param sender what else it says of the firm, a line each: a register, who directs it
 * @param payTo how else to pay, a line each: the link of a payment provider, or a bank without an IBAN
 */
public record PaymentTerms(
        PaymentSteps steps,
        int netDays,
        BigDecimal taxPercent,
        boolean taxIncluded,
        Optional<Money> hourlyRate,
        Seller seller,
        List<String> sender,
        List<String> payTo) {

    /** What holds where the configuration says nothing. */
    public static final PaymentTerms SHIPPED = new PaymentTerms(
            PaymentSteps.SHIPPED, 14, BigDecimal.ZERO, false, Optional.empty(), Seller.UNKNOWN, List.of(), List.of());

    public PaymentTerms {
        sender = List.copyOf(sender);
        payTo = List.copyOf(payTo);
    }
}
