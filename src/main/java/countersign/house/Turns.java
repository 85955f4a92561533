package countersign.house;

import countersign.desk.Steps;
import countersign.ledger.Ledger;
import countersign.ledger.LedgerUnusable;
import countersign.settings.Settings;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Several offices on one database take turns: one is at work, the others stand by until it goes or falls silent. With a
 * database in a file there is one, which is at work at once.
 */
public final class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    /** How often who stands by looks whether it is its turn while a lease runs. */
    private static final int LOOKS = 8;

    private final Settings settings;
    private final Clock clock;
    private final Steps steps;
    private final CountDownLatch asked;
    private final Supervisor supervisor;

    /** Until {@code asked} is counted down, by whoever asks it to stop. */
    public Turns(Settings settings, Clock clock, Steps steps, CountDownLatch asked) {
        this(settings, clock, steps, asked, Supervisor.of(Map.of()));
    }

    /** The same, and tells that supervisor how it goes. */
    public Turns(Settings settings, Clock clock, Steps steps, CountDownLatch asked, Supervisor supervisor) {
        this.supervisor = supervisor;
        this.settings = settings;
        this.clock = clock;
        this.steps = steps;
        this.asked = asked;
    }

    /**
     * Works whenever it is its turn, until it is asked to stop.
     *
     * @throws LedgerUnusable where the database cannot be worked with from the start; later on any trouble is waited out
     */
    public void take() throws InterruptedException {
        boolean begun = false;
        while (asked.getCount() > 0) {
            try {
                Optional<House> house = next();
                begun = true;
                if (house.isPresent()) {
                    work(house.get());
                }
            } catch (RuntimeException e) {
                if (!begun) {
                    throw e;
                }
                LOG.warn("{}; it is tried again", e.getMessage());
                supervisor.lives("trouble; it is tried again: " + e.getMessage());
                asked.await(lease().toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void work(House house) throws InterruptedException {
        try (house) {
            LOG.info("at work: {}, IMAP {}, SMTP {}", settings.bot().mailbox(), settings.imap(), settings.smtp());
            do {
                // It works by itself.
                if (house.lives()) {
                    supervisor.lives(house.health());
                }
            } while (!house.isOver() && !asked.await(pause().toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    /**
     * The office at work, as soon as it is its turn; nothing where it was asked to stop before.
     *
     * @throws countersign.ledger.LedgerInUse where the file of the database is open in another process
     * @throws LedgerUnusable where the database cannot be worked with
     * @throws ClocksDiffer where the clock of this machine is not that of the database
     */
    public Optional<House> next() throws InterruptedException {
        Ledger ledger = House.ledger(settings);
        boolean ours = false;
        try {
            compareClocks(ledger);
            if (stand(ledger)) {
                compareClocks(ledger);
                ours = true;
            }
        } finally {
            if (!ours) {
                ledger.close();
            }
        }
        return ours ? Optional.of(House.open(settings, clock, steps, ledger)) : Optional.empty();
    }

    /** At the start, and when its turn comes, which may be long after. */
    private void compareClocks(Ledger ledger) {
        Duration by = ledger.differs(clock.instant());
        if (by.compareTo(settings.storage().clocksDiffer()) > 0) {
            throw new ClocksDiffer(by, settings.storage().clocksDiffer());
        }
    }

    /** Stands by. @return whether it is its turn; else it was asked to stop */
    private boolean stand(Ledger ledger) throws InterruptedException {
        String name = ManagementFactory.getRuntimeMXBean().getName();
        boolean told = false;
        while (asked.getCount() > 0) {
            try {
                if (ledger.occupy(name)) {
                    return true;
                }
                if (!told) {
                    LOG.info("standing by: another office works on this database");
                }
                told = true;
                supervisor.lives("standing by: another office works on this database");
            } catch (LedgerUnusable e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.warn("standing by: {}", e.getMessage());
                supervisor.lives("standing by: " + e.getMessage());
            }
            asked.await(pause().toMillis(), TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private Duration pause() {
        return lease().dividedBy(LOOKS);
    }

    private Duration lease() {
        return settings.storage().database().lease();
    }
}
