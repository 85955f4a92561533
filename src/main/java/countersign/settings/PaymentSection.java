package countersign.settings;

import countersign.billing.Money;
import countersign.billing.PaymentSteps;
import countersign.billing.PaymentSteps.Step;
import countersign.billing.PaymentTerms;
import countersign.message.Address;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads how the firm bills. */
final class PaymentSection {

    private static final int LONGEST = 400;

    private PaymentSection() {}

    static PaymentTerms read(Section payments, Section firm, Address bot, Currency currency) {
        Section tax = payments.optionalSection("tax");
        BigDecimal percent = percent(tax);
        PaymentTerms terms = new PaymentTerms(
                steps(payments),
                payments.number("net-days", 0, LONGEST, PaymentTerms.SHIPPED.netDays()),
                percent,
                tax.flag("included", false),
                payments.optional("hourly-rate").flatMap(text -> amount(payments, "hourly-rate", text, currency)),
                SellerSection.read(payments, tax, percent, firm.optional("name"), bot),
                payments.list("sender", "a line that an invoice says of the firm", Optional::of),
                payments.list("pay-to", "a line that says where to pay", Optional::of));
        tax.end();
        payments.end();
        return terms;
    }

    private static BigDecimal percent(Section tax) {
        return tax.value(
                "percent",
                "a number such as 19 or 8.875",
                text -> Optional.of(new BigDecimal(text))
                        .filter(percent -> percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) < 0),
                BigDecimal.ZERO);
    }

    private static Optional<Money> amount(Section section, String name, String text, Currency currency) {
        try {
            return Optional.of(new Money(new BigDecimal(text), currency));
        } catch (ArithmeticException | NumberFormatException notThat) {
            section.fault(name, "an amount such as 75 or 75.50", "\"" + text + "\"");
            return Optional.empty();
        }
    }

    private static PaymentSteps steps(Section payments) {
        int finalDays = payments.number("final-days", 1, LONGEST, PaymentSteps.SHIPPED.finalDays());
        boolean listed = payments.has("steps");
        List<Step> steps = new ArrayList<>();
        for (Section step : payments.sections("steps")) {
            int days = step.number("days", -LONGEST, LONGEST, 0);
            String letter = step.text("send", "the name of a letter template such as payment-open");
            step.end();
            if (!steps.isEmpty() && days <= steps.get(steps.size() - 1).days()) {
                step.fault("days", "more days than the step before", Integer.toString(days));
            } else {
                steps.add(new Step(days, letter));
            }
        }
        if (listed && steps.isEmpty()) {
            payments.fault("steps", "at least one step", "none");
        }
        return new PaymentSteps(steps.isEmpty() ? PaymentSteps.SHIPPED.steps() : steps, finalDays);
    }
}
