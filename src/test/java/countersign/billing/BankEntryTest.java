package countersign.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankEntryTest {

    private static final InvoiceNumber FIRST = new InvoiceNumber(2026, 14);

    private static BankEntry entry(String text) {
        return new BankEntry(LocalDate.of(2026, 3, 9), Money.of("450", "USD"), "Jim Smith", text, "B1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-014",
                "Invoice 2026-014, thanks",
                "RE2026/014",
                "inv. 2026 014",
                "2026014",
                "INV2026014",
                "No.2026-14 2026-014",
                "2026-014 of 2026-03-02",
                "2026-014 20260302",
                "2026-014 vom 02.03.2026 450,00 EUR"
            })
    void theNumberInTheTextSaysWhatIsPaid(String text) {
        assertThat(entry(text).numbers()).containsExactly(FIRST);
    }

    @Test
    void severalNumbersAreAllMeant() {
        assertThat(entry("2026-015 and 2026-014, 2026-1014").numbers())
                .containsExactly(FIRST, new InvoiceNumber(2026, 15), new InvoiceNumber(2026, 1014));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bathroom",
                "tel 555 2026 01",
                "12026-0144",
                "2026-03-10",
                "20260310",
                "20261110",
                "10.03.2026 200 EUR",
                "paid in 2026 450.00",
                "2026012345678901",
                "DE89 3704 0044 2026 0130 00"
            })
    void daysAmountsAndLongerNumbersAreNone(String text) {
        assertThat(entry(text).numbers()).isEmpty();
    }
}
