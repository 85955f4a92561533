package countersign.billing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a payment QR code says: a SEPA credit transfer that a banking app fills in (European Payments Council, EPC069-12,
 * version 2.1: service tag BCD, version 002, UTF-8, SCT).
 */
public final class EpcCode {

    private static final String EURO = "EUR";
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_REFERENCE = 140;
    private static final int MOST_BYTES = 331;

    private EpcCode() {}

    /** The lines of the code; nothing where no transfer of that can be made: it is for euros, and for some of them. */
    public static Optional<String> of(BankAccount account, Money amount, String reference) {
        boolean payable = amount.currency().getCurrencyCode().equals(EURO)
                && amount.amount().signum() > 0
                && amount.amount().compareTo(MOST) <= 0;
        String code = String.join(
                "\n",
                List.of(
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        account.bic().orElse(""),
                        cut(account.holder(), LONGEST_NAME),
                        account.iban().value(),
                        EURO + amount.digits(),
                        "",
                        "",
                        cut(reference, LONGEST_REFERENCE)));
        return payable && code.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                ? Optional.of(code)
                : Optional.empty();
    }

    private static String cut(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)).strip();
    }
}
