package countersign.scenario;

import countersign.ledger.Ledger;
import countersign.ledger.PostgreSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same scripts on a ledger that lies on a PostgreSQL server; all of them with {@code -Dscenarios=all}. */
class ScenariosOnPostgreSqlIT {

    private static final int EVERY = 3;

    @TestFactory
    Stream<DynamicTest> everyScenarioGoesTheSameOnPostgreSql() throws IOException {
        boolean all = System.getProperty("scenarios", "").equals("all");
        List<DynamicTest> tests = new ArrayList<>();
        int number = 0;
        for (Path script : ScenariosTest.scripts()) {
            // Not those that are played over mail servers.
            if (all || number++ % EVERY == 1) {
                tests.add(DynamicTest.dynamicTest(ScenariosTest.title(script), () -> play(Files.readAllLines(script))));
            }
        }
        return tests.stream();
    }

    private static void play(List<String> lines) {
        Ledger ledger = Ledger.open(PostgreSql.fresh());
        ledger.occupy("scene");
        try (Scene scene = new Scene(lines, Optional.empty(), ledger, new TestClock(Scene.BEGIN))) {
            new Script(scene).play(lines);
        }
    }
}
