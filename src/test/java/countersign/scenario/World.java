package countersign.scenario;

import com.zaxxer.hikari.HikariDataSource;
import countersign.desk.Step;
import countersign.ledger.Ledger;
import countersign.mailbox.MailboxDown;
import countersign.wire.Line;
import countersign.wire.Line.Trouble;
import countersign.wire.Line.Way;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.ConnectionException;

/**
 * The whole office in a world that goes wrong, driven by a seed: people who write when they like, mail that comes late, twice
 * and out of order, lines that break at any byte, a database that refuses, a clock that is moved, a process that dies behind any
 * durable step and stands up again. The same seed brings the same world.
 */
final class World implements AutoCloseable {

    /** The process dies. What it has not made durable by then is gone. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1;

        Death(Step step, String about) {
            super(step + " " + about);
        }
    }

    /** Somebody's mail on its way. */
    private record Underway(String raw) {}

    private static final int EVENTS = 45;
    private static final int LONGEST_CUT = 4000;

    private final Random random;
    private final Post post = Post.overLines();
    private final TestClock clock = new TestClock(Scene.BEGIN);
    private final String books = "world-" + UUID.randomUUID();
    private final List<Underway> underway = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private final People people;
    private final Truth truth;
    private final Connection keeper;
    private Ledger ledger;
    private Scene office;
    private int deathIn;
    private int deaths;
    private int repeated;
    private boolean dead;

    World(long seed) throws SQLException {
        random = new Random(seed);
        people = new People(random, post, clock, this::post);
        truth = new Truth(people);
        ledger = Ledger.inMemory(books);
        // A database in memory lives as long as somebody has it open.
        keeper = DriverManager.getConnection("jdbc:h2:mem:" + books + ";DB_CLOSE_ON_EXIT=FALSE", "countersign", "");
        DatabaseFault.install(keeper);
        open();
    }

    /** What happened, for whoever has to find out why it ended badly. */
    List<String> story() {
        return story;
    }

    /** How much happened. */
    Figures figures() {
        return truth.counted().plus(new Figures(deaths, sent.size(), repeated, 0, 0, 0));
    }

    /** Lets everything happen, looks at the books after each event, and lets all of it come to rest. */
    void run() throws SQLException {
        people.newJob();
        for (int event = 0; event < EVENTS; event++) {
            happen();
            work();
            truth.holds(ledger);
        }
        rest();
        truth.holds(ledger);
        truth.isWhole(ledger, post, sent);
    }

    private void happen() throws SQLException {
        int dice = random.nextInt(100);
        if (dice < 16) {
            passes(Duration.ofMinutes(1 + random.nextInt(90)));
        } else if (dice < 24) {
            passes(Duration.ofHours(4 + random.nextInt(70)));
        } else if (dice < 52) {
            tell(people.jim());
        } else if (dice < 70) {
            tell(people.ann());
        } else if (dice < 75) {
            tell(people.newJob());
        } else if (dice < 83) {
            deathIn = 1 + random.nextInt(9);
            tell("the process dies behind the step after " + (deathIn - 1) + " more");
        } else if (dice < 88) {
            breaks(post.smtpLine(), "SMTP");
        } else if (dice < 92) {
            breaks(post.imapLine(), "IMAP");
        } else if (dice < 95) {
            int change = 1 + random.nextInt(8);
            DatabaseFault.arm(keeper, change);
            tell("change " + change + " in the database fails");
        } else if (dice < 97 && !sent.isEmpty()) {
            repeat(sent.get(random.nextInt(sent.size())));
            tell("a mail comes twice");
        } else {
            downtime();
        }
        arrive(random.nextInt(3));
    }

    private void repeat(String raw) {
        post.deliver(raw);
        sent.add(raw);
        repeated++;
    }

    private void passes(Duration span) {
        clock.set(clock.instant().plus(span));
        tell("time passes: " + span);
    }

