package countersign.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.billing.Money;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.Item;
import countersign.casework.Request;
import countersign.casework.Version;
import countersign.message.Address;
import countersign.message.RawMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00.123456Z");
    private static final CaseRef CASE = new CaseRef(101);

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("books").toString());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Note note(Folio folio, Fact fact) {
        return new Note(folio, "ann@miller.example", fact, "", List.of());
    }

    private static Contact.Details jim() {
        return new Contact.Details("Jim Smith", "Mr.", List.of("Jim@Smith.example"), "", ZoneOffset.UTC, "en");
    }

    private static Version vanity() {
        Item item = new Item(
                1,
                "Second vanity",
                Optional.of(Money.of("450", "USD")),
                Optional.of(2),
                Optional.empty(),
                Optional.empty());
        return new Version(
                1,
                1,
                "change-order",
                List.of(item),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty(),
                List.of());
    }

    private void smithBathroom() {
        ledger.change(books -> {
            books.entries()
                    .append(
                            List.of(
                                    note(new ContactRef(1), new Fact.ContactNoted(jim())),
                                    note(CASE, new Fact.CaseOpened("Smith bathroom", new ContactRef(1))),
                                    note(CASE, new Fact.Drafted(1, vanity(), "ann@miller.example")),
                                    note(CASE, new Fact.Asked(1, 1)),
                                    note(CASE, new Fact.Confirmed(1, 1, List.of(1), "yes", "C", "ab"))),
                            NOW);
            books.cases().save(books.cases().find(new ContactRef(1)).orElseThrow());
            books.cases().save(Optional.empty(), books.cases().find(CASE).orElseThrow());
        });
    }

    private Optional<Case> file() {
        return ledger.read(books -> books.cases().find(CASE));
    }

    private Optional<Long> broken() {
        return ledger.read(books -> books.entries().firstBroken());
    }

    private byte[] kept(RawMessage raw) {
        return ledger.read(books -> books.evidence().find(raw.sha256()))
                .orElseThrow()
                .bytes();
    }

    private Jdbi sql() {
        return Jdbi.create(ledger.connections());
    }

    @Test
    void aCaseIsTheFoldOfItsEntries() {
        smithBathroom();
        Case file = file().orElseThrow();
        assertThat(file.title()).isEqualTo("Smith bathroom");
        assertThat(file.lines()).isEqualTo(4);
        assertThat(file.requests().get(0).state()).isEqualTo(Request.State.CONFIRMED);
        assertThat(file.requests().get(0).chase().asked()).contains(NOW);
    }

    @Test
    void everythingIsThereAfterTheLedgerWasClosedAndOpened() {
        smithBathroom();
        Case before = file().orElseThrow();
        ledger.close();
        open();
        assertThat(file()).contains(before);
        assertThat(broken()).isEmpty();
    }

    @Test
    void theChainTellsWhenAnEntryWasChangedTakenOutOrCutOff() {
        smithBathroom();
        assertThat(broken()).isEmpty();
        sql().useHandle(handle ->
                handle.execute("UPDATE entry SET details = REPLACE(details, 'yes', 'no') WHERE seq = 5"));
        assertThat(broken()).contains(5L);
        sql().useHandle(handle ->
                handle.execute("UPDATE entry SET made_at = made_at + INTERVAL '1' SECOND WHERE seq = 3"));
        assertThat(broken()).contains(3L);
        sql().useHandle(handle -> handle.execute("DELETE FROM entry WHERE seq = 2"));
        assertThat(broken()).contains(2L);
    }

    @Test
    void aTailThatIsCutOffIsNoticed() {
        smithBathroom();
        sql().useHandle(handle -> handle.execute("DELETE FROM entry WHERE seq = 5"));
        assertThat(broken()).contains(5L);
    }

    @Test
    void erasedDetailsLeaveAChainThatHolds() {
        smithBathroom();
        sql().useHandle(handle -> handle.execute("UPDATE entry SET details = NULL, salt = NULL WHERE seq = 1"));
        assertThat(broken()).isEmpty();
    }

    @Test
    void twoWritersCannotBothBeRight() {
        smithBathroom();
        assertThatThrownBy(
                        () -> sql().useHandle(
                                        handle -> handle.execute(
                                                "INSERT INTO entry SELECT 99, folio, line_no, made_at, fact, salt, details, digest, previous, hash FROM entry WHERE seq = 2")))
                .hasMessageContaining("ENTRY_LINE");
    }

    @Test
    void theDerivedTablesCanBeRebuiltFromTheEntries() {
        smithBathroom();
        List<List<Map<String, Object>>> before = derived();
        sql().useHandle(handle -> {
            handle.execute("UPDATE request SET state = 'OPEN'");
            handle.execute("DELETE FROM contact_address");
        });
        assertThat(derived()).isNotEqualTo(before);
        ledger.change(books -> books.cases().rebuild());
        assertThat(derived()).isEqualTo(before);
        Optional<ContactRef> contact = ledger.read(books -> books.cases().contactAt(Address.of("jim@smith.EXAMPLE")));
        assertThat(contact).contains(new ContactRef(1));
    }

    private List<List<Map<String, Object>>> derived() {
        return sql().withHandle(handle -> Stream.of("contact", "contact_address", "case_file", "request", "item")
                .map(table -> handle.select("SELECT * FROM " + table + " ORDER BY 1, 2")
                        .mapToMap()
                        .list())
                .toList());
    }

    @Test
    void whatFailsHalfWayLeavesNothingBehind() {
        assertThatThrownBy(() -> ledger.change(books -> {
                    books.entries().append(List.of(note(CASE, new Fact.CaseOpened("x", new ContactRef(1)))), NOW);
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");
        long entries = ledger.read(books -> books.entries().head().entries());
        assertThat(entries).isZero();
        assertThat(broken()).isEmpty();
    }

    @Test
    void aMailIsKeptOnceHoweverOftenItLiesInTheMailbox() {
        RawMessage raw = RawMessage.of("From: a@b.example\r\n\r\nhello".getBytes(StandardCharsets.US_ASCII));
        int first = ledger.write(books -> books.mails().keep(raw, NOW));
        int again = ledger.write(books -> books.mails().keep(raw, NOW.plusSeconds(60)));
        assertThat(again).isEqualTo(first);
        assertThat(kept(raw)).isEqualTo(raw.bytes());
        List<Integer> unsettled = ledger.read(books -> books.mails().unsettled());
        assertThat(unsettled).containsExactly(first);
    }

    @Test
    void aLargeMailIsKeptByteForByte() {
        byte[] bytes = new byte[3_000_000];
        new java.util.Random(3).nextBytes(bytes);
        RawMessage raw = RawMessage.of(bytes);
        ledger.change(books -> books.evidence().keep(raw, NOW));
        assertThat(kept(raw)).isEqualTo(bytes);
    }

    @Test
    void thereIsOneDaemonForEachDatabase() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process other = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.resolve("books").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).as(said).isEqualTo(OtherProcess.IN_USE);
    }
}
