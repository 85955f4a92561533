package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.AutoComplete;

/** What the package for Debian says of the commands is what they say themselves. Delete either file to have it made anew. */
class PackagedTextsTest {

    private static void isStill(Path golden, String made) throws IOException {
        if (Files.notExists(golden)) {
            Files.writeString(golden, made);
            throw new AssertionError("no " + golden + " yet; it was written out: look at it and run again");
        }
        assertThat(made).isEqualTo(Files.readString(golden));
    }

    @Test
    void theManualKnowsEveryCommandAndOption() throws IOException {
        isStill(Path.of("src/deb/countersign.1"), ManPage.of(Main.line()));
    }

    @Test
    void theShellCompletesEveryCommandAndOption() throws IOException {
        isStill(Path.of("src/deb/countersign.bash"), AutoComplete.bash("countersign", Main.line()));
    }
}
