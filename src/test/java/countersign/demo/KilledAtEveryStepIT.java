package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.house.Counter;
import countersign.ledger.On;
import countersign.ledger.PostgreSql;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.settings.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole story, with the office killed (SIGKILL) behind every durable step that it reaches, each once, and started
 * again. It ends as the story ends that nobody disturbed: nothing lost, nothing doubled. Everyday runs take every twelfth
 * step, on PostgreSQL every twenty-fourth; with {@code -Dkills=all} it is every one, and there every third.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class KilledAtEveryStepIT {

    private static final boolean ALL = System.getProperty("kills", "").equals("all");

    /** Longer than a letter whose fate is not known is waited for. */
    private static final Duration DOUBT = Duration.ofMinutes(16);

    /** How long a person waits for a mail, with an office that dies a dozen times before it comes. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    @Tag("fault-65")
    @Tag("fault-58")
    @Tag("fault-46")
    @Test
    void theStoryEndsTheSame() throws Exception {
        endsTheSame("database: data/countersign", ALL ? 1 : 12, ALL ? 110 : 20);
    }

    /** On a server that forces commits to the disk. Starting anew takes longer there: everyday runs take fewer steps. */
    @Test
    @Tag("fault-58")
    void theStoryEndsTheSameOnPostgreSql() throws Exception {
        try (PostgreSql server = PostgreSql.durable()) {
            endsTheSame(On.inConfiguration(server.database(Duration.ofSeconds(1))), ALL ? 3 : 24, ALL ? 60 : 12);
        }
    }

    private void endsTheSame(String database, int every, int least) throws Exception {
        Map<String, Map<String, Long>> calm = new TreeMap<>();
        String undisturbed = undisturbed(calm);
        try (MailServers servers = MailServers.start(Cast.ALL);
                Phoenix office = new Phoenix(servers, folder.resolve("killed"), database, every)) {
            new Story(
                            account -> program(servers, account),
                            office.clock,
                            office::advance,
                            new Narrator(quiet(), office.clock, Optional.empty(), folder.resolve("mails")))
                    .tell();
            office.advance(DOUBT);
            office.quit();
            String ended = Counter.ask(Settings.read(office.config), List.of("status", "--json"))
                    .out();
            assertThat(ended).isEqualTo(undisturbed);
            List<String> deaths = office.deaths();
            System.out.println(deaths.size() + " kills: "
                    + deaths.stream()
                            .collect(Collectors.groupingBy(death -> death.split(" ")[0], Collectors.counting())));
            assertThat(deaths).hasSizeGreaterThan(least);
            for (countersign.desk.Step step : countersign.desk.Step.values()) {
                assertThat(deaths).as("died behind " + step).anyMatch(death -> death.startsWith(step + " "));
            }
            everyLetterIsOne(servers);
            assertThat(subjects(account -> program(servers, account)))
                    .as("which letters everybody got")
                    .isEqualTo(calm);
        }
    }

    /**
     * What lies in everybody's mailbox, but for reminders, of promises too, and digests: those go at most once, and somebody asks for one that
     * a kill swallowed.
     */
    private static Map<String, Map<String, Long>> subjects(Function<Account, MailProgram> programs) {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        for (Account account : Cast.ALL) {
            try (MailProgram program = programs.apply(account)) {
                program.look(mail -> false);
                Map<String, Long> subjects = new TreeMap<>(program.subjects());
                subjects.keySet().removeIf(KilledAtEveryStepIT::isAtMostOnce);
                all.put(account.name(), subjects);
            }
        }
        return all;
    }

    private static boolean isAtMostOnce(String subject) {
        boolean ofPromise = subject.startsWith("Keep what we promised")
                || subject.contains("has not said that it is done")
                || subject.contains("how does it stand?");
        return ofPromise || subject.contains("eminder") || subject.contains("digest") || subject.equals("Done");
    }

    private String undisturbed(Map<String, Map<String, Long>> letters) throws Exception {
        try (Stage stage = Stage.open(folder.resolve("undisturbed"), Story.BEGINS)) {
            new Story(
                            stage::program,
                            stage.clock(),
                            span -> passing(stage, span),
                            new Narrator(quiet(), stage.clock(), Optional.empty(), folder.resolve("calm")))
                    .tell();
            letters.putAll(subjects(stage::program));
            return Counter.ask(Settings.read(stage.config()), List.of("status", "--json"))
                    .out();
        }
    }

    private static void passing(Stage stage, Duration span) {
        try {
            stage.advance(span);
        } catch (countersign.mailbox.MailboxDown e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mail may come twice where a kill fell between the final dot and its record; then it is the same mail, byte for byte. */
    private static void everyLetterIsOne(MailServers servers) {
        for (Account account : Cast.ALL) {
            try (MailProgram program = program(servers, account)) {
                program.look(mail -> false);
                assertThat(program.twins())
                        .as("mails with one Message-ID and different words, to " + account.name())
                        .isEmpty();
            }
        }
    }

    private static MailProgram program(MailServers servers, Account account) {
        return new MailProgram(
                account,
                new MailServer(servers.host(), servers.smtpPort(), Security.NONE, "", () -> ""),
                new MailServer(servers.host(), servers.imapPort(), Security.NONE, account.login(), account::password),
                PATIENCE);
    }

    private static PrintStream quiet() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    /** An office that rises again whenever it was killed. */
    private static final class Phoenix implements AutoCloseable {
        private final Path config;
        private final Path deaths;
        private final int every;
        private final MovableClock clock = MovableClock.startingAt(Story.BEGINS);
        private final Thread watch;
        private Process process;
        private volatile boolean quitting;
        private boolean open;
        private Instant goal = Instant.MIN;

        Phoenix(MailServers servers, Path folder, String database, int every) throws IOException {
            this.every = every;
            config = Stage.write(folder, servers.host(), servers.smtpPort(), servers.imapPort(), database);
            deaths = folder.resolve("deaths.txt");
            rise();
            watch = new Thread(this::watch, "phoenix");
            watch.setDaemon(true);
            watch.start();
            awaitOpening();
        }

        /** Mail that lay in the mailbox before the office was opened for the first time has no effect. */
        private synchronized void awaitOpening() {
            try {
                while (!open) {
                    wait(200);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void rise() throws IOException {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process next = new ProcessBuilder(
                            java,
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Dkilled.every=" + every,
                            "-Dcountersign.log=" + System.getProperty("killed.log", "WARN"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            MortalOffice.class.getName(),
                            config.toString(),
                            deaths.toString(),
                            clock.instant().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process = next;
            Thread reader = new Thread(() -> read(next), "office-out");
            reader.setDaemon(true);
            reader.start();
        }

        private void read(Process from) {
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    synchronized (this) {
                        open |= line.equals("open");
                        if (line.equals("in doubt")) {
                            go(clock.instant().plus(DOUBT));
                            tell(goal.toString());
                        }
                        if (line.startsWith("now ")) {
                            Instant there = Instant.parse(line.substring(4));
                            clock.moveTo(there);
                            goal = there.isBefore(goal) ? goal : Instant.MIN;
                        }
                        notifyAll();
                    }
                }
            } catch (IOException dead) {
                // The next one has an output of its own.
            }
        }

        /** Whenever it died, it is started again; where it died with a letter in its hand, it says so and a quarter of an hour passes. */
        private void watch() {
            try {
                while (!quitting) {
                    process.waitFor();
                    if (quitting) {
                        return;
                    }
                    String last = last();
                    synchronized (this) {
                        clock.moveTo(Instant.parse(last.substring(0, last.indexOf('\t'))));
                        rise();
                        if (!goal.equals(Instant.MIN)) {
                            tell(goal.toString());
                        }
                        notifyAll();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void go(Instant target) {
            goal = target.isAfter(goal) ? target : goal;
        }

        /** Lets time pass; as often as it dies on the way, it is told again. */
        synchronized void advance(Duration span) {
            go(clock.instant().plus(span));
            tell(goal.toString());
            try {
                while (!goal.equals(Instant.MIN)) {
                    wait(200);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void tell(String line) {
            try {
                process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
                process.getOutputStream().flush();
            } catch (IOException dead) {
                // It is told again once it has risen.
            }
        }

        void quit() throws InterruptedException {
            quitting = true;
            tell("quit");
            process.waitFor();
        }

        private String last() throws IOException {
            List<String> lines = Files.readAllLines(deaths);
            return lines.get(lines.size() - 1);
        }

        List<String> deaths() throws IOException {
            try (Stream<String> lines = Files.lines(deaths)) {
                return new ArrayList<>(lines.map(line -> line.substring(line.indexOf('\t') + 1))
                        .toList());
            }
        }

        @Override
        public void close() {
            quitting = true;
            process.destroyForcibly();
        }
    }
}
