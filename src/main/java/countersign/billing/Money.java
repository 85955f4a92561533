package countersign.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact amount in a currency, always at that currency's scale.
 *
 * @param amount the decimal amount; its scale is the currency's number of minor digits
 * @param currency the ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    public Money {
        Objects.requireNonNull(currency);
        amount = amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.UNNECESSARY);
    }

    /**
     * An amount from its decimal text and its currency code.
     *
     * @throws IllegalArgumentException for an unknown currency or text that is no number
     * @throws ArithmeticException for more decimals than the currency has
     */
    public static Money of(String amount, String currencyCode) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currencyCode));
    }

    /** Nothing, in that currency. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The sum of all of them; nothing where there are none, or where they are not all in one currency. */
    public static Optional<Money> sum(Collection<Money> amounts) {
        if (amounts.stream().map(Money::currency).distinct().count() != 1) {
            return Optional.empty();
        }
        return amounts.stream().reduce(Money::plus);
    }

    /** Both together. @throws IllegalArgumentException for two currencies */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** The amount without its currency, for example {@code 450.00}. */
    public String digits() {
        return amount.toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        int byCurrency = currency.getCurrencyCode().compareTo(other.currency.getCurrencyCode());
        return byCurrency != 0 ? byCurrency : amount.compareTo(other.amount);
    }

    /** As it is stored: amount and currency code, for example {@code 450.00 USD}. */
    @Override
    public String toString() {
        return digits() + " " + currency.getCurrencyCode();
    }
}
