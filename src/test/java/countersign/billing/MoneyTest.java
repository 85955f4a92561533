package countersign.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void anAmountAlwaysHasTheScaleOfItsCurrency() {
        assertThat(Money.of("450", "USD")).isEqualTo(Money.of("450.00", "USD")).hasToString("450.00 USD");
        assertThat(Money.of("450", "JPY")).hasToString("450 JPY");
    }

    @Test
    void nothingIsRoundedSilently() {
        assertThatThrownBy(() -> Money.of("0.005", "USD")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of("1.5", "JPY")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amountsOfOneCurrencyAddUpAndOthersDoNot() {
        assertThat(Money.sum(List.of(Money.of("0.10", "USD"), Money.of("0.20", "USD"))))
                .contains(Money.of("0.30", "USD"));
        assertThat(Money.sum(List.of(Money.of("1", "USD"), Money.of("1", "EUR"))))
                .isEmpty();
        assertThat(Money.sum(List.of())).isEmpty();
        assertThatThrownBy(() -> Money.of("1", "USD").plus(Money.of("1", "EUR")))
                .hasMessageContaining("EUR");
    }

    @Test
    void aSplitLosesNoCoinAndFavoursWhoLostMost() {
        List<BigDecimal> thirds = List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
        assertThat(Money.of("100", "USD").split(thirds))
                .extracting(Money::digits)
                .containsExactly("33.34", "33.33", "33.33");
        assertThat(Money.of("-100", "USD").split(thirds))
                .extracting(Money::digits)
                .containsExactly("-33.34", "-33.33", "-33.33");
        assertThat(Money.of("0.05", "EUR").split(List.of(new BigDecimal(30), new BigDecimal(70))))
                .extracting(Money::digits)
                .containsExactly("0.02", "0.03");
        assertThat(Money.of("1001", "JPY").split(List.of(new BigDecimal("33.3"), new BigDecimal("66.7"))))
                .extracting(Money::digits)
                .containsExactly("333", "668");
        assertThatThrownBy(() -> Money.of("1", "USD").split(List.of(BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(200)
    void theInstalmentsOfAnyAmountAddUpToIt(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Money whole = new Money(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 2), USD);
        List<BigDecimal> weights = random.ints(1 + random.nextInt(24), 0, 10_000)
                .mapToObj(weight -> BigDecimal.valueOf(weight + 1L, random.nextInt(3)))
                .toList();
        List<Money> parts = whole.split(weights);
        assertThat(Money.sum(parts)).contains(whole);
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = whole.amount().multiply(weights.get(i)).divide(all, 6, RoundingMode.HALF_UP);
            assertThat(parts.get(i).amount().subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
        }
    }

    @Test
    void aTaxIsRoundedOnceAndHalfAwayFromNothing() {
        assertThat(Money.of("0.50", "USD").percent(new BigDecimal("5"))).isEqualTo(Money.of("0.03", "USD"));
        assertThat(Money.of("-0.50", "USD").percent(new BigDecimal("5"))).isEqualTo(Money.of("-0.03", "USD"));
        assertThat(Money.of("119", "EUR").includedTax(new BigDecimal("19"))).isEqualTo(Money.of("19", "EUR"));
        assertThat(Money.of("75", "USD").times(new BigDecimal("1.5"))).isEqualTo(Money.of("112.50", "USD"));
    }
}
