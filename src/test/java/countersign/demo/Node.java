package countersign.demo;

import countersign.desk.Step;
import countersign.house.Turns;
import countersign.settings.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One of several offices on one database, in a process of its own that works as {@code run} does. It stands still, by SIGSTOP to
 * itself, at the first step of a kind that it is told; its clock is moved by lines such as {@code PT16M}.
 */
final class Node {

    private Node() {}

    /** Arguments: configuration, how far its clock is ahead, the step at which it stands still or "-". */
    public static void main(String[] args) throws InterruptedException {
        MovableClock clock = MovableClock.startingAt(java.time.Instant.now().plus(Duration.parse(args[1])));
        CountDownLatch asked = new CountDownLatch(1);
        AtomicBoolean stood = new AtomicBoolean();
        Thread reader = new Thread(() -> read(clock, asked), "lines");
        reader.setDaemon(true);
        reader.start();
        new Turns(
                        Settings.read(Path.of(args[0])),
                        clock,
                        (step, about) -> {
                            if (step.name().equals(args[2]) && stood.compareAndSet(false, true)) {
                                standStill(step, about);
                            }
                        },
                        asked)
                .take();
        System.out.println("ended");
        System.exit(0);
    }

    private static void standStill(Step step, String about) {
        System.out.println("stands still at " + step + " " + about);
        try {
            new ProcessBuilder(
                            "kill",
                            "-STOP",
                            Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void read(MovableClock clock, CountDownLatch asked) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null && !line.equals("quit"); line = in.readLine()) {
                clock.moveTo(clock.instant().plus(Duration.parse(line)));
            }
        } catch (IOException ended) {
            // The test has ended, and so does this.
        }
        asked.countDown();
    }
}
