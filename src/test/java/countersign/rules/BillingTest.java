package countersign.rules;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.billing.Bill;
import countersign.billing.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BillingTest {

    @Test
    void onlyThePriceOfAnHourIsRounded() {
        Money rate = Money.of("90", "USD");
        assertThat(new Bill.Line("Tiles", Billing.hours(100), Bill.Unit.HOUR, rate, BigDecimal.ZERO).amount())
                .isEqualTo(Money.of("150", "USD"));
        assertThat(new Bill.Line("Tiles", Billing.hours(20), Bill.Unit.HOUR, rate, BigDecimal.ZERO).amount())
                .isEqualTo(Money.of("30", "USD"));
        assertThat(Billing.hours(90)).isEqualTo(new BigDecimal("1.50"));
        assertThat(Billing.hours(600)).isEqualTo(new BigDecimal("10.00"));
    }
}
