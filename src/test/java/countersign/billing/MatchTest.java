package countersign.billing;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.billing.Match.Waiting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchTest {

    private static final InvoiceNumber FIRST = new InvoiceNumber(2026, 14);
    private static final InvoiceNumber SECOND = new InvoiceNumber(2026, 15);
    private static final List<Waiting> OPEN = List.of(
            new Waiting(new Receivable(FIRST, LocalDate.of(2026, 3, 10), Money.of("450", "USD")), "Smith"),
            new Waiting(new Receivable(SECOND, LocalDate.of(2026, 3, 10), Money.of("1280", "USD")), "Jones"));

    private static Match match(String amount, String payer, String text) {
        return Match.of(new BankEntry(LocalDate.of(2026, 3, 9), Money.of(amount, "USD"), payer, text, "B1"), OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-014",
                "Invoice 2026-014, thanks",
                "RE2026/014",
                "inv. 2026 014",
                "2026014",
                "No.2026-14 2026-014"
            })
    void theNumberInTheTextSaysWhatIsPaid(String text) {
        assertThat(match("450", "somebody", text)).returns(true, Match::sure).returns(List.of(FIRST), Match::invoices);
    }

    @Test
    void aPartIsSureWhereTheNumberStandsThere() {
        assertThat(match("300", "", "2026-014").sure()).isTrue();
        assertThat(match("1730", "", "2026-014 and 2026-015").invoices()).containsExactly(FIRST, SECOND);
    }

    @Test
    void moreThanWasOpenIsForAPersonToLookAt() {
        assertThat(match("500", "", "2026-014").sure()).isFalse();
    }

    @Test
    void theAmountAndTheNameAreALikenessOnly() {
        assertThat(match("450", "JIM SMITH", "bathroom"))
                .returns(false, Match::sure)
                .returns(List.of(FIRST), Match::invoices);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bathroom", "2026-999", "tel 555 2026 01", "12026-0144"})
    void whatNamesNothingIsMatchedWithNothing(String text) {
        assertThat(match("450", "Eve Stranger", text).invoices()).isEmpty();
    }
}
