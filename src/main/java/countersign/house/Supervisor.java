package countersign.house;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells systemd, where that started this process, that the office is up, how it is, and that it lives (sd_notify(3)). Its socket takes
 * datagrams, which Java cannot send there, so the program {@code systemd-notify} does; it waits until the message was taken, so that
 * systemd knows whose it is. Anywhere else this does nothing.
 */
public final class Supervisor {

    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final String SOCKET = "NOTIFY_SOCKET";
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration TOLD_EVERY = Duration.ofMinutes(5);

    private final Optional<String> socket;
    private final Duration every;
    private final LongSupplier nanos;
    private Optional<Long> toldAt = Optional.empty();
    private String told = "";
    private boolean stopping;

    Supervisor(Map<String, String> environment, LongSupplier nanos) {
        this.socket = Optional.ofNullable(environment.get(SOCKET)).filter(name -> !name.isBlank());
        this.every = watched(environment).map(limit -> limit.dividedBy(2)).orElse(TOLD_EVERY);
        this.nanos = nanos;
    }

    /** The one that this environment names, or nobody. */
    public static Supervisor of(Map<String, String> environment) {
        return new Supervisor(environment, System::nanoTime);
    }

    /** How long the silence of this process may last. */
    private static Optional<Duration> watched(Map<String, String> environment) {
        String own = Long.toString(ProcessHandle.current().pid());
        try {
            return Optional.ofNullable(environment.get("WATCHDOG_USEC"))
                    .filter(any -> environment.getOrDefault("WATCHDOG_PID", own).equals(own))
                    .map(micros -> Duration.ofNanos(Math.multiplyExact(Long.parseLong(micros), 1000L)))
                    .filter(limit -> !limit.isZero() && !limit.isNegative());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /**
     * It is up, and all of it lives. Whoever says so may say it as often as he likes: it is passed on where something changed, and twice
     * in the time that systemd waits for it.
     *
     * @param how how it is, in one line
     */
    synchronized void lives(String how) {
        long now = nanos.getAsLong();
        boolean lately = toldAt.filter(at -> now - at < every.toNanos()).isPresent();
        if (socket.isEmpty() || stopping || lately && told.equals(how)) {
            return;
        }
        toldAt = Optional.of(now);
        told = how;
        tell("READY=1", "WATCHDOG=1", "STATUS=" + how.replaceAll("\\R", " "));
    }

    /** It was asked to stop. */
    public synchronized void stops() {
        stopping = true;
        if (socket.isPresent()) {
            tell("STOPPING=1", "STATUS=finishing what is under way");
        }
    }

    /** Whoever cannot be told is not what keeps the office from working. */
    private void tell(String... words) {
        List<String> command = new ArrayList<>(List.of("systemd-notify"));
        command.addAll(List.of(words));
        ProcessBuilder program =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        program.environment().put(SOCKET, socket.orElseThrow());
        try {
            Process child = program.start();
            if (!child.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                child.destroyForcibly();
                LOG.warn("systemd was not told {}: systemd-notify hangs", words[0]);
            } else if (child.exitValue() != 0) {
                LOG.warn("systemd was not told {}: systemd-notify ended with {}", words[0], child.exitValue());
            }
        } catch (IOException e) {
            LOG.warn("systemd was not told {}: {}", words[0], e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
