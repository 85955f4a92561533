package countersign.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.billing.BankEntry;
import countersign.billing.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private static List<BankEntry> read(String text) {
        return Statement.read(text.getBytes(StandardCharsets.UTF_8), EUR);
    }

    private static String camt(String entries) {
        return "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt>"
                + entries + "</Stmt></BkToCstmrStmt></Document>";
    }

    private static String entry(String amount, String direction, String status, String details) {
        return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + direction + "</CdtDbtInd><Sts><Cd>" + status
                + "</Cd></Sts><BookgDt><Dt>2026-03-10</Dt></BookgDt><AcctSvcrRef>B7</AcctSvcrRef><NtryDtls>" + details
                + "</NtryDtls></Ntry>";
    }

    private static String transaction(String more) {
        return "<TxDtls>" + more + "<RltdPties><Dbtr><Pty><Nm>Jim Smith</Nm></Pty></Dbtr></RltdPties>"
                + "<RmtInf><Ustrd>Invoice 2026-014</Ustrd></RmtInf></TxDtls>";
    }

    @Test
    void aBookedCreditIsRead() {
        assertThat(read(camt(entry("450.00", "CRDT", "BOOK", transaction("")))))
                .containsExactly(new BankEntry(
                        LocalDate.of(2026, 3, 10), Money.of("450", "EUR"), "Jim Smith", "Invoice 2026-014", "B7"));
    }

    @Test
    void whatWentOutAndWhatIsOnlyAnnouncedIsLeftAside() {
        assertThat(read(camt(entry("450.00", "DBIT", "BOOK", transaction("")) + entry("1.00", "CRDT", "PDNG", ""))))
                .isEmpty();
    }

    @Test
    void aCollectiveEntryIsReadTransactionByTransaction() {
        String two = transaction("<Amt Ccy=\"EUR\">200.00</Amt>") + transaction("<Amt Ccy=\"EUR\">250.00</Amt>");
        assertThat(read(camt(entry("450.00", "CRDT", "BOOK", two))))
                .extracting(entry -> entry.amount().digits(), BankEntry::reference)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("200.00", "B7"),
                        org.assertj.core.groups.Tuple.tuple("250.00", "B7/2"));
    }

    @Test
    void noEntityOfADocumentIsFollowed() {
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy=\"EUR\">&e;</Amt></Ntry></Stmt></BkToCstmrStmt></Document>";
        assertThatThrownBy(() -> read(evil)).isInstanceOf(StatementFault.class);
    }

    @Test
    void aTableIsReadByItsHeadings() {
        assertThat(read("""
                Kontoauszug;;;;
                Buchungstag;Auftraggeber;Verwendungszweck;Betrag;Währung
                10.03.2026;"Smith, Jim";"Rechnung 2026-014";1.450,00;EUR
                11.03.2026;Baumarkt;Fliesen;-80,00;EUR
                """))
                .containsExactly(new BankEntry(
                        LocalDate.of(2026, 3, 10), Money.of("1450", "EUR"), "Smith, Jim", "Rechnung 2026-014", ""));
        assertThat(read("Date,Description,Amount\n2026-03-10,2026-014,450.00\n"))
                .containsExactly(new BankEntry(LocalDate.of(2026, 3, 10), Money.of("450", "EUR"), "", "2026-014", ""));
    }

    @Test
    void whatIsNoStatementSaysWhereAndWhatWasExpected() {
        assertThatThrownBy(() -> read("hello")).hasMessageContaining("expected a line of headings");
        assertThatThrownBy(() -> read("Date;Amount\n2026-03-10;much\n"))
                .hasMessageContaining("line 2: expected an amount such as 450.00, found \"much\"");
        assertThatThrownBy(() -> read("Date;Amount\n03/10/2026;5\n")).hasMessageContaining("line 2: expected a day");
        assertThatThrownBy(() -> read("<a><b></a>")).hasMessageContaining("line 1");
        assertThatThrownBy(() -> read("<a/>")).hasMessageContaining("camt.053");
    }
}
