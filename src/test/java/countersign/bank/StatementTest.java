package countersign.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import countersign.billing.BankEntry;
import countersign.billing.Money;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static Statement whole(String text) {
        return Statement.read(text.getBytes(StandardCharsets.UTF_8), EUR, Slashed.BY_THE_COLUMN);
    }

    private static List<BankEntry> read(String text) {
        return whole(text).credits();
    }

    private static String camt(String entries) {
        return "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt>"
                + entries + "</Stmt></BkToCstmrStmt></Document>";
    }

    private static String entry(String amount, String direction, String status, String details) {
        return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + direction + "</CdtDbtInd><Sts><Cd>" + status
                + "</Cd></Sts><BookgDt><Dt>2026-03-10</Dt></BookgDt><AcctSvcrRef>B7</AcctSvcrRef><NtryDtls>" + details
                + "</NtryDtls><AddtlNtryInf>CREDIT TRANSFER</AddtlNtryInf></Ntry>";
    }

    private static String transaction(String more) {
        return "<TxDtls>" + more + "<RltdPties><Dbtr><Pty><Nm>Jim Smith</Nm></Pty></Dbtr></RltdPties>"
                + "<RmtInf><Ustrd>Invoice 2026-014</Ustrd></RmtInf></TxDtls>";
    }

    private static BankEntry credit(String amount, String reference) {
        return new BankEntry(DAY, Money.of(amount, "EUR"), "Jim Smith", "Invoice 2026-014", reference);
    }

    // ---- camt.053

    @Test
    void aBookedCreditIsRead() {
        assertThat(read(camt(entry("450.00", "CRDT", "BOOK", transaction(""))))).containsExactly(credit("450", "B7"));
    }

    @Test
    void theOlderVersionIsReadAsWell() {
        String older = """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">
                  <BkToCstmrStmt><Stmt><Bal><Amt Ccy="EUR">9000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
                    <Ntry><Amt Ccy="EUR">450.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
                      <BookgDt><DtTm>2026-03-10T08:15:00+01:00</DtTm></BookgDt><ValDt><Dt>2026-03-11</Dt></ValDt>
                      <AcctSvcrRef>B7</AcctSvcrRef>
                      <NtryDtls><TxDtls>
                        <Refs><EndToEndId>E2E-99</EndToEndId></Refs>
                        <AmtDtls><InstdAmt><Amt Ccy="USD">500.00</Amt></InstdAmt><TxAmt><Amt Ccy="EUR">450.00</Amt></TxAmt></AmtDtls>
                        <RltdPties><Dbtr><Nm>Jim Smith</Nm></Dbtr><UltmtDbtr><Nm>Ida Stone</Nm></UltmtDbtr></RltdPties>
                        <RmtInf><Ustrd>Invoice</Ustrd><Strd><CdtrRefInf><Ref>2026-014</Ref></CdtrRefInf></Strd></RmtInf>
                      </TxDtls></NtryDtls></Ntry>
                  </Stmt></BkToCstmrStmt></Document>
                """;
        assertThat(read(older))
                .containsExactly(new BankEntry(
                        DAY, Money.of("450", "EUR"), "Jim Smith for Ida Stone", "Invoice 2026-014 E2E-99", "B7"));
    }

    @Test
    void aNumberThatOnlyStandsInTheEndToEndIdIsText() {
        String id = "<TxDtls><Refs><EndToEndId>INV2026-014</EndToEndId></Refs></TxDtls>";
        assertThat(read(camt(entry("1.00", "CRDT", "BOOK", id))))
                .extracting(BankEntry::text)
                .containsExactly("CREDIT TRANSFER INV2026-014");
        String none = "<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs></TxDtls>";
        assertThat(read(camt(entry("1.00", "CRDT", "BOOK", none))))
                .extracting(BankEntry::text)
                .containsExactly("CREDIT TRANSFER");
    }

    @Test
    void whatWentOutIsLeftAsideAndWhatIsOnlyAnnouncedIsCounted() {
        Statement statement =
                whole(camt(entry("450.00", "DBIT", "BOOK", transaction("")) + entry("1.00", "CRDT", "PDNG", "")));
        assertThat(statement.credits()).isEmpty();
        assertThat(statement.pending()).isEqualTo(1);
    }

    @Test
    void whatIsReversedIsNoPayment() {
        String reversal = "</CdtDbtInd><RvslInd>true</RvslInd>";
        Statement statement =
                whole(camt(entry("450.00", "DBIT", "BOOK", transaction("")).replace("</CdtDbtInd>", reversal)
                        + entry("80.00", "CRDT", "BOOK", "").replace("</CdtDbtInd>", reversal)));
        assertThat(statement.credits()).as("a debit of ours that came back").isEmpty();
        assertThat(statement.returned()).as("a credit that was taken back").containsExactly(credit("450", "B7"));
    }

    @Test
    void aCollectiveEntryIsReadTransactionByTransaction() {
        String two = transaction("<Amt Ccy=\"EUR\">200.00</Amt>") + transaction("<Amt Ccy=\"EUR\">250.00</Amt>");
        assertThat(read(camt(entry("450.00", "CRDT", "BOOK", two))))
                .extracting(one -> one.amount().digits(), BankEntry::reference)
                .containsExactly(tuple("200.00", "B7"), tuple("250.00", "B7/2"));
    }

    @Test
    void whatIsTakenOffWithinACollectiveEntryIsNoPayment() {
        String net = transaction("<Amt Ccy=\"EUR\">200.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>")
                + transaction("<Amt Ccy=\"EUR\">1.50</Amt><CdtDbtInd>DBIT</CdtDbtInd>");
        assertThat(read(camt(entry("198.50", "CRDT", "BOOK", net))))
                .extracting(one -> one.amount().digits())
                .containsExactly("200.00");
    }

    @Test
    void transactionsThatDoNotAddUpAreOneEntryOfWhatCameIn() {
        String two = transaction("").replace("014", "015") + transaction("");
        String less = transaction("<Amt Ccy=\"EUR\">200.00</Amt>") + transaction("<Amt Ccy=\"EUR\">9.00</Amt>");
        assertThat(read(camt(entry("450.00", "CRDT", "BOOK", two))))
                .containsExactly(new BankEntry(
                        DAY, Money.of("450", "EUR"), "Jim Smith", "Invoice 2026-015; Invoice 2026-014", "B7"));
        assertThat(read(camt(entry("450.00", "CRDT", "BOOK", less)))).containsExactly(credit("450", "B7"));
    }

    @Test
    void aBatchWithoutItsPartsIsOneEntry() {
        assertThat(read(camt(entry("450.00", "CRDT", "BOOK", "<Btch><NbOfTxs>3</NbOfTxs></Btch>"))))
                .containsExactly(new BankEntry(DAY, Money.of("450", "EUR"), "", "CREDIT TRANSFER", "B7"));
    }

    @Test
    void anAmountInAForeignCurrencyDoesNotHideWhatCameIn() {
        String foreign = transaction("<AmtDtls><TxAmt><Amt Ccy=\"USD\">500.00</Amt></TxAmt></AmtDtls>");
        assertThat(read(camt(entry("450.00", "CRDT", "BOOK", foreign)))).containsExactly(credit("450", "B7"));
    }

    @Test
    void noEntityOfADocumentIsFollowed() {
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy=\"EUR\">&e;</Amt></Ntry></Stmt></BkToCstmrStmt></Document>";
        String bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                + camt("&c;").substring("<?xml version=\"1.0\"?>".length());
        assertThatThrownBy(() -> read(evil)).isInstanceOf(StatementFault.class);
        assertThatThrownBy(() -> read(bomb)).hasMessageContaining("document type");
        assertThatThrownBy(() -> read(camt("&nothing;"))).isInstanceOf(StatementFault.class);
        assertThatThrownBy(() -> read("<a>".repeat(100))).hasMessageContaining("nested too deep");
    }

    @Test
    void anAmountIsDigitsOnly() {
        for (String amount : new String[] {"1e999999999", "-450.00", "450,00", "4.123"}) {
            assertThatThrownBy(() -> read(camt(entry(amount, "CRDT", "BOOK", ""))))
                    .as(amount)
                    .hasMessageContaining("line 1: expected an amount");
        }
    }

    // ---- references

    @Test
    void withoutAReferenceOfTheBankEqualsAreToldApartByTheirPlace() {
        String table = "Date,Name,Description,Amount\n2026-03-10,Jim,2026-014,5.00\n2026-03-10,Jim,2026-014,5.00\n";
        List<BankEntry> first = read(table);
        List<BankEntry> later = read(table + "2026-03-11,Jim,2026-014,5.00\n");
        assertThat(first).extracting(BankEntry::reference).doesNotHaveDuplicates();
        assertThat(later).extracting(BankEntry::reference).doesNotHaveDuplicates();
        assertThat(later.subList(0, 2)).isEqualTo(first);
    }

    @Test
    void aReferenceHoldsNothingThatALineOrAShellCouldTakeForSomethingElse() {
        String table = "Date,Amount,Transaction ID\n2026-03-10,1.00,\"a\"\" $(x); b\"\n2026-03-10,1.00,NONREF\n"
                + "2026-03-10,1.00," + "9".repeat(300) + "\n";
        assertThat(read(table))
                .extracting(BankEntry::reference)
                .allSatisfy(reference -> assertThat(reference).matches("[0-9A-Za-z/_-]{1,60}"));
    }

    // ---- tables

    @Test
    void aTableIsReadByItsHeadings() {
        assertThat(read("""
                Kontoauszug;;;;
                Buchungstag;Auftraggeber;Verwendungszweck;Betrag;Währung;Transaction ID
                10.03.2026;"Smith, Jim";"Rechnung 2026-014";1.450,00;EUR;B7
                11.03.26;Baumarkt;Fliesen;-80,00;EUR;B8
                """))
                .containsExactly(new BankEntry(DAY, Money.of("1450", "EUR"), "Smith, Jim", "Rechnung 2026-014", "B7"));
        assertThat(read("Date,Description,Amount (USD)\n2026-03-10,2026-014,450.00\n"))
                .extracting(BankEntry::on, BankEntry::amount, BankEntry::payer, BankEntry::text)
                .containsExactly(tuple(DAY, Money.of("450", "USD"), "", "2026-014"));
    }

    @Test
    void aCellMayHoldLineBreaksAndQuotes() {
        assertThat(
                        read(
                                "Date;Name;Description;Amount\r\n2026-03-10;\"Jim \"\"the\"\" Smith\";\"Invoice\r\n2026-014; thanks\";5\r\n"))
                .extracting(BankEntry::payer, BankEntry::text)
                .containsExactly(tuple("Jim \"the\" Smith", "Invoice 2026-014; thanks"));
    }

    @Test
    void whatCameInMayStandInAColumnOfItsOwn() {
        assertThat(read("""
                Date,Description,Paid out,Paid in,Balance
                10/03/2026,2026-014,,450.00,900.00
                13/03/2026,tiles,80.00,,820.00
                """))
                .extracting(BankEntry::on, one -> one.amount().digits())
                .containsExactly(tuple(DAY, "450.00"));
        assertThat(read("Date,Description,Debit,Credit\n2026-03-10,x,0.00,7.00\n2026-03-10,y,9.00,0.00\n"))
                .extracting(BankEntry::text)
                .containsExactly("x");
    }

    @Test
    void aColumnMaySayWhatCameInAndWhatWentOut() {
        String table =
                "Datum;Naam / Omschrijving;Af Bij;Bedrag (EUR);Mededelingen\n20260310;J Smith;Bij;450,00;2026-014\n";
        assertThat(read(table + "20260310;Tegels;Af;80,00;x\n"))
                .extracting(BankEntry::payer, one -> one.amount().digits())
                .containsExactly(tuple("J Smith", "450.00"));
        assertThatThrownBy(() -> read(table + "20260310;Tegels;?;80,00;x\n"))
                .hasMessageContaining("line 3: expected credit or debit");
    }

    @Test
    void whatWentOutMayBeWrittenInBracketsOrWithItsSignBehind() {
        assertThat(read("Date;Amount\n2026-03-10;(80.00)\n2026-03-10;80,00-\n2026-03-10;+5.00\n"))
                .extracting(one -> one.amount().digits())
                .containsExactly("5.00");
    }

    @Test
    void daysWithSlashesAreReadAsTheWholeColumnAllows() {
        assertThat(read("Date,Amount\n03/10/2026,1\n03/25/2026,2\n"))
                .extracting(BankEntry::on)
                .containsExactly(DAY, DAY.plusDays(15));
        assertThat(read("Date,Amount\n10/03/2026,1\n25/03/2026,2\n10-03-2026,1\n10 Mar 2026,1\n\"Mar 10, 2026\",1\n"))
                .extracting(BankEntry::on)
                .containsExactly(DAY, DAY.plusDays(15), DAY, DAY, DAY);
    }

    @Test
    void daysThatMayBeTwoHaveToBeSaid() {
        String table = "Date,Amount\n03/10/2026,1\n";
        assertThatThrownBy(() -> read(table)).hasMessageContaining("--days day-first or --days month-first");
        assertThat(Statement.read(table.getBytes(StandardCharsets.UTF_8), EUR, Slashed.MONTH_FIRST)
                        .credits())
                .extracting(BankEntry::on)
                .containsExactly(DAY);
        assertThat(Statement.read(table.getBytes(StandardCharsets.UTF_8), EUR, Slashed.DAY_FIRST)
                        .credits())
                .extracting(BankEntry::on)
                .containsExactly(LocalDate.of(2026, 10, 3));
        assertThatThrownBy(() -> read("Date,Amount\n03/25/2026,1\n25/03/2026,1\n"))
                .hasMessageContaining("--days");
    }

    @Test
    void sumsAndBalancesBelowAreNoEntriesAndWhatIsPendingIsCounted() {
        Statement statement = whole("""
                Date;Name;Description;Amount;Status
                2026-03-10;Jim;2026-014;5.00;Booked
                2026-03-10;Jim;2026-015;6.00;Pending
                ;Jim;2026-016;6.00;
                ;;;11.00;
                Total;;;11.00;
                """);
        assertThat(statement.credits()).extracting(BankEntry::text).containsExactly("2026-014");
        assertThat(statement.pending()).isEqualTo(2);
    }

    @Test
    void aValueDateIsNoCurrency() {
        assertThat(read("Buchungstag;Valuta;Name;Verwendungszweck;Betrag\n10.03.2026;11.03.2026;Jim;2026-014;5,00\n"))
                .extracting(BankEntry::on, BankEntry::amount)
                .containsExactly(tuple(DAY, Money.of("5", "EUR")));
    }

    @Test
    void aReferenceThatThePayerWroteIsText() {
        assertThat(
                        read(
                                "Date,Counter Party,Reference,Type,Amount (GBP)\n10/03/2026,Jim,2026-014,FPS,5.00\n13/03/2026,J,x,y,1\n"))
                .first()
                .returns("2026-014", BankEntry::text)
                .returns("Jim", BankEntry::payer)
                .returns(Money.of("5", "GBP"), BankEntry::amount);
    }

    @Test
    void olderAndWiderAlphabetsAreRead() {
        String table = "Buchungstag;Beg\u00fcnstigter;Betrag (\u20ac)\n10.03.2026;M\u00fcller;5,00\n";
        for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            assertThat(Statement.read(table.getBytes(charset), EUR, Slashed.BY_THE_COLUMN)
                            .credits())
                    .as(charset.name())
                    .extracting(BankEntry::payer)
                    .containsExactly("M\u00fcller");
        }
    }

    @Test
    void noTextMovesACursor() {
        assertThat(read("Date;Name;Amount\n2026-03-10;\u001b[2JJim\u202e;5\n"))
                .extracting(BankEntry::payer)
                .containsExactly("[2JJim");
    }

    @Test
    void whatIsNoStatementSaysWhereAndWhatWasExpected() {
        assertThatThrownBy(() -> read("hello")).hasMessageContaining("a line of headings");
        assertThatThrownBy(() -> read("")).hasMessageContaining("a line of headings");
        assertThatThrownBy(() -> read("Date;Amount\n2026-03-10;much\n"))
                .hasMessageContaining("line 2: expected an amount such as 450.00, found \"much\"");
        assertThatThrownBy(() -> read("Date;Amount\n2026-13-10;5\n")).hasMessageContaining("line 2: expected a day");
        assertThatThrownBy(() -> read("Date;Amount;Currency\n2026-03-10;5;XQQ\n"))
                .hasMessageContaining("XQQ");
        assertThatThrownBy(() -> read("<a><b></a>")).hasMessageContaining("line 1");
        assertThatThrownBy(() -> read("<a/>")).hasMessageContaining("camt.053");
        assertThatThrownBy(() -> read("PK\u0003\u0004")).hasMessageContaining("unpack it");
        assertThatThrownBy(() -> Statement.read(new byte[Statement.MOST_BYTES + 1], EUR, Slashed.BY_THE_COLUMN))
                .hasMessageContaining("export fewer days");
    }
}
