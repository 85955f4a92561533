package countersign.bench;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.bench.Questions.Question;
import countersign.demo.Cast;
import countersign.demo.DebianServers;
import countersign.desk.Daemon;
import countersign.desk.Desk;
import countersign.desk.Step;
import countersign.ledger.Database;
import countersign.ledger.Ledger;
import countersign.ledger.PostgreSql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many replies a second the office takes in: from its first look at the mailbox until each has its decision on record, lies in
 * its folder, and its acknowledgement was taken by a mail server; beside the bare job, in turns.
 */
@Tag("bench")
class IngestIT {

    private static final int OPEN = Integer.getInteger("open", 3000);
    private static final int REPLIES = Integer.getInteger("replies", 1000);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @TempDir
    Path folder;

    @BeforeEach
    void look() {
        Assumptions.assumeTrue(DebianServers.areInstalled(), "SKIPPED: Dovecot and Postfix are not installed here");
    }

    /** One round: how long the bare job took on so many mails, and the office. */
    private record Round(int mails, Duration floor, Duration office) {
        double ratio() {
            return (double) floor.toNanos() / office.toNanos();
        }

        static double rate(int mails, Duration time) {
            return mails * 1e9 / time.toNanos();
        }
    }

    @Test
    void onAFile() throws Exception {
        Path books = Files.createDirectories(folder.resolve("h2"));
        String floor = "jdbc:h2:file:" + books.resolve("floor") + ";WRITE_DELAY=0;MODE=PostgreSQL";
        measure("H2", Database.file(books.resolve("books").toString()), new Floor(floor, "", true));
    }

    @Test
    void onAServer() throws Exception {
        try (PostgreSql server = PostgreSql.durable()) {
            Database floor = server.database();
            measure(
                    "PostgreSQL",
                    server.database(),
                    new Floor(floor.url() + "&reWriteBatchedInserts=true", floor.login(), false));
        }
    }

    private void measure(String name, Database database, Floor floor) throws Exception {
        List<Round> rounds = new ArrayList<>();
        try (Sink sink = new Sink();
                DebianServers dovecot = DebianServers.startDovecot(folder);
                Ledger ledger = Ledger.open(database);
                floor) {
            assertThat(ledger.occupy("bench")).isTrue();
            Desk desk = BenchOffice.desk(
                    ledger, dovecot.mailbox(Cast.BOT, Cast.BOT_PASSWORD), sink.reached(), (step, about) -> {});
            desk.recover(List.of());
            long begin = System.nanoTime();
            Questions.open(desk, ledger, 1, OPEN - ROUNDS * REPLIES);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d questions opened in %d s%n",
                    name,
                    OPEN,
                    (System.nanoTime() - begin) / 1_000_000_000);
            for (int round = 0; round < ROUNDS; round++) {
                List<Question> questions = Questions.open(desk, ledger, OPEN - (ROUNDS - round) * REPLIES + 1, REPLIES);
                Replies replies = Replies.to(questions, round);
                floor.open(questions);
                dovecot.lay(Cast.DIAZ.address(), replies.mails());
                Duration bare = floor.run(dovecot.mailbox(Cast.DIAZ.address(), Cast.DIAZ.password()));
                dovecot.lay(Cast.BOT, replies.mails());
                rounds.add(new Round(replies.mails().size(), bare, ingest(ledger, dovecot, sink, replies)));
                report(name, rounds.get(round));
            }
        }
        double[] ratios = rounds.stream().mapToDouble(Round::ratio).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f %% of the bare job (median of %d; %.1f to %.1f)%n",
                name,
                100 * ratios[ratios.length / 2],
                ROUNDS,
                100 * ratios[0],
                100 * ratios[ratios.length - 1]);
    }

    private static void report(String name, Round round) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d mails, bare job %.0f/s, office %.0f/s, %.1f %%%n",
                name,
                round.mails(),
                Round.rate(round.mails(), round.floor()),
                Round.rate(round.mails(), round.office()),
                100 * round.ratio());
    }

    private static Duration ingest(Ledger ledger, DebianServers dovecot, Sink sink, Replies replies) throws Exception {
        CountDownLatch filed = new CountDownLatch(replies.mails().size());
        CountDownLatch acknowledged = new CountDownLatch(replies.answers());
        sink.tell((recipient, nanos) -> {
            if (recipient.contains("@pool")) {
                acknowledged.countDown();
            }
        });
        var imap = dovecot.mailbox(Cast.BOT, Cast.BOT_PASSWORD);
        Desk desk = BenchOffice.desk(ledger, imap, sink.reached(), (step, about) -> {
            if (step == Step.FILED) {
                filed.countDown();
            }
        });
        Duration time;
        try (Daemon daemon = BenchOffice.daemon(desk, imap)) {
            long begin = System.nanoTime();
            daemon.start();
            assertThat(filed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(acknowledged.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            time = Duration.ofNanos(System.nanoTime() - begin);
        }
        Map<String, Integer> taken = sink.taken();
        assertThat(taken.entrySet().stream().filter(one -> one.getKey().contains("@pool")))
                .as("one acknowledgement for each answer")
                .hasSize(replies.answers())
                .allMatch(one -> one.getValue() == 1);
        List<Integer> unsettled = ledger.read(books -> books.mails().unsettled());
        assertThat(unsettled).isEmpty();
        return time;
    }
}
