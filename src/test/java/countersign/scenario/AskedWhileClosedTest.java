package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.desk.Told;
import countersign.house.Counter;
import countersign.ledger.Ledger;
import countersign.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line shows of the books of an office that is not at work. */
class AskedWhileClosedTest {

    private static final String ANN = "ann@miller.example";

    @TempDir
    Path folder;

    @Test
    void theDigestKnowsTheInvoicesOfCasesInWhichNothingElseIsOpen() throws IOException {
        Ledger ledger = Ledger.open(folder.resolve("books").toString());
        try (Scene scene = new Scene(List.of(), Optional.empty(), ledger, new TestClock(Scene.BEGIN))) {
            tell(
                    scene,
                    "",
                    "Case: Smith bathroom",
                    "Contact: Mr. Jim Smith, jim@smith.example",
                    "- Second vanity: $450");
            tell(scene, "", "yes C101-1");
            tell(scene, "scan.pdf", "confirm C101-1 1 by document");
            tell(scene, "", "invoice C101-1");
        }
        Settings settings = Configured.in(folder);
        assertThat(Counter.ask(settings, List.of("digest")).out()).contains("2026-001", "450");
    }

    private static void tell(Scene scene, String file, String... lines) {
        Told told = scene.tell(ANN, List.of(lines), "", file);
        assertThat(told.done()).as(told.text()).isTrue();
    }
}
