package countersign.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same scripts with the doors open, but those in which letters have to wait at a door that is shut: mail is delivered over SMTP and fetched over IMAP, letters are handed over and read
 * in their recipients' mailboxes. Several are played at once, for most of their time they wait for a server.
 */
class ScenariosOverMailServersIT {

    private static final int AT_ONCE = 8;
    /** Each script takes some seconds; all of them are played with {@code -Dscenarios=all}. */
    private static final int EVERY = 3;

    private static final ExecutorService STAGES = Executors.newFixedThreadPool(AT_ONCE);

    @TestFactory
    Stream<DynamicTest> everyScenarioGoesTheSameOverMailServers() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        boolean all = System.getProperty("scenarios", "").equals("all");
        int number = 0;
        for (Path script : ScenariosTest.scripts()) {
            List<String> lines = Files.readAllLines(script);
            boolean left = lines.contains("# with the doors shut") || !all && number++ % EVERY != 0;
            if (left) {
                continue;
            }
            CompletableFuture<Void> played = CompletableFuture.runAsync(() -> play(lines), STAGES);
            tests.add(DynamicTest.dynamicTest(ScenariosTest.title(script), () -> played.get()));
        }
        return tests.stream();
    }

    private static void play(List<String> lines) {
        try (Post post = new Post();
                Scene scene = new Scene(lines, Optional.of(post))) {
            new Script(scene).play(lines);
        }
    }

    @AfterAll
    static void close() {
        STAGES.shutdownNow();
    }
}
