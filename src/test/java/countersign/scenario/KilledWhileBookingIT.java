package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.SentLetter;
import countersign.desk.Told;
import countersign.ledger.Ledger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails while a statement is booked, again and again; the run that comes through finishes the rest. */
class KilledWhileBookingIT {

    private static final String STATEMENT = """
            Date,Name,Description,Amount,Currency
            2026-03-02,Jim Smith,2026-001,200.00,USD
            2026-03-02,Jim Smith,2026-002,70.00,USD
            2026-03-02,Jim Smith,2026-002,70.00,USD
            2026-03-02,Jim Smith,2026-002,30.00,USD
            """;
    private static final int FIRST = 4;
    private static final int STEP = 5;
    private static final int MOST_RUNS = 40;

    @TempDir
    Path folder;

    @Tag("fault-58")
    @Test
    void everyEntryIsBookedOnceWhereverTheProcessDies() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("statement.csv"), STATEMENT);
        String file = folder.resolve("books").toString();
        try (Scene scene = new Scene(List.of(), Optional.empty(), Ledger.open(file), new TestClock(Scene.BEGIN))) {
            bill(scene);
        }
        int deaths = 0;
        Set<Integer> stages = new HashSet<>();
        while (book(FIRST + STEP * deaths) == LastClock.DIED) {
            deaths++;
            stages.add(payments(file).size());
            assertThat(deaths).isLessThan(MOST_RUNS);
        }
        assertThat(deaths).isGreaterThan(1);
        assertThat(stages).as("payments that were booked when it died").hasSizeGreaterThan(1);
        assertThat(payments(file))
                .extracting(paid -> paid.amount().digits())
                .containsExactly("200.00", "70.00", "70.00", "30.00");
        assertThat(thanks(file)).isEqualTo(1);
        assertThat(book(Integer.MAX_VALUE)).isZero();
        assertThat(payments(file)).hasSize(4);
    }

    private static void bill(Scene scene) {
        tell(scene, "scope Smith", "Case: Smith bathroom", "- Deposit: $200", "- Rest: $370");
        tell(scene, "yes C101-1");
        for (int item = 1; item <= 2; item++) {
            String line = "confirm C101-1 " + item + " by document";
            Told told = scene.tell("ann@miller.example", List.of(line), "", "signed.pdf");
            assertThat(told.done()).as(told.text()).isTrue();
            tell(scene, "invoice C101");
        }
    }

    private static void tell(Scene scene, String... lines) {
        Told told = scene.tell("ann@miller.example", List.of(lines), "", "");
        assertThat(told.done()).as(told.text()).isTrue();
    }

    private int book(int ticks) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MortalBooking.class.getName(),
                        folder.resolve("books").toString(),
                        folder.resolve("statement.csv").toString(),
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

    private static List<Fact.Paid> payments(String file) {
        try (Ledger ledger = Ledger.open(file)) {
            Optional<Long> broken = ledger.read(books -> books.entries().firstBroken());
            assertThat(broken).isEmpty();
            return ledger.read(books -> books.entries().payments()).stream()
                    .map(Entry::note)
                    .map(note -> (Fact.Paid) note.what())
                    .toList();
        }
    }

    private static long thanks(String file) {
        try (Ledger ledger = Ledger.open(file)) {
            List<SentLetter> letters = new ArrayList<>();
            for (long number = 1; ; number++) {
                long next = number;
                Optional<SentLetter> letter =
                        ledger.read(books -> books.letters().find(next));
                if (letter.isEmpty()) {
                    break;
                }
                letters.add(letter.get());
            }
            return letters.stream()
                    .filter(letter -> letter.template().equals("payment-received"))
                    .count();
        }
    }
}
