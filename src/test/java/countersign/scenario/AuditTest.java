package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.ledger.On;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A look at the ledger")
class AuditTest {

    private static final Path STORY =
            Path.of("src/test/resources/countersign/scenarios/a-queried-line-is-corrected-with-thanks.txt");

    /** {@code -Dmutations=10000} makes that many changes; an everyday run some hundred. */
    private static final int MUTATIONS = Integer.getInteger("mutations", 200);

    private static final List<String> COLUMNS = List.of(
            "entry.folio",
            "entry.line_no",
            "entry.made_at",
            "entry.fact",
            "entry.salt",
            "entry.details",
            "entry.digest",
            "entry.previous",
            "entry.hash",
            "letter.template",
            "letter.recipient",
            "letter.message_id",
            "letter.asks",
            "evidence.content",
            "checkpoint.note",
            "checkpoint.made_at",
            "head.entries",
            "head.hash",
            "head.frontier");

    @Test
    void findsNothingWhereNothingWasChanged() throws IOException {
        try (Scene scene = new Scene(List.of())) {
            new Script(scene).play(Files.readAllLines(STORY));
            assertThat(scene.fault()).isEmpty();
        }
    }

    @Tag("fault-114")
    @Tag("fault-63")
    @Test
    void namesWhateverSomebodyChangesBehindItsBack() throws IOException {
        try (Scene scene = new Scene(List.of())) {
            new Script(scene).play(Files.readAllLines(STORY));
            Random random = new Random(23);
            Jdbi jdbi = On.forger(scene.ledger());
            for (int round = 0; round < MUTATIONS; round++) {
                List<Runnable> undo = new ArrayList<>();
                String what = jdbi.withHandle(handle -> changed(handle, random, undo, jdbi));
                assertThat(scene.fault()).as(what).isPresent();
                undo.forEach(Runnable::run);
            }
            assertThat(scene.fault()).as("when all is as it was").isEmpty();
        }
    }

    @Tag("fault-114")
    @Test
    void seesByItsCheckpointsThatTheEndWasCutOffThoughTheRestFits() throws IOException {
        try (Scene scene = new Scene(List.of())) {
            new Script(scene).play(Files.readAllLines(STORY));
            scene.desk().checkpoint(true);
            On.forger(scene.ledger()).useHandle(handle -> {
                handle.execute("SET REFERENTIAL_INTEGRITY FALSE");
                long last = handle.select("SELECT MAX(seq) FROM entry")
                        .mapTo(Long.class)
                        .one();
                handle.execute("DELETE FROM entry WHERE seq = ?", last);
                handle.execute(
                        "UPDATE head SET entries = ?, frontier = '', hash = (SELECT hash FROM entry WHERE seq = ?)",
                        last - 1,
                        last - 1);
            });
            assertThat(scene.fault())
                    .hasValueSatisfying(fault -> assertThat(fault).contains("does not fit the ledger"));
        }
    }

    /** One value of one row is another one, or the row is gone. */
    private static String changed(Handle handle, Random random, List<Runnable> undo, Jdbi jdbi) {
        String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        String table = column.substring(0, column.indexOf('.'));
        String name = column.substring(column.indexOf('.') + 1);
        handle.execute("SET REFERENTIAL_INTEGRITY FALSE");
        List<Long> rows =
                handle.select("SELECT _ROWID_ FROM " + table).mapTo(Long.class).list();
        Long row = rows.get(random.nextInt(rows.size()));
        Object before = handle.select("SELECT " + name + " FROM " + table + " WHERE _ROWID_ = ?", row)
                .map((result, context) -> result.getObject(1) instanceof java.sql.Blob
                        ? result.getBytes(1)
                        : result.getObject(1) instanceof java.sql.Clob ? result.getString(1) : result.getObject(1))
                .one();
        Object after = other(before, random);
        String update = "UPDATE " + table + " SET " + name + " = ? WHERE _ROWID_ = ?";
        handle.execute(update, after, row);
        undo.add(() -> jdbi.useHandle(again -> again.execute(update, before, row)));
        return column + " of row " + row + ": " + before + " becomes " + after;
    }

    private static Object other(Object value, Random random) {
        if (value instanceof Number number) {
            return number.longValue() + 100_000 + random.nextInt(100_000);
        } else if (value instanceof java.time.OffsetDateTime at) {
            return at.plusSeconds(1 + random.nextInt(100_000));
        } else if (value instanceof byte[] bytes) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(7));
            return changed;
        }
        StringBuilder text = new StringBuilder(value.toString());
        int at = random.nextInt(text.length());
        text.setCharAt(at, text.charAt(at) == '7' ? '8' : '7');
        return text.toString();
    }
}
