package countersign.desk;

import countersign.ledger.DiskFailed;
import countersign.ledger.LedgerUnusable;
import countersign.mailbox.Backoff;
import countersign.mailbox.Bell;
import countersign.mailbox.MailboxDown;
import countersign.schedule.JumpGuard;
import countersign.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The office at work: one thread reads the mailbox when the bell rings and from time to time, one hands letters over, and
 * Quartz wakes the desk for what is due. All of them only call the desk; each of its verbs may be called at any time.
 */
public final class Daemon implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Daemon.class);
    private static final Duration HORIZON = Duration.ofDays(2);
    private static final Duration RECONCILE = Duration.ofMinutes(10);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_SILENCE = Duration.ofHours(1);
    private static final Duration LOOKED_AFTER = Duration.ofMinutes(1);
    private static final Duration LAST_ORDERS = Duration.ofSeconds(20);

    private final Desk desk;
    private final Office office;
    private final Bell bell;
    private final Schedule schedule;
    private final Duration poll;
    private final JumpGuard guard = new JumpGuard();
    private final Semaphore news = new Semaphore(0);
    private final Semaphore letters = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Duration longestSilence;
    private Thread reading;
    private Thread sending;
    private long reconciledAt;

    /**
     * An office that is not yet at work.
     *
     * @param bell makes a bell that calls what it is given
     * @param schedule makes a schedule that calls what it is given
     * @param poll how often the mailbox is read though the bell did not ring
     */
    public Daemon(
            Desk desk,
            Office office,
            Function<Runnable, Bell> bell,
            Function<Runnable, Schedule> schedule,
            Duration poll) {
        this.desk = desk;
        this.office = office;
        this.bell = bell.apply(news::release);
        this.schedule = schedule.apply(this::ring);
        this.poll = poll;
        desk.tell(letters::release);
        Duration polls = poll.multipliedBy(3);
        this.longestSilence = polls.compareTo(LONGEST_SILENCE) > 0 ? polls : LONGEST_SILENCE;
    }

    /** Begins to work. The desk has recovered before. */
    public void start() {
        clockMoved();
        reading = thread("mailbox", this::read);
        sending = thread("outbox", this::send);
        thread("watch", this::watch);
        bell.start();
        schedule.start();
    }

    private Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setUncaughtExceptionHandler((t, e) -> {
            LOG.error("the thread {} ended; the process ends with it, to be started again", t.getName(), e);
            Runtime.getRuntime().halt(1);
        });
        thread.setDaemon(name.equals("watch"));
        thread.start();
        return thread;
    }

    /** A loop that hangs ends the process, too: whoever supervises it starts it again, and nothing is lost by that. */
    private void watch() {
        while (!isClosed()) {
            rest(LOOKED_AFTER);
            hanging().filter(loop -> !isClosed()).ifPresent(loop -> {
                throw new IllegalStateException("the loop " + loop + " hangs");
            });
        }
    }

    /** A loop that said nothing for longer than its work can take. */
    public Optional<String> hanging() {
        return desk.watch().silent(longestSilence);
    }

    private void read() {
        Backoff backoff = new Backoff();
        while (!isClosed()) {
            try {
                desk.watch().lives(Watch.MAILBOX);
                int rung = news.drainPermits();
                int kept = desk.drain();
                afterWork();
                boolean waits = desk.checkpoint(false);
                if (kept > 0 && rung == 0) {
                    LOG.debug("the mailbox held news that the bell did not ring for");
                    bell.hangUp();
                }
                backoff.reset();
                await(news, waits && poll.compareTo(Witnessing.BETWEEN) > 0 ? Witnessing.BETWEEN : poll);
            } catch (MailboxDown | LedgerUnusable e) {
                Duration pause =
                        e instanceof MailboxDown down && down.isLogin() ? backoff.afterRefusal() : backoff.next();
                LOG.warn("{}; next try in {} s", e.getMessage(), pause.toSeconds());
                rest(pause);
            } catch (DiskFailed e) {
                throw e;
            } catch (RuntimeException e) {
                Duration pause = backoff.next();
                LOG.error("reading the mailbox failed; next try in {} s", pause.toSeconds(), e);
                rest(pause);
            }
        }
    }

    private void send() {
        while (!isClosed()) {
            try {
                desk.watch().lives(Watch.OUTBOX);
                letters.drainPermits();
                desk.send();
                Instant now = office.clock().instant();
                Duration rest = desk.nextLetter()
                        .map(due -> Duration.between(now, due))
                        .filter(left -> left.compareTo(LONGEST_REST) < 0)
                        .orElse(LONGEST_REST);
                await(letters, rest.isNegative() ? Duration.ofMillis(1) : rest);
            } catch (DiskFailed e) {
                throw e;
            } catch (LedgerUnusable e) {
                LOG.warn("{}; next try in {} s", e.getMessage(), LONGEST_REST.toSeconds());
                rest(LONGEST_REST);
            } catch (RuntimeException e) {
                LOG.error("handing letters over failed; next try in {} s", LONGEST_REST.toSeconds(), e);
                rest(LONGEST_REST);
            }
        }
    }

    /** A trigger fired. A machine whose clock just jumped plans anew first: what seemed due may not be. */
    private void ring() {
        if (isClosed()) {
            return;
        }
        if (guard.jumped()) {
            LOG.warn("the clock of this machine was moved; alarms are planned anew");
            clockMoved();
            return;
        }
        try {
            desk.wake();
        } catch (RuntimeException e) {
            LOG.error("an alarm rang and failed; it rings again", e);
        }
        afterWork();
    }

    /** What was decided just now may have made letters and alarms: they are seen to. */
    public void afterWork() {
        letters.release();
        Instant now = office.clock().instant();
        boolean stale = System.nanoTime() - reconciledAt > RECONCILE.toNanos();
        if (stale) {
            clockMoved();
        } else {
            desk.due(now.plus(HORIZON)).forEach(schedule::ringAt);
        }
    }

    /** Sets the triggers anew after the ledger: at the start, from time to time, and when the clock was moved. */
    public void clockMoved() {
        reconciledAt = System.nanoTime();
        guard.jumped();
        schedule.reset(desk.due(office.clock().instant().plus(HORIZON)));
        letters.release();
    }

    /**
     * Does all there is to do now, and returns when nothing is left: the mailbox is read, what is due has rung, every letter
     * was handed over or waits for its next attempt.
     *
     * @throws MailboxDown where the mailbox cannot be read
     */
    public void finishWork() throws MailboxDown {
        boolean more = true;
        while (more) {
            int kept = desk.drain();
            desk.wake();
            desk.send();
            Instant now = office.clock().instant();
            more = kept > 0 || desk.next().map(due -> !due.isAfter(now)).orElse(false) && !isClosed();
        }
        afterWork();
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void rest(Duration pause) {
        try {
            if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("closing");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed.countDown();
        }
    }

    private void await(Semaphore signal, Duration longest) {
        try {
            if (signal.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                signal.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed.countDown();
        }
    }

    /** Stops working: what is under way is finished, within a bounded time; nothing new is begun. */
    @Override
    public void close() {
        closed.countDown();
        news.release();
        letters.release();
        bell.close();
        schedule.close();
        join(reading);
        join(sending);
        lastCheckpoint();
    }

    private void lastCheckpoint() {
        try {
            desk.checkpoint(true);
        } catch (RuntimeException e) {
            LOG.warn("no checkpoint was made at the end: {}", e.getMessage());
        }
    }

    private static void join(Thread thread) {
        if (thread == null) {
            return;
        }
        try {
            thread.join(LAST_ORDERS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
