package countersign.bench;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.demo.Cast;
import countersign.demo.DebianServers;
import countersign.demo.MovableClock;
import countersign.desk.Desk;
import countersign.ledger.Database;
import countersign.ledger.Ledger;
import countersign.ledger.PostgreSql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many reminders that fall due at once: each is queued once and handed over once. */
@Tag("bench")
class BurstIT {

    /** Ten in the morning where the firm is; the first reminder is due two working days later. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T16:00:00Z");

    private static final int OPEN = Integer.getInteger("open", 3000);

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
        try (Sink sink = new Sink();
                DebianServers dovecot = DebianServers.startDovecot(folder);
                Ledger ledger = Ledger.open(database)) {
            assertThat(ledger.occupy("bench")).isTrue();
            MovableClock clock = MovableClock.startingAt(MONDAY);
            Desk desk = BenchOffice.desk(
                    ledger, dovecot.mailbox(Cast.BOT, Cast.BOT_PASSWORD), sink.reached(), (step, about) -> {}, clock);
            desk.recover(List.of());
            Questions.open(desk, ledger, 1, OPEN);
            clock.moveTo(MONDAY.plus(Duration.ofDays(3)));
            sink.tell((recipient, nanos) -> {});
            long begin = System.nanoTime();
            desk.wake();
            Duration queued = Duration.ofNanos(System.nanoTime() - begin);
            begin = System.nanoTime();
            desk.send();
            Duration sent = Duration.ofNanos(System.nanoTime() - begin);
            Map<String, Integer> taken = sink.taken();
            assertThat(taken.entrySet().stream().filter(one -> one.getKey().contains("@pool")))
                    .as("one reminder to each")
                    .hasSize(OPEN)
                    .allMatch(one -> one.getValue() == 1);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d reminders due at once: queued in %.1f s (%.0f/s), handed over in %.1f s (%.0f/s)%n",
                    name,
                    OPEN,
                    queued.toMillis() / 1000.0,
                    OPEN * 1000.0 / queued.toMillis(),
                    sent.toMillis() / 1000.0,
                    OPEN * 1000.0 / sent.toMillis());
        }
    }
}
