package countersign.cli;

import countersign.house.Supervisor;
import countersign.house.Turns;
import countersign.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code run}: the office at work, until it is told to stop. */
@Command(
        name = "run",
        description = "Works: reads the mailbox, asks, records, reminds; until SIGTERM or Ctrl-C.",
        mixinStandardHelpOptions = true)
final class Run implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);
    private static final Duration LAST_ORDERS = Duration.ofSeconds(25);

    @ParentCommand
    private Main main;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = main.settings();
        Supervisor supervisor = Supervisor.of(System.getenv());
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(asked, stopped, supervisor), "stop"));
        try {
            new Turns(settings, Clock.systemUTC(), (step, about) -> {}, asked, supervisor).take();
            LOG.info("closed");
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    /**
     * The process lives until the office is closed, whatever asked it to stop; but not longer than a supervisor waits. A
     * server that hangs must not hold it: whatever is cut off here is taken up at the next start.
     */
    private static void stop(CountDownLatch asked, CountDownLatch stopped, Supervisor supervisor) {
        asked.countDown();
        supervisor.stops();
        try {
            if (!stopped.await(LAST_ORDERS.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("a server hangs; ended without its answer");
                Runtime.getRuntime().halt(0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
