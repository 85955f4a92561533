package countersign.demo;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A {@link Node} as the test sees it: what it says, and the signals that it gets. */
final class NodeProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path said;

    NodeProcess(Path config, Duration ahead, String standsStillAt) throws IOException {
        said = config.resolveSibling("said.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process = new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dcountersign.log=INFO",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Node.class.getName(),
                        config.toString(),
                        ahead.toString(),
                        standsStillAt))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    long pid() {
        return process.pid();
    }

    String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has said that, so often. */
    void awaitSaid(String words, int times) {
        await("node says " + words)
                .atMost(PATIENCE)
                .dontCatchUncaughtExceptions()
                .failFast(() -> !process.isAlive())
                .until(() -> said().split(java.util.regex.Pattern.quote(words), -1).length > times);
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
    }

    /** Moves its clock on. */
    void pass(Duration span) throws IOException {
        process.getOutputStream().write((span + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
