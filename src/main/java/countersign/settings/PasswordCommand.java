package countersign.settings;

import countersign.message.NoSecret;
import countersign.message.Secret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A password that a command prints on its first line, such as {@code pass show desk}. The shell runs it in the folder of the
 * configuration, without a terminal; neither the command nor what it says is ever shown, for a secret may stand in either.
 *
 * @param limit how long it may take
 */
record PasswordCommand(String command, Path folder, Duration limit) implements Secret {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    PasswordCommand(String command, Path folder) {
        this(command, folder, LIMIT);
    }

    @Override
    public String get() throws NoSecret {
        long began = System.nanoTime();
        Process process = start();
        try {
            CompletableFuture<Optional<String>> line =
                    CompletableFuture.supplyAsync(() -> line(process.getInputStream()));
            Optional<String> first = line.get(left(began), TimeUnit.NANOSECONDS);
            if (!process.waitFor(left(began), TimeUnit.NANOSECONDS)) {
                throw new TimeoutException();
            }
            if (process.exitValue() != 0) {
                throw new NoSecret("password-command ended with exit status " + process.exitValue());
            }
            return first.filter(text -> !text.isBlank())
                    .orElseThrow(() -> new NoSecret("password-command printed no password on its first line"));
        } catch (TimeoutException e) {
            throw new NoSecret("password-command did not end within " + limit.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new NoSecret("what password-command printed cannot be read");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoSecret("interrupted while password-command ran");
        } finally {
            end(process);
        }
    }

    private Process start() throws NoSecret {
        try {
            return new ProcessBuilder("sh", "-c", command)
                    .directory(folder.toFile())
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new NoSecret("password-command cannot be started: there is no shell, or no folder to run it in");
        }
    }

    private long left(long began) {
        return limit.toNanos() - (System.nanoTime() - began);
    }

    private static Optional<String> line(InputStream printed) {
        try {
            return Optional.ofNullable(
                    new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8)).readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that hangs has mostly started others, which go with it. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Never shows the command: a secret may stand in it. */
    @Override
    public String toString() {
        return "password-command";
    }
}
