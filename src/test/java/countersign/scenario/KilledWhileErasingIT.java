package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.ledger.Ledger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails while a contact is erased, again and again; it ends as it does where nothing fails. */
class KilledWhileErasingIT {

    private static final int MOST_RUNS = 60;
    private static final List<String> TABLES =
            List.of("contact", "contact_address", "case_file", "request", "item", "alarm");

    @TempDir
    Path folder;

    @Tag("fault-116")
    @Test
    void nothingIsHalfErasedWhereverTheProcessDies() throws IOException, InterruptedException {
        prepare("calm");
        assertThat(erase("calm", Integer.MAX_VALUE)).isZero();
        assertThat(erase("calm", Integer.MAX_VALUE))
                .as("the next start knows him from the configuration again, and nothing more")
                .isZero();
        prepare("killed");
        int deaths = 0;
        Set<List<String>> stages = new HashSet<>();
        while (erase("killed", deaths) == LastClock.DIED) {
            deaths++;
            stages.add(facts("killed"));
            assertThat(deaths).isLessThan(MOST_RUNS);
        }
        assertThat(stages).as("how far it had come when it died").hasSizeGreaterThan(2);
        assertThat(facts("killed")).isEqualTo(facts("calm"));
        assertThat(standing("killed")).isEqualTo(standing("calm"));
        assertThat(Files.readString(folder.resolve("killed.mv.db"), StandardCharsets.ISO_8859_1))
                .contains("oak counter")
                .doesNotContain("second vanity");
    }

    private String books(String name) {
        return folder.resolve(name).toString();
    }

    private void prepare(String name) {
        Ledger ledger = Ledger.open(books(name));
        try (Scene scene = new Scene(List.of(), Optional.empty(), ledger, new TestClock(Scene.BEGIN))) {
            new Script(scene).play(ErasureTest.TWO_CUSTOMERS);
        }
    }

    private int erase(String name, int ticks) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MortalErasure.class.getName(),
                        books(name),
                        Integer.toString(ticks),
                        Files.writeString(folder.resolve("key.pem"), Scene.KEY.pem())
                                .toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        assertThat(status).as(said).isIn(0, LastClock.DIED);
        return status;
    }

    /** What the entries say, in order, and that the books hold wherever it died. */
    private List<String> facts(String name) {
        try (Ledger ledger = Ledger.open(books(name))) {
            Optional<String> fault = ledger.read(books -> books.audit().firstFault(Scene.KEY.verifying()));
            assertThat(fault).isEmpty();
            return Jdbi.create(ledger.connections())
                    .withHandle(handle -> handle.select(
                                    "SELECT CONCAT(folio, ' ', fact, ' ', details IS NULL) FROM entry ORDER BY seq")
                            .mapTo(String.class)
                            .list());
        }
    }

    private List<List<Map<String, Object>>> standing(String name) {
        try (Ledger ledger = Ledger.open(books(name))) {
            Jdbi jdbi = Jdbi.create(ledger.connections());
            return TABLES.stream()
                    .map(table -> jdbi.withHandle(handle -> handle.select("SELECT * FROM " + table + " ORDER BY 1, 2")
                            .mapToMap()
                            .list()))
                    .toList();
        }
    }
}
