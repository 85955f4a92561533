package countersign.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.billing.Bill.Line;
import countersign.billing.Bill.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BillTest {

    private static final BigDecimal NONE = BigDecimal.ZERO;
    private static final BigDecimal FULL = new BigDecimal("19");
    private static final BigDecimal REDUCED = new BigDecimal("7");

    @Test
    void whatIsBilledWithoutTaxIsItsSum() {
        Bill bill = new Bill(
                List.of(
                        Line.of("Second vanity", Money.of("450", "USD"), NONE),
                        new Line("Work", new BigDecimal("1.5"), Unit.HOUR, Money.of("75", "USD"), NONE)),
                false);
        assertThat(bill.total()).isEqualTo(Money.of("562.50", "USD"));
        assertThat(bill.tax().isZero()).isTrue();
    }

    @Test
    void taxIsRoundedOnTheSumOfARateAndNotLineByLine() {
        Line line = Line.of("Screw", Money.of("0.13", "EUR"), FULL);
        Bill bill = new Bill(List.of(line, line, line), false);
        assertThat(bill.net()).isEqualTo(Money.of("0.39", "EUR"));
        assertThat(bill.tax()).isEqualTo(Money.of("0.07", "EUR"));
    }

    @Test
    void pricesThatIncludeTheTaxStayWhatTheCustomerConfirmed() {
        Bill bill = new Bill(
                List.of(
                        Line.of("Waschtisch", Money.of("450", "EUR"), FULL),
                        Line.of("Handbuch", Money.of("10", "EUR"), REDUCED)),
                true);
        assertThat(bill.total()).isEqualTo(Money.of("460", "EUR"));
        assertThat(bill.taxed()).extracting(taxed -> taxed.tax().digits()).containsExactly("0.65", "71.85");
        assertThat(bill.netAmounts()).extracting(Money::digits).containsExactly("378.15", "9.35");
    }

    @Test
    void whatIsTakenOffIsSharedByTheRates() {
        Bill bill = new Bill(
                List.of(
                        Line.of("Waschtisch", Money.of("450", "EUR"), FULL),
                        Line.of("Handbuch", Money.of("10", "EUR"), REDUCED)),
                true);
        List<Bill.Taxed> shared = bill.share(Money.of("46", "EUR"));
        assertThat(shared).extracting(taxed -> taxed.gross().digits()).containsExactly("1.00", "45.00");
        assertThat(shared).extracting(taxed -> taxed.tax().digits()).containsExactly("0.07", "7.18");
    }

    @RepeatedTest(200)
    void linesRatesAndTotalsOfAnyBillAddUp(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(20); i++) {
            lines.add(new Line(
                    "line " + i,
                    BigDecimal.valueOf(1 + random.nextInt(400), random.nextInt(3)),
                    Unit.HOUR,
                    Money.of(
                            BigDecimal.valueOf(random.nextInt(90_000) - 10_000, 2)
                                    .toPlainString(),
                            "EUR"),
                    List.of(NONE, REDUCED, FULL, new BigDecimal("8.875")).get(random.nextInt(4))));
        }
        Bill bill = new Bill(lines, random.nextBoolean());
        assertThat(Money.sum(bill.netAmounts())).contains(bill.net());
        assertThat(bill.taxed().stream().map(Bill.Taxed::gross).reduce(Money::plus))
                .contains(bill.total());
        if (bill.taxIncluded()) {
            assertThat(Money.sum(lines.stream().map(Line::amount).toList())).contains(bill.total());
        }
    }

    @Test
    void twoCurrenciesAreNoBill() {
        List<Line> lines =
                List.of(Line.of("One", Money.of("1", "USD"), NONE), Line.of("Two", Money.of("1", "EUR"), NONE));
        assertThatThrownBy(() -> new Bill(lines, false)).hasMessageContaining("one currency");
    }
}
