package countersign.desk;

import countersign.ledger.Extract.Line;
import countersign.ledger.Ledger;
import countersign.webhook.Webhook;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a program of the firm's own every entry, in order, beside all other work: nobody waits for it. An entry that it does not take
 * is posted again under the same id, and those behind it wait. How far it came is in the ledger: what was posted just before a crash
 * is posted once more, and none is left out. A program that is new hears what happens from then on.
 */
public final class Posting implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);
    private static final Duration LOOKED_AGAIN = Duration.ofSeconds(2);
    private static final Duration LAST_WORDS = Duration.ofSeconds(10);
    private static final int[] PAUSES_IN_SECONDS = {5, 30, 120, 600, 1800};
    /** So many are read at once; how far it came is noted after each of these portions. */
    private static final int BATCH = 20;

    private final Webhook webhook;
    private final Ledger ledger;
    private final Clock clock;
    private volatile CompletableFuture<Optional<String>> underWay = CompletableFuture.completedFuture(Optional.empty());
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::work, "webhook");

    /** It posts nothing before it is started. */
    public Posting(Webhook webhook, Ledger ledger, Clock clock) {
        this.webhook = webhook;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Begins to work. */
    public void start() {
        begin();
        thread.setDaemon(true);
        thread.start();
    }

    /** How many entries the program has not taken yet. */
    public long behind() {
        return ledger.read(books -> books.entries().head().entries()
                - books.posted().upTo(address()).orElse(0L));
    }

    private URI address() {
        return webhook.address();
    }

    /** For a program that is new, history begins now; {@code export} has what was before. */
    void begin() {
        boolean known = ledger.read(books -> books.posted().upTo(address())).isPresent();
        if (!known) {
            ledger.change(books ->
                    books.posted().reached(address(), books.entries().head().entries()));
        }
    }

    private void work() {
        int failures = 0;
        boolean ends = false;
        while (!ends) {
            try {
                Optional<String> trouble = postAll();
                if (trouble.isPresent()) {
                    Duration pause = pause(failures++);
                    LOG.warn(
                            "webhook: {}; {} entries wait, next try in {} s",
                            trouble.get(),
                            behind(),
                            pause.toSeconds());
                    ends = rest(pause);
                } else {
                    failures = 0;
                    ends = rest(LOOKED_AGAIN);
                }
            } catch (CancellationException e) {
                ends = true;
            } catch (RuntimeException e) {
                LOG.warn("webhook: {}; it is tried again", e.toString());
                ends = rest(pause(failures++));
            }
        }
    }

    static Duration pause(int failures) {
        return Duration.ofSeconds(PAUSES_IN_SECONDS[Math.min(failures, PAUSES_IN_SECONDS.length - 1)]);
    }

    /** @return whether the office is closed */
    private boolean rest(Duration pause) {
        try {
            return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /**
     * Posts everything that is new.
     *
     * @return what went wrong; nothing where the program took it all
     */
    Optional<String> postAll() {
        long took = ledger.read(books -> books.posted().upTo(address())).orElseThrow();
        while (closed.getCount() > 0) {
            long after = took;
            List<Line> lines = ledger.read(books -> books.extract().after(after, BATCH));
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> trouble = Optional.empty();
            for (Line line : lines) {
                trouble = post(line);
                if (trouble.isPresent()) {
                    break;
                }
                took = line.seq();
            }
            long reached = took;
            if (reached > after) {
                ledger.change(books -> books.posted().reached(address(), reached));
            }
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        return Optional.empty();
    }

    /** Waits for the answer. @throws CancellationException where the office is closed meanwhile */
    private Optional<String> post(Line line) {
        CompletableFuture<Optional<String>> answer = webhook.post("entry_" + line.hash(), clock.instant(), line.json());
        underWay = answer;
        if (closed.getCount() == 0) {
            answer.cancel(true);
        }
        return answer.join();
    }

    /** Posts nothing more. The thread is not interrupted: that would close the file of the books under it. */
    @Override
    public void close() {
        closed.countDown();
        underWay.cancel(true);
        try {
            thread.join(LAST_WORDS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
