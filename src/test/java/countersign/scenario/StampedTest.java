package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.CaseRef;
import countersign.checkpoint.Stamp;
import countersign.desk.Told;
import countersign.dossier.Finding;
import countersign.dossier.Verification;
import countersign.ledger.Checkpoints.Kept;
import countersign.ledger.Ledger;
import countersign.timestamp.Authority;
import countersign.timestamp.Authority.Mood;
import countersign.timestamp.TimestampServer;
import countersign.timestamp.TokenCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Checkpoints that somebody else stamps with the time")
class StampedTest {

    private static final String ANN = "ann@miller.example";

    private final Authority authority = new Authority(Scene.BEGIN);
    private final TestClock clock = new TestClock(Scene.BEGIN);
    private Scene scene;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        scene = opened(Duration.ofMinutes(1));
    }

    private Scene opened(Duration limit) {
        return new Scene(
                List.of(),
                Optional.empty(),
                Ledger.inMemory("stamped-" + UUID.randomUUID()),
                clock,
                Scene.KEY,
                Optional.of(new TimestampServer(authority.address(), limit)));
    }

    @AfterEach
    void close() {
        scene.close();
        authority.close();
    }

    private void drafts(String title) {
        Told told = scene.tell(
                ANN,
                List.of("Case: " + title, "Contact: Mr. Jim Smith, jim@smith.example", "- Second vanity: $450"),
                "",
                "");
        assertThat(told.done()).as(told.text()).isTrue();
        scene.desk().checkpoint(true);
    }

    private List<Boolean> stamped() {
        return scene.ledger().read(books -> books.checkpoints().all()).stream()
                .map(Kept::token)
                .map(Optional::isPresent)
                .toList();
    }

    private Path dossier() {
        Path file = folder.resolve("C101.zip");
        assertThat(scene.dossier(new CaseRef(101), file)).isTrue();
        return file;
    }

    private Path root() throws IOException {
        return Files.writeString(folder.resolve("root.pem"), authority.root());
    }

    @Test
    void travelInTheDossierAndAreVerifiedThere() throws IOException {
        drafts("Smith bathroom");
        authority.clock(Scene.BEGIN.plusSeconds(3600));
        drafts("Smith garden");
        assertThat(stamped()).containsOnly(true);
        Finding finding = Verification.of(dossier(), TokenCheck.trusting(root())::check);
        assertThat(finding.fault()).isEmpty();
        assertThat(finding.stamps().values())
                .extracting(Stamp::at)
                .containsExactly(Scene.BEGIN, Scene.BEGIN.plusSeconds(3600));
        assertThat(finding.stamps().values()).allMatch(Stamp::trusted);
    }

    @Test
    void areToldOnItsPages() throws IOException {
        drafts("Smith bathroom");
        assertThat(DossierTest.pages(dossier()))
                .contains("A time stamp server that the firm does not run (O=Clock House,CN=Time of Day) signed on")
                .contains("that the first 11 of them were there");
    }

    @Test
    void areCheckedByHandToo() throws IOException {
        drafts("Smith bathroom");
        Path unpacked = Zip.unpack(Zip.read(dossier()), folder.resolve("unpacked"));
        assertThat(byHand(unpacked, "")).contains("stamped: checkpoint.txt at", "Time of Day", "all of it holds");
        assertThat(byHand(unpacked, root().toString())).contains("whose certificate leads to", "all of it holds");
        try (Authority other = new Authority(Scene.BEGIN)) {
            Path stranger = Files.writeString(folder.resolve("other.pem"), other.root());
            assertThat(byHand(unpacked, stranger.toString())).contains("wrong: ", "by nobody who is trusted");
        }
    }

    private static String byHand(Path unpacked, String trust) throws IOException {
        Process process = new ProcessBuilder("sh", "check.sh", trust)
                .directory(unpacked.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void areWrongWhereTheStampIsOfAnotherCheckpoint() throws IOException {
        drafts("Smith bathroom");
        drafts("Smith garden");
        Map<String, byte[]> files = new TreeMap<>(Zip.read(dossier()));
        String earlier = files.keySet().stream()
                .filter(name -> name.startsWith("earlier/") && name.endsWith(".tst"))
                .findFirst()
                .orElseThrow();
        files.put("checkpoint.tst", files.get(earlier));
        Zip.sign(files, Scene.KEY);
        Path changed = folder.resolve("changed.zip");
        Zip.write(files, changed);
        assertThat(Verification.of(changed, TokenCheck.trustingNobody()::check).fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("checkpoint.tst: stamps other bytes"));
        assertThat(byHand(Zip.unpack(files, folder.resolve("unpacked")), ""))
                .contains("wrong: checkpoint.tst stamps other bytes");
    }

    @Test
    void comeWithTheNextOneWhereTheServerFailed() {
        authority.is(Mood.BROKEN);
        drafts("Smith bathroom");
        scene.desk().checkpoint(true);
        assertThat(authority.asked()).isEqualTo(1);
        assertThat(stamped()).containsExactly(false);
        authority.is(Mood.WELL);
        drafts("Smith garden");
        assertThat(stamped()).containsExactly(false, true);
        assertThat(scene.fault()).isEmpty();
    }

    @Test
    void areNotWaitedForWhileWorkGoesOn() {
        authority.is(Mood.SILENT);
        Told told = scene.tell(
                ANN,
                List.of("Case: Smith bathroom", "Contact: Mr. Jim Smith, jim@smith.example", "- A tap: $90"),
                "",
                "");
        assertThat(told.done()).isTrue();
        scene.desk().checkpoint(false);
        assertThat(scene.tell(ANN, List.of("yes C101-1"), "", "").done()).isTrue();
        assertThat(stamped()).containsExactly(false);
    }
}
