package countersign.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.CaseRef;
import countersign.casework.ContactRef;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A change of the tables that is cut off leaves them as they were, or as they shall be. */
@Tag("fault-69")
class UpgradeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    @TempDir
    Path folder;

    private static void works(Database database, long entries) {
        try (Ledger ledger = Ledger.open(database)) {
            assertThat(ledger.occupy("test")).isTrue();
            Note note = new Note(
                    new CaseRef(101), "ann@miller.example", new Fact.CaseOpened("x", new ContactRef(1)), "", List.of());
            ledger.change(books -> books.entries().append(List.of(note), NOW));
            Optional<Long> broken = ledger.read(books -> books.entries().firstBroken());
            assertThat(broken).isEmpty();
            long there = ledger.read(books -> books.entries().head().entries());
            assertThat(there).isEqualTo(entries);
        }
    }

    /** As a process leaves it that was killed between two statements of a step. */
    @Test
    void aFileWhoseStepIsHalfDoneIsTakenBackAndBroughtUpAnew() throws IOException {
        Database database = On.H2.fresh(folder);
        Flyway.configure()
                .dataSource(database.url(), database.login(), "")
                .locations(Dialect.H2.folders())
                .javaMigrations(new QuartzTables())
                .placeholders(Dialect.H2.types())
                .table("schema_history")
                .target("6")
                .load()
                .migrate();
        Jdbi.create(database.url(), database.login(), "").useHandle(handle -> {
            database.upgrade().orElseThrow().begin(handle);
            handle.execute("CREATE TRIGGER entry_stays BEFORE UPDATE, DELETE ON entry FOR EACH ROW"
                    + " CALL 'countersign.ledger.AppendOnly'");
        });
        works(database, 1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.contains("before-upgrade"));
        }
    }

    /** Killed somewhat later each time: before, while and after the tables are made. */
    @ParameterizedTest
    @EnumSource
    void aProcessMayBeKilledWheneverItMakesTheTables(On on) throws Exception {
        Duration step = Duration.ofMillis(400);
        boolean opened = false;
        for (int kill = 1; !opened; kill++) {
            Path there = Files.createDirectory(folder.resolve("kill" + kill));
            Database database = on.fresh(there);
            Process process = OtherProcess.start(database);
            opened = process.waitFor(step.multipliedBy(1L << kill).toMillis(), TimeUnit.MILLISECONDS)
                    || process.inputReader().ready();
            process.destroyForcibly().waitFor();
            works(database, 1);
        }
    }
}