    private void breaks(Line line, String name) {
        line.heal();
        int kind = random.nextInt(4);
        if (kind == 0) {
            line.down();
            tell(name + " is down");
        } else if (kind == 1) {
            line.breaksBefore(Trouble.CUT, Way.FROM_SERVER, name.equals("SMTP") ? "250 OK" : "OK");
            tell(name + ": the next OK is lost");
        } else {
            Way way = kind == 2 ? Way.TO_SERVER : Way.FROM_SERVER;
            int bytes = random.nextInt(LONGEST_CUT);
            line.breaks(Trouble.CUT, way, bytes);
            tell(name + " breaks behind " + bytes + " bytes " + way);
        }
    }

    private void downtime() {
        die();
        Duration span = Duration.ofHours(1 + random.nextInt(200));
        clock.set(clock.instant().plus(span));
        tell("nobody at work for " + span);
        tell(people.jim());
        open();
    }

    /** A mail of somebody: some arrive at once, some take their time. */
    private void post(String raw) {
        if (random.nextInt(5) == 0) {
            underway.add(random.nextInt(underway.size() + 1), new Underway(raw));
        } else {
            post.deliver(raw);
            sent.add(raw);
        }
    }

    private void arrive(int most) {
        Iterator<Underway> each = underway.iterator();
        for (int i = 0; i < most && each.hasNext(); i++) {
            String raw = each.next().raw();
            each.remove();
            post.deliver(raw);
            sent.add(raw);
        }
    }

    /** What the daemon does when something rings; what fails is tried again by the next event. */
    private void work() {
        try {
            office.desk().drain();
            office.desk().wake();
            office.desk().send();
            office.desk().checkpoint(false);
        } catch (MailboxDown | RuntimeException | Death e) {
            after(e);
        }
    }

    /** What a dead process still does on its way out fails; a living one takes note of what failed. */
    private void after(Throwable trouble) {
        if (dead) {
            deaths++;
            tell("died");
            open();
        } else if (trouble instanceof MailboxDown || isOfTheDatabase(trouble)) {
            tell(trouble instanceof MailboxDown ? "the mailbox is down" : "the database refused");
        } else {
            throw new IllegalStateException(trouble);
        }
    }

    private static boolean isOfTheDatabase(Throwable trouble) {
        for (Throwable e = trouble; e != null; e = e.getCause()) {
            if (e instanceof SQLException || e instanceof ConnectionException) {
                return true;
            }
        }
        return false;
    }

    /** A durable step was done. */
    private void reached(Step step, String about) {
        if (deathIn > 0 && --deathIn == 0) {
            die();
            throw new Death(step, about);
        }
    }

    /** The lines break off, and so do the connections to the database; nothing is closed politely. */
    private void die() {
        deathIn = 0;
        dead = true;
        post.imapLine().hangUp();
        post.smtpLine().hangUp();
        ((HikariDataSource) ledger.connections()).close();
    }

    private void open() {
        dead = false;
        try {
            ledger = Ledger.inMemory(books);
            office = new Scene(List.of(), Optional.of(post), ledger, clock, this::reached);
        } catch (RuntimeException | Death e) {
            boolean died = dead;
            after(e);
            if (!died) {
                open();
            }
        }
    }

    /** Nothing goes wrong any more, and nobody says anything new: the office comes to rest. */
    private void rest() throws SQLException {
        deathIn = 0;
        DatabaseFault.disarm(keeper);
        post.smtpLine().heal();
        post.imapLine().heal();
        arrive(Integer.MAX_VALUE);
        for (int i = 0; i < 8; i++) {
            passes(Duration.ofMinutes(20));
            work();
        }
    }

    private void tell(String what) {
        if (!what.isEmpty()) {
            story.add(clock.instant() + " " + what);
        }
    }

    @Override
    public void close() throws SQLException {
        keeper.close();
        ledger.close();
        post.close();
    }
}
