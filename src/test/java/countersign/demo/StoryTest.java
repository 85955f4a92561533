package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.house.Counter;
import countersign.ledger.On;
import countersign.mailbox.MailboxDown;
import countersign.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The story of the demo, told on the embedded servers. */
class StoryTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyQuestionEndsAsTheCustomersAnsweredIt(On on) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Path mails = folder.resolve("mails");
        try (Stage stage = Stage.open(folder.resolve("office"), Story.BEGINS, On.inConfiguration(on.fresh(folder)))) {
            Narrator narrator = new Narrator(
                    new PrintStream(told, true, StandardCharsets.UTF_8),
                    stage.clock(),
                    Optional.of(stage.house().ledger()),
                    mails);
            new Story(stage::program, stage.clock(), span -> advance(stage, span), narrator).tell();
            String status = Counter.ask(Settings.read(stage.config()), List.of("status"))
                    .out();
            assertThat(status.lines().map(String::strip))
                    .contains("C101-1  version 1, change-order: answered")
                    .contains("C102-1  version 2, change-order: confirmed")
                    .contains("C103-1  version 1, call-summary: confirmed")
                    .contains("C102-2  version 1, schedule: confirmed");
            Optional<Long> broken =
                    stage.house().ledger().read(books -> books.entries().firstBroken());
            assertThat(broken).isEmpty();
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("CONFIRMED item 1", "declined item 2");
        try (Stream<Path> files = Files.list(mails)) {
            assertThat(files.filter(file -> file.toString().endsWith(".eml"))).hasSizeGreaterThan(30);
        }
    }

    private static void advance(Stage stage, Duration span) {
        try {
            stage.advance(span);
        } catch (MailboxDown e) {
            throw new IllegalStateException(e);
        }
    }
}
