package countersign.billing;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.billing.Receivable.Allocation;
import countersign.billing.Receivable.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ReceivableTest {

    private static final InvoiceNumber FIRST = InvoiceNumber.first(2026);
    private static final InvoiceNumber SECOND = FIRST.next(2026);
    private final List<Receivable> open = List.of(
            new Receivable(SECOND, LocalDate.of(2026, 4, 1), Money.of("370", "USD")),
            new Receivable(FIRST, LocalDate.of(2026, 3, 1), Money.of("200", "USD")));

    @Test
    void aPaymentGoesToTheInvoiceOfJustThatAmount() {
        assertThat(Receivable.allocate(Money.of("370", "USD"), open))
                .isEqualTo(new Allocation(List.of(new Part(SECOND, Money.of("370", "USD"))), Money.of("0", "USD")));
    }

    @Test
    void elseTheOldestIsPaidFirst() {
        assertThat(Receivable.allocate(Money.of("300", "USD"), open).parts())
                .containsExactly(new Part(FIRST, Money.of("200", "USD")), new Part(SECOND, Money.of("100", "USD")));
    }

    @Test
    void whatNobodyWaitedForIsLeftOver() {
        assertThat(Receivable.allocate(Money.of("600", "USD"), open).surplus()).isEqualTo(Money.of("30", "USD"));
        assertThat(Receivable.allocate(Money.of("5", "USD"), List.of()).surplus())
                .isEqualTo(Money.of("5", "USD"));
    }

    @RepeatedTest(200)
    void noCentOfAPaymentIsLostOrPaidTwice(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Receivable> waiting = new ArrayList<>();
        InvoiceNumber number = FIRST;
        for (int i = 0; i < random.nextInt(6); i++) {
            waiting.add(new Receivable(
                    number,
                    LocalDate.of(2026, 1 + random.nextInt(12), 1),
                    Money.of(Integer.toString(random.nextInt(500)), "USD")));
            number = number.next(2026);
        }
        Money payment = Money.of(Integer.toString(1 + random.nextInt(2000)), "USD");
        Allocation allocation = Receivable.allocate(payment, waiting);
        Money given = allocation.parts().stream().map(Part::amount).reduce(allocation.surplus(), Money::plus);
        assertThat(given).isEqualTo(payment);
        assertThat(allocation.parts())
                .allSatisfy(part -> assertThat(waiting)
                        .filteredOn(receivable -> receivable.number().equals(part.number()))
                        .singleElement()
                        .satisfies(receivable -> assertThat(part.amount()).isLessThanOrEqualTo(receivable.open())));
    }
}
