package countersign.bench;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.bench.Questions.Question;
import countersign.demo.Cast;
import countersign.demo.DebianServers;
import countersign.desk.Daemon;
import countersign.desk.Desk;
import countersign.ledger.Database;
import countersign.ledger.Ledger;
import countersign.ledger.PostgreSql;
import countersign.message.MailServer;
import countersign.wire.Line;
import countersign.wire.Operator;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long an answer takes: a reply comes into the mailbox every 200 ms, and the clock runs from the server's first untagged EXISTS
 * behind it to the end of the acknowledgement at the mail server, with everything durable before that leaves. Dovecot announces
 * half a second late; that is told beside it.
 */
@Tag("bench")
class LatencyIT {

    private static final int REPLIES = Integer.getInteger("replies", 300);
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final int WARM = 50;

    @TempDir
    Path folder;

    @BeforeEach
    void look() {
        Assumptions.assumeTrue(DebianServers.areInstalled(), "SKIPPED: Dovecot and Postfix are not installed here");
    }

    @Test
    void onAFile() throws Exception {
        Path books = Files.createDirectories(folder.resolve("h2"));
        measure("H2", Database.file(books.resolve("books").toString()));
    }

    @Test
    void onAServer() throws Exception {
        try (PostgreSql server = PostgreSql.durable()) {
            measure("PostgreSQL", server.database());
        }
    }

    private void measure(String name, Database database) throws Exception {
        ConcurrentSkipListSet<Long> announced = new ConcurrentSkipListSet<>();
        Operator operator = new Operator();
        operator.changes(line -> {
            if (line.startsWith("* ") && line.stripTrailing().endsWith(" EXISTS")) {
                announced.add(System.nanoTime());
            }
            return line;
        });
        try (Sink sink = new Sink();
                DebianServers dovecot = DebianServers.startDovecot(folder);
                Ledger ledger = Ledger.open(database)) {
            MailServer there = dovecot.mailbox(Cast.BOT, Cast.BOT_PASSWORD);
            try (Line line = new Line(there.port(), operator)) {
                MailServer imap =
                        new MailServer(there.host(), line.port(), there.security(), there.login(), there.secret());
                assertThat(ledger.occupy("bench")).isTrue();
                Desk desk = BenchOffice.desk(ledger, there, sink.reached(), (step, about) -> {});
                desk.recover(List.of());
                List<Question> questions = Questions.open(desk, ledger, 1, REPLIES + WARM);
                Map<String, Long> answered = new ConcurrentHashMap<>();
                CountDownLatch left = new CountDownLatch(questions.size());
                sink.tell((recipient, nanos) -> {
                    if (recipient.contains("@pool") && answered.putIfAbsent(recipient, nanos) == null) {
                        left.countDown();
                    }
                });
                try (Daemon daemon = BenchOffice.daemon(desk, imap)) {
                    daemon.start();
                    List<Long> arrived = deliver(there, questions);
                    assertThat(left.await(2, TimeUnit.MINUTES)).isTrue();
                    report(name, questions, arrived, announced, answered);
                }
            }
        }
    }

    /** @return when each of them lay in the mailbox */
    private static List<Long> deliver(MailServer server, List<Question> questions) throws Exception {
        Session session = Session.getInstance(new Properties());
        List<Long> arrived = new ArrayList<>();
        ScheduledExecutorService postman = Executors.newSingleThreadScheduledExecutor();
        try (Store store = session.getStore("imap")) {
            store.connect(
                    server.host(),
                    server.port(),
                    server.login(),
                    server.secret().get());
            Folder inbox = store.getFolder("INBOX");
            List<Future<Long>> rounds = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                byte[] raw = Replies.yes(questions.get(i), i);
                rounds.add(postman.schedule(
                        () -> append(session, inbox, raw), i * BETWEEN.toMillis(), TimeUnit.MILLISECONDS));
            }
            for (Future<Long> round : rounds) {
                arrived.add(round.get());
            }
        } finally {
            postman.shutdown();
        }
        return arrived;
    }

    private static long append(Session session, Folder inbox, byte[] raw) throws MessagingException {
        MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(raw)) {
            @Override
            public Date getReceivedDate() {
                return new Date();
            }
        };
        inbox.appendMessages(new Message[] {message});
        return System.nanoTime();
    }

    private static void report(
            String name,
            List<Question> questions,
            List<Long> arrived,
            ConcurrentSkipListSet<Long> announced,
            Map<String, Long> answered) {
        List<Long> late = new ArrayList<>();
        List<Long> took = new ArrayList<>();
        int before = 0;
        for (int i = WARM; i < questions.size(); i++) {
            Long end = answered.get(questions.get(i).customer());
            Long begin = announced.ceiling(arrived.get(i));
            if (begin == null || begin > end) {
                // Found while an earlier one was fetched, before it was announced at all.
                before++;
            } else {
                late.add(begin - arrived.get(i));
                took.add(end - begin);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d replies, from EXISTS to the acknowledgement p50 %.1f ms, p99 %.1f ms; announced %.0f ms after they lay there;"
                        + " %d were answered before they were announced%n",
                name,
                questions.size() - WARM,
                millis(took, 50),
                millis(took, 99),
                millis(late, 50),
                before);
    }

    private static double millis(List<Long> nanos, int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
