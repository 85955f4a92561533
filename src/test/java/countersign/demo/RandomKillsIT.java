package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.desk.Step;
import countersign.house.Counter;
import countersign.house.House;
import countersign.house.Reply;
import countersign.ledger.On;
import countersign.ledger.PostgreSql;
import countersign.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program on the clock of this machine, killed (SIGKILL) at random moments in the midst of traffic, at work and while it
 * starts, and started again each time. In the end nothing is lost and nothing is on record twice; a letter that came twice is the
 * same both times, and the record says why. {@code -Dkilled.randomly=200} kills it so often, {@code -Dkilled.seed=17} at the same
 * moments as another run did.
 */
@Timeout(value = 6, unit = TimeUnit.HOURS)
class RandomKillsIT {

    /** Longer than a letter whose fate is not known is waited for. */
    private static final Duration DOUBT = Duration.ofMinutes(16);
    /** The server takes up to so long to say that it has a mail, as servers do: that is where letters are doubled. */
    private static final int SLOWEST_ANSWER = 60;

    private static final int LONGEST_LIFE = 1500;
    private static final int MOST_ROUNDS = 60;

    /** How often it is killed on H2 in everyday runs, each time for seconds; on PostgreSQL a quarter of that. */
    private static final int EVERYDAY = 8;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("killed.seed", System.nanoTime() % 1_000_000);
    private final Random random = new Random(seed);
    private Path config;

    @Tag("fault-58")
    @Tag("fault-47")
    @Test
    void nothingIsLostAndNothingIsOnRecordTwice() throws Exception {
        kill("database: data/countersign", kills());
    }

    /** On a server that forces commits to the disk. */
    @Tag("fault-58")
    @Test
    void theSameOnPostgreSql() throws Exception {
        try (PostgreSql server = PostgreSql.durable()) {
            kill(On.inConfiguration(server.database(Duration.ofSeconds(1))), kills() / 4);
        }
    }

    private static int kills() {
        return Integer.getInteger("killed.randomly", EVERYDAY);
    }

    private void kill(String database, int kills) throws Exception {
        Random server = new Random(seed);
        try (MailServers servers = MailServers.start(List.of());
                Traffic traffic = new Traffic(servers);
                Sink sink = new Sink(() -> server.nextInt(SLOWEST_ANSWER), traffic::arrived)) {
            config = Stage.write(folder, servers.host(), sink.port(), servers.imapPort(), database);
            String text = Files.readString(config);
            Files.writeString(config, text.replace("contacts:\n", Traffic.staff(kills) + "contacts:\n"));
            isOpened();
            int starting = 0;
            for (int death = 0; death < kills; death++) {
                traffic.handIn();
                starting += livesForAWhile() ? 0 : 1;
            }
            Found found = isLeftAlone(traffic, sink);
            System.out.println(kills + " kills at random, " + starting + " of them while starting (seed " + seed + "): "
                    + found.summary());
            Reply verified = Counter.verify(Settings.read(config));
            assertThat(verified.status()).as(verified.out() + verified.err()).isZero();
        }
    }

    /** Mail that lay in the mailbox before the office was opened for the first time has no effect. */
    private void isOpened() throws Exception {
        try (House house = opened(MovableClock.startingAt(Instant.now()))) {
            house.daemon().finishWork();
        }
    }

    private House opened(MovableClock clock) {
        return House.open(Settings.read(config), clock, (Step step, String about) -> {});
    }

    /** @return whether it was at work when it was killed */
    private boolean livesForAWhile() throws IOException, InterruptedException {
        try (Life life = new Life(config)) {
            boolean starting = random.nextInt(4) == 0;
            if (!starting) {
                life.awaitAtWork();
            }
            Optional<String> end = life.end(Duration.ofMillis(random.nextInt(LONGEST_LIFE)));
            assertThat(end).as("it ended by itself").isEmpty();
            return life.isAtWork();
        }
    }

    /** Nobody disturbs it any more, and time passes until nothing is left to be done. */
    private Found isLeftAlone(Traffic traffic, Sink sink) throws Exception {
        MovableClock clock = MovableClock.startingAt(Instant.now());
        try (House house = opened(clock)) {
            int before = -1;
            for (int round = 0; before < sink.taken().size(); round++) {
                assertThat(round).as("rounds until all is quiet").isLessThan(MOST_ROUNDS);
                before = sink.taken().size();
                traffic.settle();
                new PassingTime(house, clock).until(clock.instant().plus(DOUBT));
                traffic.settle();
                house.daemon().finishWork();
            }
            Found found = new Found(house.ledger(), traffic, sink.taken());
            found.isWhole();
            return found;
        }
    }
}
