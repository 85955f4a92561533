package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every script in the folder of scenarios, played on a real ledger. */
class ScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/countersign/scenarios");

    private static final Pattern LINK = Pattern.compile("\\(([a-z0-9-]+\\.txt)\\)");

    @TestFactory
    Stream<DynamicTest> everyScenarioGoesAsItIsWritten() throws IOException {
        return scripts().stream()
                .map(script -> DynamicTest.dynamicTest(title(script), () -> {
                    List<String> lines = Files.readAllLines(script);
                    try (Scene scene = new Scene(lines)) {
                        new Script(scene).play(lines);
                    }
                }));
    }

    @Test
    void everyPromiseInTheTableHasItsScenario() throws IOException {
        String table = Files.readString(FOLDER.resolve("README.md"));
        List<String> named =
                LINK.matcher(table).results().map(link -> link.group(1)).toList();
        assertThat(named)
                .hasSizeGreaterThan(50)
                .allSatisfy(name -> assertThat(FOLDER.resolve(name)).exists());
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")
                            && file.getFileName().toString().contains(System.getProperty("scenario", "")))
                    .sorted()
                    .toList();
        }
    }

    static String title(Path script) {
        return script.getFileName().toString().replace(".txt", "").replace('-', ' ');
    }
}
