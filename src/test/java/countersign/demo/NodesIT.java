package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.ledger.Database;
import countersign.ledger.Ledger;
import countersign.ledger.On;
import countersign.ledger.PostgreSql;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionFactory;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two offices, each a process of its own, on one PostgreSQL database and one mailbox. */
class NodesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Longer than a letter whose fate is not known is waited for. */
    private static final Duration DOUBT = Duration.ofMinutes(16);

    @TempDir
    Path folder;

    private final List<NodeProcess> nodes = new ArrayList<>();
    private Database database;
    private MailServers servers;
    private MailProgram ann;

    @BeforeEach
    void open() {
        database = PostgreSql.shared().database(Duration.ofSeconds(3));
        servers = MailServers.start(Cast.ALL);
        ann = new MailProgram(
                Cast.ANN,
                new MailServer(servers.host(), servers.smtpPort(), Security.NONE, "", () -> ""),
                new MailServer(servers.host(), servers.imapPort(), Security.NONE, Cast.ANN.login(), Cast.ANN::password),
                PATIENCE);
    }

    @AfterEach
    void close() {
        nodes.forEach(NodeProcess::close);
        ann.close();
        servers.close();
    }

    /** Both have the same keys, as the offices of one firm have. */
    private NodeProcess node(String name, Duration ahead, String standsStillAt) throws IOException {
        Path there = folder.resolve(name);
        Path config = Stage.write(
                there, servers.host(), servers.smtpPort(), servers.imapPort(), On.inConfiguration(database));
        for (String key : List.of("countersign.key", "checkpoint-key.pem")) {
            Path first = folder.resolve("a/data").resolve(key);
            if (!name.equals("a")) {
                Files.createDirectories(there.resolve("data"));
                Files.copy(first, there.resolve("data").resolve(key));
            }
        }
        NodeProcess node = new NodeProcess(config, ahead, standsStillAt);
        nodes.add(node);
        return node;
    }

    private NodeProcess atWork(Duration ahead, String standsStillAt) throws IOException {
        NodeProcess node = node("a", ahead, standsStillAt);
        node.awaitSaid("at work:", 1);
        return node;
    }

    private NodeProcess standingBy(Duration ahead) throws IOException {
        NodeProcess node = node("b", ahead, "-");
        node.awaitSaid("standing by: another office", 1);
        return node;
    }

    private void handIn(String title) {
        ann.send(
                Cast.BOT,
                "From: " + Cast.ANN.name() + " <" + Cast.ANN.address() + ">\nTo: <" + Cast.BOT + ">\nSubject: change\n"
                        + "Message-ID: <" + title.replace(' ', '-') + "@miller.example>\n"
                        + "Date: Mon, 2 Mar 2026 09:00:00 -0600\n\nCase: " + title
                        + "\nContact: jim@smith.example\n\n- Second vanity: $450\n");
    }

    private <T> T inBooks(java.util.function.Function<Ledger, T> look) {
        try (Ledger ledger = Ledger.open(database)) {
            return look.apply(ledger);
        }
    }

    /** What became of each attempt to hand letters over, oldest first. */
    private List<String> outcomes() {
        return inBooks(ledger -> ledger.read(books -> books.entries().after(0)).stream()
                .map(Entry::note)
                .map(note -> note.what())
                .filter(Fact.Handed.class::isInstance)
                .map(fact -> ((Fact.Handed) fact).letter() + " " + ((Fact.Handed) fact).outcome())
                .toList());
    }

    /** What is known of each letter so far. */
    private Map<String, String> lastOutcomes() {
        Map<String, String> last = new TreeMap<>();
        outcomes().forEach(outcome -> last.put(outcome.split(" ")[0], outcome));
        return last;
    }

    private long cases() {
        return inBooks(
                ledger -> ledger.read(books -> books.cases().all()).stream().collect(Collectors.counting()));
    }

    private void booksHold() {
        Optional<Long> broken =
                inBooks(ledger -> ledger.read(books -> books.entries().firstBroken()));
        assertThat(broken).isEmpty();
    }

    private long epoch() {
        return Jdbi.create(database.url(), database.login(), "")
                .withHandle(handle -> handle.select("SELECT epoch FROM lease WHERE name = 'office'")
                        .mapTo(Long.class)
                        .one());
    }

    private void awaitPreview(String title) {
        patiently("preview of " + title)
                .until(() -> ann.look(mail -> mail.text().contains(title)).isPresent());
    }

    /** How many different previews came. */
    private long previews() {
        ann.look(mail -> false);
        return ann.subjects().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("Shall I send this"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The mail servers of the test complain of lines that break; that is no trouble of ours. */
    private static ConditionFactory patiently(String what) {
        return await(what).atMost(PATIENCE).dontCatchUncaughtExceptions();
    }

    @Test
    @Tag("fault-79")
    @Tag("fault-80")
    void oneOfTwoWorksThoughTheirClocksDifferAndTheOtherGoesOnWhenItIsKilled() throws Exception {
        NodeProcess a = atWork(Duration.ZERO, "-");
        standingBy(Duration.ofSeconds(60));
        handIn("Smith bathroom");
        awaitPreview("Smith bathroom");
        assertThat(epoch()).isEqualTo(1);
        a.signal("KILL");
        handIn("Smith kitchen");
        awaitPreview("Smith kitchen");
        assertThat(epoch()).isEqualTo(2);
        assertThat(cases()).isEqualTo(2);
        assertThat(previews()).isEqualTo(2);
        booksHold();
    }

    @Test
    @Tag("fault-77")
    @Tag("fault-82")
    void whoStoodStillBeforeItSentFindsOutAndSendsNothing() throws Exception {
        NodeProcess a = atWork(Duration.ZERO, "BEGUN");
        NodeProcess b = standingBy(Duration.ZERO);
        handIn("Smith bathroom");
        a.awaitSaid("stands still at BEGUN", 1);
        b.awaitSaid("at work:", 1);
        a.signal("CONT");
        a.awaitSaid("standing by: another office", 1);
        assertThat(previews()).isZero();
        patiently("what became of the letters").until(() -> outcomes().equals(List.of("1 uncertain")));
        b.pass(DOUBT);
        awaitPreview("Smith bathroom");
        patiently("what became of the letters")
                .until(() -> outcomes().equals(List.of("1 uncertain", "1 deferred", "1 accepted")));
        assertThat(previews()).isEqualTo(1);
        booksHold();
    }

    @Test
    @Tag("fault-82")
    void whatWasSentWhileItStoodStillIsSentOnceMoreAsTheSameMail() throws Exception {
        NodeProcess a = atWork(Duration.ofSeconds(-60), "HANDED");
        NodeProcess b = standingBy(Duration.ZERO);
        handIn("Smith bathroom");
        a.awaitSaid("stands still at HANDED", 1);
        b.awaitSaid("at work:", 1);
        a.signal("CONT");
        a.awaitSaid("standing by: another office", 1);
        b.pass(DOUBT);
        patiently("what became of the letters")
                .until(() -> outcomes().equals(List.of("1 uncertain", "1 deferred", "1 accepted")));
        assertThat(previews()).as("one mail, whether it came once or twice").isEqualTo(1);
        assertThat(ann.twins()).isEmpty();
        booksHold();
    }

    @Test
    @Tag("fault-62")
    @Tag("fault-81")
    void withoutItsDatabaseItSendsNothingAndGoesOnWhenThatIsBack() throws Exception {
        NodeProcess a = atWork(Duration.ZERO, "BEGUN");
        handIn("Smith bathroom");
        a.awaitSaid("stands still at BEGUN", 1);
        PostgreSql.shared().cutOff(database);
        a.signal("CONT");
        a.awaitSaid("the database cannot be reached, so nothing leaves", 1);
        handIn("Smith kitchen");
        a.awaitSaid("next try in", 2);
        assertThat(previews()).as("letters without a database").isZero();
        a.pass(Duration.ofHours(1));
        PostgreSql.shared().letIn(database);
        awaitPreview("Smith kitchen");
        a.pass(DOUBT);
        awaitPreview("Smith bathroom");
        assertThat(previews()).isEqualTo(2);
        assertThat(epoch()).as("it was at work all the time").isEqualTo(1);
        booksHold();
    }

    @Test
    @Tag("fault-62")
    void connectionsThatAreCutOffAgainAndAgainLoseAndDoubleNothing() throws Exception {
        NodeProcess a = atWork(Duration.ZERO, "-");
        List<String> titles = List.of("Smith bathroom", "Smith kitchen", "Smith attic");
        for (String title : titles) {
            PostgreSql.shared().hangUp(database);
            handIn(title);
            a.awaitSaid("kept 1", titles.indexOf(title) + 1);
            PostgreSql.shared().hangUp(database);
        }
        patiently("an answer for each letter").until(() -> lastOutcomes().size() == titles.size());
        a.pass(DOUBT);
        patiently("previews").until(() -> previews() == titles.size());
        assertThat(cases()).isEqualTo(titles.size());
        booksHold();
    }
}
