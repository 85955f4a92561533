package countersign.billing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** This without the other. @throws IllegalArgumentException for two currencies */
    public Money minus(Money other) {
        return plus(other.negated());
    }

    /** The same amount the other way round: what was owed is given back. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** So many times this, rounded once, half away from nothing as in trade. */
    public Money times(BigDecimal factor) {
        return rounded(amount.multiply(factor));
    }

    /** So many percent of this, rounded once. */
    public Money percent(BigDecimal percent) {
        return rounded(amount.multiply(percent).movePointLeft(2));
    }

    /** How much of this is tax that it includes, at so many percent on top of the rest; rounded once. */
    public Money includedTax(BigDecimal percent) {
        BigDecimal whole = percent.add(BigDecimal.valueOf(100));
        return new Money(amount.multiply(percent).divide(whole, amount.scale(), RoundingMode.HALF_UP), currency);
    }

    private Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(amount.scale(), RoundingMode.HALF_UP), currency);
    }

    /**
     * This in parts that are to each other as the weights, and add up to it exactly. What is left of rounding down goes, one
     * smallest coin each, to the parts that lost most (the largest remainders), the first of equals.
     *
     * @throws IllegalArgumentException for weights that are negative or all nothing
     */
    public List<Money> split(List<BigDecimal> weights) {
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("cannot split by " + weights);
        }
        BigInteger coins = amount.unscaledValue().abs();
        List<BigInteger> parts = new ArrayList<>();
        List<BigDecimal> lost = new ArrayList<>();
        BigInteger left = coins;
        for (BigDecimal weight : weights) {
            BigDecimal[] share = new BigDecimal(coins).multiply(weight).divideAndRemainder(whole);
            parts.add(share[0].toBigInteger());
            lost.add(share[1]);
            left = left.subtract(share[0].toBigInteger());
        }
        List<Integer> byLoss =
                new ArrayList<>(IntStream.range(0, parts.size()).boxed().toList());
        byLoss.sort(Comparator.comparing((Integer i) -> lost.get(i)).reversed());
        for (int i : byLoss.subList(0, left.intValueExact())) {
            parts.set(i, parts.get(i).add(BigInteger.ONE));
        }
        return parts.stream()
                .map(part -> new BigDecimal(amount.signum() < 0 ? part.negate() : part, amount.scale()))
                .map(part -> new Money(part, currency))
                .toList();
    }

    /** Whether it is less than nothing. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return amount.signum() == 0;
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
