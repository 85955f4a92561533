package countersign.house;

import countersign.ledger.Ledger;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time in which this office is the one at work: it says so to the database again and again. Where it was silent for too long,
 * and another one took over, the shift is over. A database that cannot be reached ends nothing: nothing leaves without it.
 */
final class Shift implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shift.class);
    /** How often the lease is renewed while it runs. */
    private static final int TIMES = 4;

    private final Ledger ledger;
    private final Duration pause;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread = new Thread(this::keep, "shift");

    /** Begins, with the lease of the office in hand. */
    Shift(Ledger ledger, Duration lease) {
        this.ledger = ledger;
        this.pause = lease.dividedBy(TIMES);
        if (ledger.isShared()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void keep() {
        boolean reached = true;
        try {
            while (!over.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    if (!ledger.renew()) {
                        LOG.warn("another office works on this database now; this one stops");
                        over.countDown();
                    }
                    reached = true;
                } catch (RuntimeException e) {
                    if (reached) {
                        LOG.warn("the database cannot be reached, so nothing leaves: {}", e.getMessage());
                    }
                    reached = false;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            over.countDown();
        }
    }

    /** Whether another office took over. */
    boolean isOver() {
        return over.getCount() == 0;
    }

    /** Ends it. The ledger gives the lease back when it is closed. */
    @Override
    public void close() {
        over.countDown();
    }
}
