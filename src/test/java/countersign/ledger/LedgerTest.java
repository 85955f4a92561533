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
import countersign.checkpoint.Checkpoint;
import countersign.checkpoint.Hash;
import countersign.message.Address;
import countersign.message.NoSecret;
import countersign.message.RawMessage;
import countersign.message.Secret;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(On.class)
class LedgerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00.123456Z");
    private static final CaseRef CASE = new CaseRef(101);

    @Parameter
    On on;

    @TempDir
    Path folder;

    private Database database;
    private Ledger ledger;

    @BeforeEach
    void make() {
        database = on.fresh(folder);
        open();
    }

    private void open() {
        ledger = Ledger.open(database);
        assertThat(ledger.occupy("test")).isTrue();
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

    private Jdbi forger() {
        return On.forger(ledger);
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

    @Tag("fault-114")
    @Test
    void theChainTellsWhenAnEntryWasChangedTakenOutOrCutOff() {
        smithBathroom();
        assertThat(broken()).isEmpty();
        forger().useHandle(handle ->
                handle.execute("UPDATE entry SET details = REPLACE(details, 'yes', 'no') WHERE seq = 5"));
        assertThat(broken()).contains(5L);
        forger().useHandle(handle ->
                handle.execute("UPDATE entry SET made_at = made_at + INTERVAL '1' SECOND WHERE seq = 3"));
        assertThat(broken()).contains(3L);
        forger().useHandle(handle -> handle.execute("DELETE FROM entry WHERE seq = 2"));
        assertThat(broken()).contains(2L);
    }

    @Test
    void aTailThatIsCutOffIsNoticed() {
        smithBathroom();
        forger().useHandle(handle -> handle.execute("DELETE FROM entry WHERE seq = 5"));
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
                .hasMessageMatching("(?is).*entry_line.*");
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

    @Tag("fault-65")
    @Test
    void nothingIsChangedOrTakenOutByWhomever() {
        smithBathroom();
        RawMessage raw = RawMessage.of("From: a@b.example\r\n\r\nhello".getBytes(StandardCharsets.US_ASCII));
        ledger.change(books -> {
            books.evidence().keep(raw, NOW);
            books.checkpoints().keep(new Checkpoint("books", 5, Hash.leaf(raw.bytes()), NOW), "five");
            books.checkpoints().stamp(5, new byte[] {1});
        });
        for (String change : List.of(
                "UPDATE entry SET details = 'else' WHERE seq = 1",
                "UPDATE entry SET made_at = made_at + INTERVAL '1' SECOND",
                "DELETE FROM entry WHERE seq = 1",
                "UPDATE evidence SET content = CAST('00' AS " + (on == On.H2 ? "BLOB" : "BYTEA") + ")",
                "DELETE FROM evidence",
                "DELETE FROM checkpoint",
                "UPDATE stamp SET size = 4",
                "DELETE FROM stamp")) {
            assertThatThrownBy(() -> sql().useHandle(handle -> handle.execute(change)))
                    .as(change)
                    .hasMessageContaining("rows are added here, never changed nor taken out");
        }
        assertThat(broken()).isEmpty();
        assertThat(kept(raw)).isEqualTo(raw.bytes());
    }

    @Test
    void whereNobodyGivesThePasswordTheDatabaseIsUnusableAndTheReasonIsSaid() {
        Secret none = () -> {
            throw new NoSecret("password-command ended with exit status 3");
        };
        Database server = new Database("jdbc:postgresql://127.0.0.1:9/books", "countersign", none, Database.LEASE);
        assertThatThrownBy(() -> Ledger.open(server))
                .isInstanceOf(LedgerUnusable.class)
                .hasMessage("nobody can log in to the database at jdbc:postgresql://127.0.0.1:9/books:"
                        + " password-command ended with exit status 3");
    }

    @Test
    @Tag("fault-69")
    void tablesOfALaterVersionAreLeftAlone() {
        sql().useHandle(
                        handle -> handle.execute(
                                "INSERT INTO \"schema_history\" SELECT 99, '99', 'later', 'SQL', 'V99__later.sql',"
                                        + " 0, \"installed_by\", \"installed_on\", 0, TRUE FROM \"schema_history\" WHERE \"version\" = '1'"));
        ledger.close();
        assertThatThrownBy(this::open).isInstanceOf(LedgerUnusable.class).hasMessageContaining("of a later one");
        sql(database).useHandle(handle -> handle.execute("DELETE FROM \"schema_history\" WHERE \"version\" = '99'"));
        open();
    }

    private static Jdbi sql(Database database) {
        return Jdbi.create(database.url(), database.login(), "");
    }

    @Test
    void textWithANulIsKept() {
        ledger.change(books -> books.alarms().set("a\0b", Optional.empty(), Optional.of(NOW)));
        List<Alarms.Alarm> alarms = ledger.read(books -> books.alarms().all());
        assertThat(alarms).extracting(Alarms.Alarm::about).containsExactly("a\uFFFDb");
    }

    @Test
    void whoReadsSeesOneMomentThoughOthersWriteMeanwhile() {
        smithBathroom();
        ledger.read(books -> {
            Entries.Head before = books.entries().head();
            CompletableFuture.runAsync(this::smithKitchen).join();
            assertThat(books.entries().head()).isEqualTo(before);
            assertThat(books.entries().after(before.entries())).isEmpty();
            assertThat(books.entries().firstBroken()).isEmpty();
            return before;
        });
        assertThat(entries()).isGreaterThan(4);
    }

    private void smithKitchen() {
        Fact opened = new Fact.CaseOpened("Smith kitchen", new ContactRef(1));
        ledger.change(books -> books.entries().append(List.of(note(new CaseRef(102), opened)), NOW));
    }

    private long entries() {
        return ledger.read(books -> books.entries().head().entries());
    }
}
