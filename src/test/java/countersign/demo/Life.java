package countersign.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The packaged program at work, as a supervisor starts it, until it is killed. */
final class Life implements AutoCloseable {

    private static final Path JAR = Path.of("target", "countersign.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CountDownLatch atWork = new CountDownLatch(1);
    private final Thread reader = new Thread(this::read, "life");

    /** It begins to start, on a machine that gets those options, too. */
    Life(Path config, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString(), "--config", config.toString(), "run"));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (line.contains("at work:")) {
                    atWork.countDown();
                }
            }
        } catch (IOException dead) {
            // It says no more.
        }
        atWork.countDown();
    }

    /** Waits until it says that it is at work, or ends. */
    void awaitAtWork() throws InterruptedException {
        if (!atWork.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("never at work: " + said);
        }
    }

    /** What it has said so far, line by line. */
    List<String> said() {
        return said;
    }

    boolean isAtWork() {
        return said.stream().anyMatch(line -> line.contains("at work:"));
    }

    /** Kills it (SIGKILL) when that span is over. @return what it said, where it had ended before */
    Optional<String> end(Duration span) throws InterruptedException {
        boolean byItself = process.waitFor(span.toMillis(), TimeUnit.MILLISECONDS);
        close();
        process.waitFor();
        reader.join();
        return byItself ? Optional.of(String.join("\n", said)) : Optional.empty();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
