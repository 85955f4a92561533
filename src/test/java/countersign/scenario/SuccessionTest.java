package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.CaseRef;
import countersign.checkpoint.Keyring.Turn;
import countersign.checkpoint.SigningKey;
import countersign.desk.Told;
import countersign.dossier.Finding;
import countersign.dossier.Verification;
import countersign.house.Counter;
import countersign.house.Reply;
import countersign.ledger.Ledger;
import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import countersign.settings.Settings;
import countersign.timestamp.TokenCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The key of the checkpoints")
class SuccessionTest {

    private static final String NAME = "desk@miller.example";
    private static final String ANN = "ann@miller.example";

    private final Post post = new Post();
    private final TestClock clock = new TestClock(Scene.BEGIN);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        post.close();
    }

    private Scene opened(SigningKey key) {
        Ledger ledger = Ledger.open(folder.resolve("books").toString());
        return new Scene(List.of(), Optional.of(post), ledger, clock, key, Optional.empty());
    }

    private Path file() {
        return folder.resolve("checkpoint-key.pem");
    }

    private SigningKey inFile() throws IOException {
        return SigningKey.read(NAME, Files.readString(file()));
    }

    private static void tell(Scene scene, String... lines) {
        Told told = scene.tell(ANN, List.of(lines), "", "");
        assertThat(told.done()).as(told.text()).isTrue();
    }

    /** Work under the first key, with a checkpoint that went out. */
    private void worked() throws IOException {
        Files.writeString(file(), Scene.KEY.pem());
        try (Scene scene = opened(Scene.KEY)) {
            tell(scene, "Case: Smith bathroom", "Contact: Mr. Jim Smith, jim@smith.example", "- Second vanity: $450");
            scene.desk().checkpoint(true);
            tell(scene, "yes C101-1");
            scene.desk().send();
            scene.desk().checkpoint(true);
        }
    }

    private Finding dossier(Scene scene) {
        assertThat(scene.dossier(new CaseRef(101), folder.resolve("C101.zip"))).isTrue();
        return Verification.of(folder.resolve("C101.zip"), TokenCheck.trustingNobody()::check);
    }

    private String pages() throws IOException {
        byte[] pdf = Zip.read(folder.resolve("C101.zip")).get("dossier.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<Waiting> in(Scene scene, State state) {
        return scene.ledger().read(books -> books.letters().in(state));
    }

    @Tag("fault-115")
    @Test
    void isAnnouncedByTheOneBeforeAndAllThatWasSignedHolds() throws IOException {
        worked();
        Settings settings = Configured.in(folder);
        Reply changed = Counter.rekey(settings, "every year");
        assertThat(changed.out()).contains(inFile().verifying().fingerprint());
        assertThat(inFile().verifying()).isNotEqualTo(Scene.KEY.verifying());
        assertThat(Counter.verify(settings).out()).contains("The ledger holds");
        try (Scene scene = opened(inFile())) {
            tell(scene, "note C101 the tiles have come");
            scene.desk().send();
            assertThat(in(scene, State.QUEUED)).isEmpty();
            assertThat(scene.fault()).isEmpty();
            Finding finding = dossier(scene);
            assertThat(finding.fault()).isEmpty();
            assertThat(finding.earlier()).isGreaterThan(1);
            assertThat(finding.keys())
                    .extracting(Turn::key)
                    .containsExactly(Scene.KEY.verifying(), inFile().verifying());
            assertThat(finding.keys()).allMatch(Turn::announced);
            assertThat(pages()).contains("the one before announced it", "“every year”");
        }
        holdsByHand("all of it holds", "did not announce");
    }

    @Tag("fault-115")
    @Test
    void thatIsLostHoldsTheLettersUntilStaffSaysWhyAndEveryDossierTellsIt() throws IOException {
        worked();
        SigningKey other = SigningKey.make(NAME);
        try (Scene scene = opened(other)) {
            tell(scene, "Case: Smith garden", "Contact: Mr. Jim Smith, jim@smith.example", "- A hedge: $90");
            scene.desk().send();
            assertThat(in(scene, State.ACCEPTED)).extracting(Waiting::template).contains("note-key");
            assertThat(in(scene, State.QUEUED)).isNotEmpty();
            tell(scene, "go on because the disk with the key broke");
            scene.desk().send();
            assertThat(in(scene, State.QUEUED)).isEmpty();
            assertThat(scene.fault()).isEmpty();
            Finding finding = dossier(scene);
            assertThat(finding.fault()).isEmpty();
            assertThat(finding.keys()).extracting(Turn::announced).containsExactly(true, false);
            assertThat(pages()).contains("THE ONE BEFORE DID NOT ANNOUNCE IT", "“the disk with the key broke”");
        }
        holdsByHand("which the one before did not announce", "wrong");
        try (Scene again = opened(other)) {
            again.desk().send();
            assertThat(in(again, State.QUEUED)).isEmpty();
        }
    }

    private void holdsByHand(String told, String notTold) throws IOException {
        Map<String, byte[]> files = Zip.read(folder.resolve("C101.zip"));
        Process process = new ProcessBuilder("sh", "check.sh")
                .directory(Zip.unpack(files, folder.resolve("unpacked")).toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(out).contains(told, "all of it holds").doesNotContain(notTold);
    }

    @Test
    void isTheNextOneAlsoWhereItsChangeWasCutOffBehindTheBooks() throws IOException {
        worked();
        Settings settings = Configured.in(folder);
        Counter.rekey(settings, "every year");
        SigningKey next = inFile();
        Files.move(file(), folder.resolve("checkpoint-key.pem.next"));
        Files.writeString(file(), Scene.KEY.pem());
        assertThat(Counter.verify(settings).out()).contains("The ledger holds");
        assertThat(inFile().verifying()).isEqualTo(next.verifying());
    }

    @Test
    void staysAsItIsWhereItsChangeWasCutOffBeforeTheBooks() throws IOException {
        worked();
        Files.writeString(
                folder.resolve("checkpoint-key.pem.next"), SigningKey.make(NAME).pem());
        assertThat(Counter.verify(Configured.in(folder)).out()).contains("The ledger holds");
        assertThat(inFile().verifying()).isEqualTo(Scene.KEY.verifying());
    }

    @Test
    void thatIsNotTheOneWhichTheBooksNameIsAFault() throws IOException {
        worked();
        try (Scene scene = opened(SigningKey.make(NAME))) {
            Optional<String> fault = scene.ledger().read(books -> books.audit().firstFault(Scene.KEY.verifying()));
            assertThat(fault.orElse("")).contains("is not the one that the books name");
        }
    }
}
