package countersign.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import countersign.casework.CaseRef;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.message.RawMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger does on a disk that does not do what it should. */
class DiskTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void insert() {
        BadDisk.insert();
    }

    private Ledger open() {
        return Ledger.open("bad:" + folder.resolve("books"));
    }

    private static void note(Ledger ledger, int number) {
        Note note =
                new Note(new CaseRef(101), "ann@miller.example", new Fact.CaseNoted("note " + number), "", List.of());
        ledger.change(books -> books.entries().append(List.of(note), NOW));
    }

    private static long entries(Ledger ledger) {
        return ledger.read(books -> books.entries().head().entries());
    }

    @Test
    void everyDatabaseInAFileWritesBeforeItAcknowledges() {
        assertThat(Database.file("books").url()).contains(";WRITE_DELAY=0").contains(";DB_CLOSE_ON_EXIT=FALSE");
    }

    /** Twelve power cuts, each a few entries behind the last forced one. */
    @Tag("fault-59")
    @Test
    void whatWasForcedSurvivesAPowerCut() throws IOException {
        long lost = 0;
        for (int round = 1; round <= 12; round++) {
            BadDisk.insert();
            String name = "books" + round;
            Ledger ledger = Ledger.open("bad:" + folder.resolve(name));
            for (int i = 1; i <= 5 * round; i++) {
                note(ledger, i);
            }
            ledger.force();
            for (int i = 0; i < 3; i++) {
                note(ledger, 1000 + i);
            }
            BadDisk.afterThePowerCut(folder.resolve(name + ".mv.db"), folder.resolve("left" + round + ".mv.db"));
            long written = entries(ledger);
            ledger.close();
            try (Ledger left = Ledger.open(folder.resolve("left" + round).toString())) {
                assertThat(entries(left)).isBetween(5L * round, written);
                Optional<Long> broken = left.read(books -> books.entries().firstBroken());
                assertThat(broken).isEmpty();
                lost += written - entries(left);
            }
        }
        assertThat(lost).as("what was not forced is not on this disk").isPositive();
    }

    @Tag("fault-60")
    @Test
    void onAFullDiskNothingIsTakenAndAfterwardsAllGoesOnByItself() {
        try (Ledger ledger = open()) {
            note(ledger, 1);
            byte[] large = "From: a@b.example\r\n\r\nhello".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
            BadDisk.isFull(true);
            assertThatThrownBy(() -> {
                        ledger.change(books -> books.mails().keep(RawMessage.of(large), NOW));
                        ledger.force();
                    })
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> note(ledger, 2)).isInstanceOf(RuntimeException.class);
            BadDisk.isFull(false);
            // As the loops of the office do: again, a little later.
            await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> {
                note(ledger, 3);
                return true;
            });
            ledger.change(books -> books.mails().keep(RawMessage.of(large), NOW));
            ledger.force();
            assertThat(entries(ledger)).isEqualTo(2);
            Optional<Long> broken = ledger.read(books -> books.entries().firstBroken());
            assertThat(broken).isEmpty();
        }
    }

    /** After a failed sync nobody knows what is on the disk: a second one that succeeds says nothing about the first. */
    @Tag("fault-61")
    @Test
    void afterASyncThatFailedNothingIsWrittenAnyMore() {
        Ledger ledger = open();
        note(ledger, 1);
        ledger.force();
        note(ledger, 2);
        BadDisk.failsToSync(true);
        assertThatThrownBy(ledger::force).isInstanceOf(DiskFailed.class);
        BadDisk.failsToSync(false);
        assertThatThrownBy(ledger::force).isInstanceOf(DiskFailed.class);
        assertThatThrownBy(() -> note(ledger, 3)).isInstanceOf(DiskFailed.class);
        ledger.close();
        try (Ledger again = open()) {
            note(again, 4);
            assertThat(entries(again)).isBetween(2L, 3L);
        }
    }
}
