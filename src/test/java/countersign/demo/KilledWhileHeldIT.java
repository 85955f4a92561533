package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.desk.Dictated;
import countersign.house.Counter;
import countersign.house.House;
import countersign.house.Reply;
import countersign.ledger.Ledger;
import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import countersign.settings.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database is put back from an older copy, and the office is killed (SIGKILL) behind every durable step that it reaches while its
 * letters are held. It stays held whenever it is started again, tells staff once, and goes on when staff says so.
 */
class KilledWhileHeldIT {

    private static final Duration DOUBT = Duration.ofMinutes(16);
    private static final int MOST_RUNS = 20;

    @TempDir
    Path folder;

    private Path config;
    /** What is said while nobody is at work bears the time of this machine. */
    private Instant now = Instant.now();

    @Tag("fault-114")
    @Test
    void anOlderCopyStaysHeldWhereverTheOfficeDies() throws Exception {
        try (MailServers all = MailServers.start(Cast.ALL)) {
            config = Stage.write(folder, all.host(), all.smtpPort(), all.imapPort());
            works("Smith bathroom");
            Path books = folder.resolve("data/countersign.mv.db");
            Path backup = Files.copy(books, folder.resolve("backup"));
            works("Smith garden");
            Files.copy(backup, books, StandardCopyOption.REPLACE_EXISTING);

            int deaths = livesUntilItIsLeftAlone();
            assertThat(deaths).isGreaterThanOrEqualTo(3);
            List<Waiting> sent = in(State.ACCEPTED);
            assertThat(sent.stream().filter(letter -> letter.template().equals("note-restored")))
                    .hasSize(1);
            assertThat(isHeld()).isTrue();
            says("Case: Smith kitchen");
            assertThat(in(State.QUEUED)).isNotEmpty();
            livesUntilItIsLeftAlone();
            assertThat(in(State.QUEUED)).as("still held").isNotEmpty();
            says("go on because the newer copy is lost");
            now = now.plus(Duration.ofHours(1));
            try (House house = opened()) {
                house.desk().send();
            }
            assertThat(isHeld()).isFalse();
            assertThat(in(State.QUEUED)).isEmpty();
        }
    }

    /** A day in the office that nobody disturbs. */
    private void works(String title) {
        now = now.plus(Duration.ofHours(1));
        try (House house = opened()) {
            Reply reply = told("Case: " + title, "Contact: jim@smith.example", "- Second vanity: $450");
            assertThat(reply.status()).as(reply.err()).isZero();
            house.desk().send();
            house.desk().checkpoint(true);
        }
    }

    private House opened() {
        return House.open(Settings.read(config), Clock.fixed(now, ZoneOffset.UTC), (step, about) -> {});
    }

    private Reply told(String... lines) {
        return Counter.tell(
                Settings.read(config), new Dictated("ann@miller.example", List.of(lines), new byte[0], List.of()));
    }

    private void says(String line) {
        Reply reply = line.startsWith("Case") ? told(line, "Contact: jim@smith.example", "- A sink: $90") : told(line);
        assertThat(reply.status()).as(reply.err()).isZero();
    }

    private boolean isHeld() {
        try (Ledger ledger = Ledger.open(folder.resolve("data/countersign").toString())) {
            return ledger.read(books -> books.restoration().held()).isPresent();
        }
    }

    private List<Waiting> in(State state) {
        try (Ledger ledger = Ledger.open(folder.resolve("data/countersign").toString())) {
            return ledger.read(books -> books.letters().in(state));
        }
    }

    /** Starts it again and again; each time it dies behind a step that it did not die at before. @return how often it did */
    private int livesUntilItIsLeftAlone() throws IOException, InterruptedException {
        int deaths = 0;
        while (diesOnce()) {
            deaths++;
            assertThat(deaths).isLessThan(MOST_RUNS);
        }
        return deaths;
    }

    /** One life: it opens, a while passes twice, and it is closed, unless it dies before. */
    private boolean diesOnce() throws IOException, InterruptedException {
        now = now.plus(Duration.ofHours(1));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dkilled.every=1",
                        "-Dcountersign.log=WARN",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MortalOffice.class.getName(),
                        config.toString(),
                        folder.resolve("deaths.txt").toString(),
                        now.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String orders = now.plus(DOUBT) + "\n" + now.plus(DOUBT).plus(DOUBT) + "\nquit\n";
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            process.getOutputStream().write(orders.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            out.lines().forEach(line -> {});
        } catch (IOException dead) {
            // It did not live to read that.
        }
        return process.waitFor() != 0;
    }
}
