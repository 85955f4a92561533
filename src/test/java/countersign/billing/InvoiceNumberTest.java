package countersign.billing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceNumberTest {

    @Test
    void theNumbersOfAYearHaveNoGapAndANewYearBeginsAtOne() {
        InvoiceNumber last = new InvoiceNumber(2026, 999);
        assertThat(last.next(2026)).hasToString("2026-1000");
        assertThat(last.next(2027)).hasToString("2027-001");
        assertThat(last).isLessThan(last.next(2026)).isLessThan(last.next(2027));
    }

    @Test
    void itIsReadAsPeopleWriteIt() {
        assertThat(InvoiceNumber.read("2026-014")).contains(new InvoiceNumber(2026, 14));
        assertThat(InvoiceNumber.read("2026-14")).contains(new InvoiceNumber(2026, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026", "2026-", "2026-0", "26-014", "2026-01-04", "2026-9999999999", "-2026-1", "0000-001"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(InvoiceNumber.read(text)).isEmpty();
    }
}
