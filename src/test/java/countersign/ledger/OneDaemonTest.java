package countersign.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of H2 is opened by one process, and by the next one once that is gone, however it went. */
class OneDaemonTest {

    @TempDir
    Path folder;

    private Process other() throws IOException {
        return OtherProcess.start(On.H2.fresh(folder));
    }

    @Test
    @Tag("fault-65")
    void thereIsOneDaemonForEachDatabase() throws Exception {
        try (Ledger ledger = Ledger.open(folder.resolve("books").toString())) {
            assertThat(ledger.occupy("this one")).isTrue();
            Process other = other();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(other.waitFor()).as(said).isEqualTo(OtherProcess.IN_USE);
        }
    }

    @Test
    @Tag("fault-65")
    void theLockOfAProcessThatWasKilledHoldsNobodyUp() throws Exception {
        Process other = other();
        String said = new String(other.getInputStream().readNBytes("opened".length()), StandardCharsets.UTF_8);
        assertThat(said).isEqualTo("opened");
        other.destroyForcibly().waitFor();
        try (Ledger ledger = Ledger.open(folder.resolve("books").toString())) {
            assertThat(ledger.occupy("this one")).isTrue();
        }
    }
}
