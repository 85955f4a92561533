package countersign.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures among words, as people write them. */
class WrittenAmountTest {

    private static final Money SUM = Money.of("1250", "USD");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes, $1,250.00",
                "Yes 1250",
                "yes, 1.250,00 $",
                "USD 1250 is fine",
                "ok, 1250 dollars",
                "1 250.00 yes",
                "yes, $1,250",
                "It is 1250.- then",
                "yes to $ 1,250.",
                "1'250 yes",
                "1250,00",
                "US$1,250",
                "yes,$1250"
            })
    void theSumIsNamed(String words) {
        assertThat(WrittenAmount.in(words)).as(words).anyMatch(amount -> amount.is(SUM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "yes, $1,250.50",
                "1,2,50",
                "yes, 12500",
                "€1,250",
                "1250 EUR",
                "call 555-1250",
                "C1250",
                "12.50",
                "yes, 125",
                "1,2500",
                "0.1250",
                "11,250",
                "1,250,000",
                "twelve hundred fifty"
            })
    void anotherSumIsNotIt(String words) {
        assertThat(WrittenAmount.in(words)).as(words).noneMatch(amount -> amount.is(SUM));
    }

    @Test
    void eachOfSeveralFiguresIsRead() {
        assertThat(WrittenAmount.in("1: $450, 2: 120.00 USD"))
                .anyMatch(amount -> amount.is(Money.of("450", "USD")))
                .anyMatch(amount -> amount.is(Money.of("120", "USD")));
    }
}
