package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.billing.InvoiceNumber;
import countersign.casework.CaseRef;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.desk.Told;
import countersign.dossier.Finding;
import countersign.dossier.Verification;
import countersign.ledger.Ledger;
import countersign.message.Address;
import countersign.timestamp.TokenCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is erased is gone from every table; everything else stands, and can be verified. */
class ErasureTest {

    private static final String ANN = "ann@miller.example";
    private static final Path SCRIPTS = Path.of("src/test/resources/countersign/scenarios");
    private static final CaseRef SMITH = new CaseRef(101);

    /** Mr. Smith has one closed case; Ms. Jones has confirmed something. */
    static final List<String> TWO_CUSTOMERS = Stream.of(
                    asked("Jim", "Smith bathroom", "A second vanity, please."),
                    asked("Carol", "Jones kitchen", "An oak counter, please."),
                    List.of("Ann writes \"Smith\":", "  close C101", "Ann gets \"Done\"", "Jim gets \"thank you\""))
            .flatMap(List::stream)
            .toList();

    @TempDir
    Path folder;

    private static List<String> asked(String who, String title, String wish) {
        return List.of(
                "Ann forwards from " + who + ":",
                "  Case: " + title,
                "  - " + wish.replace(", please.", "") + ": $450",
                "  wrote:",
                "  " + wish,
                "Ann gets \"Shall I send this\"",
                "Ann answers:",
                "  yes",
                "Ann gets \"Done\"",
                who + " gets \"for your OK\"",
                who + " answers:",
                "  Yes please",
                who + " gets \"Thank you\"",
                "Ann gets \"work may start\"");
    }

    private static Scene played(List<String> script) {
        Scene scene = new Scene(script);
        new Script(scene).play(script);
        return scene;
    }

    private static Told tell(Scene scene, String line) {
        return scene.tell(ANN, List.of(line), "", "");
    }

    private static Jdbi sql(Scene scene) {
        return Jdbi.create(scene.ledger().connections());
    }

    private static List<Map<String, Object>> select(Scene scene, String query) {
        return sql(scene).withHandle(handle -> handle.select(query).mapToMap().list());
    }

    private static Optional<String> fault(Scene scene) {
        return scene.fault();
    }

    private static void erased(Scene scene) {
        Told told = tell(scene, "erase Smith because he asks for it");
        assertThat(told.done()).as(told.text()).isTrue();
        scene.takeLetters();
    }

    @Tag("fault-116")
    @Test
    void nothingOfAnErasedContactIsLeftInAnyTable() {
        try (Scene scene = played(TWO_CUSTOMERS)) {
            erased(scene);
            for (String words : List.of("jim@smith.example", "vanity", "bathroom")) {
                assertThat(holding(scene, words)).as(words).isEmpty();
            }
            assertThat(holding(scene, "oak counter")).isNotEmpty();
            assertThat(select(scene, "SELECT * FROM alarm WHERE contact_no = 1"))
                    .isEmpty();
        }
    }

