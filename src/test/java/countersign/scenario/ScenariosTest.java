package countersign.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every script in the folder of scenarios, played on a real ledger. */
class ScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/countersign/scenarios");

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

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    static String title(Path script) {
        return script.getFileName().toString().replace(".txt", "").replace('-', ' ');
    }
}
