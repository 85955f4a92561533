package countersign.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.billing.PaymentSteps.Step;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentStepsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);
    private final PaymentSteps steps = PaymentSteps.SHIPPED;

    @Test
    void theInvoiceGoesOutTwoWeeksAheadAndTheRowOfLettersEnds() {
        assertThat(steps.day(0, DUE)).contains(LocalDate.of(2026, 12, 1));
        assertThat(steps.day(2, DUE)).contains(DUE);
        assertThat(steps.isLast(5)).isTrue();
        assertThat(steps.step(6)).isEmpty();
    }

    @Test
    void afterALongSilenceOfOursOnlyTheLatestLetterGoesOut() {
        assertThat(steps.latest(1, DUE, DUE.minusDays(4))).isEmpty();
        assertThat(steps.latest(1, DUE, DUE)).contains(2);
        assertThat(steps.latest(1, DUE, DUE.plusDays(22))).contains(4);
        assertThat(steps.latest(6, DUE, DUE.plusDays(400))).isEmpty();
    }

    @Test
    void stepsThatDoNotAscendAreRefused() {
        assertThatThrownBy(() -> new PaymentSteps(List.of(new Step(3, "invoice"), new Step(3, "reminder")), 14))
                .hasMessageContaining("later than the one before");
    }
}