    /** The tables in which those words stand. */
    private static List<String> holding(Scene scene, String words) {
        return sql(scene)
                .withHandle(handle -> handle
                        .select("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'"
                                + " AND table_name NOT LIKE 'QRTZ%'")
                        .mapTo(String.class)
                        .list()
                        .stream()
                        .filter(table -> handle
                                .select("SELECT * FROM \"" + table + "\"")
                                .map((row, context) -> {
                                    StringBuilder all = new StringBuilder();
                                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                        byte[] bytes = row.getMetaData()
                                                        .getColumnName(i)
                                                        .equals("CONTENT")
                                                ? row.getBytes(i)
                                                : String.valueOf(row.getString(i))
                                                        .getBytes(StandardCharsets.UTF_8);
                                        all.append(bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8));
                                    }
                                    return all.toString().toLowerCase(java.util.Locale.ROOT);
                                })
                                .list()
                                .stream()
                                .anyMatch(row -> row.contains(words)))
                        .toList());
    }

    @Tag("fault-116")
    @Test
    void theChainAndTheCheckpointsHoldAndWhatIsMissingBesidesIsFound() {
        try (Scene scene = played(TWO_CUSTOMERS)) {
            scene.desk().checkpoint(true);
            erased(scene);
            assertThat(fault(scene)).isEmpty();
            sql(scene)
                    .useHandle(handle -> handle.execute("UPDATE evidence SET content = NULL WHERE sha256 ="
                            + " (SELECT MIN(sha256) FROM evidence WHERE content IS NOT NULL)"));
            assertThat(fault(scene)).hasValueSatisfying(what -> assertThat(what).contains("raw message"));
        }
        try (Scene scene = played(TWO_CUSTOMERS)) {
            erased(scene);
            sql(scene)
                    .useHandle(handle -> handle.execute(
                            "UPDATE entry SET details = NULL, salt = NULL WHERE folio = 'C102' AND line_no = 3"));
            assertThat(fault(scene)).hasValueSatisfying(what -> assertThat(what).contains("has lost its details"));
        }
    }

    @Test
    void theDerivedTablesAreTheSameWhenTheyAreRebuilt() {
        try (Scene scene = played(TWO_CUSTOMERS)) {
            erased(scene);
            List<List<Map<String, Object>>> before = derived(scene);
            scene.ledger().change(books -> books.cases().rebuild());
            assertThat(derived(scene)).isEqualTo(before);
            assertThat(select(scene, "SELECT * FROM contact WHERE contact_no = 1"))
                    .isEmpty();
        }
    }

    private static List<List<Map<String, Object>>> derived(Scene scene) {
        return Stream.of("contact", "contact_address", "contact_colleague", "case_file", "request", "item", "invoice")
                .map(table -> select(scene, "SELECT * FROM " + table + " ORDER BY 1, 2"))
                .toList();
    }

    @Test
    void theOfficeGoesOnWorkingWithoutHim() {
        try (Scene scene = played(TWO_CUSTOMERS)) {
            erased(scene);
            scene.desk().digestNow();
            scene.takeLetters();
            assertThat(tell(scene, "status Jones").text()).contains("Jones kitchen");
            assertThat(tell(scene, "status Smith").done()).isFalse();
            new Script(scene)
                    .play(List.of("Jim writes \"Me again\":", "  Can I have a quote?", "nobody gets anything"));
            Optional<?> known = scene.ledger().read(books -> books.cases().contactAt(Address.of("jim@smith.example")));
            assertThat(known).isEmpty();
            new Script(scene).play(asked("Jim", "Smith garden", "A hedge, please."));
            assertThat(scene.standing("C103-1")).contains("1 confirmed");
            assertThat(fault(scene)).isEmpty();
        }
    }

    @Test
    void theNumbersOfErasedInvoicesAreNotGivenAgain() throws IOException {
        List<String> script = Files.readAllLines(SCRIPTS.resolve("a-queried-line-is-corrected-with-thanks.txt"));
        try (Scene scene = played(script)) {
            InvoiceNumber next = next(scene);
            assertThat(next.count()).isGreaterThan(2);
            Told closed = tell(scene, "close C101");
            assertThat(closed.done()).as(closed.text()).isTrue();
            erased(scene);
            assertThat(next(scene)).isEqualTo(next);
            scene.ledger().change(books -> books.cases().rebuild());
            assertThat(next(scene)).isEqualTo(next);
            assertThat(fault(scene)).isEmpty();
        }
    }

    private static InvoiceNumber next(Scene scene) {
        return scene.ledger().read(books -> books.invoices().next(2026));
    }

    @Tag("fault-116")
    @Test
    void aDossierSaysThatAMessageWasErasedAndHoldsAllTheSame() throws IOException {
        try (Scene scene = played(TWO_CUSTOMERS)) {
            String sum = select(scene, "SELECT sha256 FROM mail WHERE mail_no = " + answer(scene))
                    .get(0)
                    .get("sha256")
                    .toString();
            assertThat(dossier(scene).erased()).isZero();
            Told told = tell(scene, "erase messages/" + sum + ".eml because it showed his passport");
            assertThat(told.done()).as(told.text()).isTrue();
            boolean there =
                    scene.ledger().read(books -> books.evidence().find(sum)).isPresent();
            assertThat(there).isFalse();
            Finding finding = dossier(scene);
            assertThat(finding.fault()).isEmpty();
            assertThat(finding.erased()).isEqualTo(1);
            assertThat(pdf()).contains("erased raw messages (1): it showed his passport");
            assertThat(fault(scene)).isEmpty();
            assertThat(tell(scene, "erase " + sum + " because of that").text()).contains("erased already");
            assertThat(tell(scene, "erase letter 4711 because of that").text()).contains("there is no raw message");
        }
    }

    @Test
    void twoErasuresInARowLeaveTheFirstOneToldAndAllElseAsItWas() {
        try (Scene scene = played(TWO_CUSTOMERS)) {
            Told mail = tell(scene, "erase mail " + answer(scene) + " because it showed his passport");
            assertThat(mail.done()).as(mail.text()).isTrue();
            assertThat(fault(scene)).isEmpty();
            erased(scene);
            assertThat(fault(scene)).isEmpty();
            assertThat(holding(scene, "passport")).containsExactly("ENTRY");
        }
    }

    @Test
    void whoseNameAndAddressOnlyBeginOrEndLikeHisKeepsHisMessages() {
        try (Scene scene = new Scene(List.of())) {
            Told drafted = scene.tell(
                    ANN,
                    List.of("Case: Leeson garden", "Contact: Mr. Victor Leeson, evictor@lee.example", "- A hedge: $90"),
                    "",
                    "");
            assertThat(drafted.done()).as(drafted.text()).isTrue();
            Told told = tell(scene, "erase victor@lee.example because he asks for it");
            assertThat(told.done()).as(told.text()).isTrue();
            assertThat(select(scene, "SELECT sha256 FROM evidence WHERE content IS NULL"))
                    .isEmpty();
            assertThat(holding(scene, "victor leeson")).contains("LETTER", "EVIDENCE");
            assertThat(fault(scene)).isEmpty();
        }
    }

    /** The number of the mail in which Mr. Smith said yes. */
    private static Object answer(Scene scene) {
        return select(
                        scene,
                        "SELECT MAX(mail_no) AS number FROM mail m WHERE EXISTS (SELECT 1 FROM entry"
                                + " WHERE folio = 'C101' AND fact = 'replied' AND details LIKE '%' || m.sha256 || '%')")
                .get(0)
                .get("number");
    }

    @Test
    void aDossierWhoseLinesAloneWereErasedHoldsAndOneThatJustLacksSomeDoesNot() throws IOException {
        try (Scene scene = played(TWO_CUSTOMERS)) {
            scene.ledger().change(books -> {
                Fact.Erased gone = new Fact.Erased(false, List.of(), List.of(3), List.of(), List.of(), "a slip");
                books.entries().append(List.of(new Entry.Note(SMITH, ANN, gone, "a slip", List.of())), scene.now());
                books.erasure().erase(SMITH, gone);
            });
            Finding honest = dossier(scene);
            assertThat(honest.fault()).isEmpty();
            assertThat(honest.erased()).isEqualTo(1);
            Map<String, byte[]> files = Zip.read(folder.resolve("dossier.zip"));
            String dropped = files.keySet().stream()
                    .filter(name -> name.startsWith("entries/") && name.endsWith(".details"))
                    .reduce((first, last) -> last)
                    .orElseThrow();
            files.remove(dropped);
            files.remove(dropped.replace(".details", ".salt"));
            Zip.sign(files, Scene.KEY);
            Zip.write(files, folder.resolve("dossier.zip"));
            assertThat(Verification.of(folder.resolve("dossier.zip"), TokenCheck.trustingNobody()::check)
                            .fault())
                    .hasValueSatisfying(
                            fault -> assertThat(fault).contains("has no details, and none says that they were erased"));
        }
    }

    private Finding dossier(Scene scene) {
        Path file = folder.resolve("dossier.zip");
        assertThat(scene.dossier(SMITH, file)).isTrue();
        return Verification.of(file, TokenCheck.trustingNobody()::check);
    }

    private String pdf() throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve("dossier.zip").toFile());
                PDDocument pdf = Loader.loadPDF(
                        zip.getInputStream(zip.getEntry("dossier.pdf")).readAllBytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whatIsCutOffErasesNothing() {
        try (Scene scene = played(TWO_CUSTOMERS)) {
            List<Map<String, Object>> before = select(scene, "SELECT * FROM entry ORDER BY seq");
            assertThatThrownBy(() -> scene.ledger().change(books -> {
                        Fact.Erased gone =
                                new Fact.Erased(true, List.of(), List.of(1, 2, 3), List.of(), List.of(), "x");
                        books.erasure().erase(SMITH, gone);
                        throw new IllegalStateException("cut off");
                    }))
                    .hasMessage("cut off");
            assertThat(select(scene, "SELECT * FROM entry ORDER BY seq")).hasSameSizeAs(before);
            assertThat(scene.standing("C101-1")).contains("1 confirmed");
            assertThat(fault(scene)).isEmpty();
        }
    }

    @Test
    void theFileOfTheDatabaseIsRidOfItWhenTheOfficeIsClosed() throws IOException {
        Ledger ledger = Ledger.open(folder.resolve("books").toString());
        try (Scene scene = new Scene(List.of(), Optional.empty(), ledger, new TestClock(Scene.BEGIN))) {
            new Script(scene).play(TWO_CUSTOMERS);
            erased(scene);
        }
        String file = Files.readString(folder.resolve("books.mv.db"), StandardCharsets.ISO_8859_1);
        assertThat(file).contains("carol@jones.example").doesNotContain("jim@smith.example");
    }
}
