package countersign.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

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
}
