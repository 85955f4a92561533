package countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import countersign.demo.Cast;
import countersign.demo.MailServers;
import countersign.desk.Daemon;
import countersign.mailbox.Bell;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.schedule.Schedule;
import countersign.wire.Line.Trouble;
import countersign.wire.Line.Way;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** News comes in though the line on which the server announces it is dead, or the server announces nothing. */
class BellTest {

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration NEVER = Duration.ofHours(1);

    private final Operator operator = new Operator();
    private MailServers servers;
    private Line line;
    private OtherProgram program;
    private int written;

    @BeforeEach
    void open() throws Exception {
        servers = MailServers.start(Cast.ALL);
        line = new Line(servers.imapPort(), operator);
        program = new OtherProgram(imap(servers.imapPort()));
    }

    @AfterEach
    void close() throws Exception {
        program.close();
        line.close();
        servers.close();
    }

    private MailServer imap(int port) {
        return new MailServer(servers.host(), port, Security.NONE, Cast.BOT, () -> Cast.BOT_PASSWORD);
    }

    private String mail() {
        written++;
        return "From: <" + Cast.ANN.address() + ">\nTo: <" + Cast.BOT + ">\nSubject: Where are we?\nMessage-ID: <"
                + written + "@miller.example>\n\nstatus\n";
    }

    private static void until(BooleanSupplier there) {
        await().dontCatchUncaughtExceptions().atMost(Duration.ofSeconds(60)).until(there::getAsBoolean);
    }

    /** The office at work; whatever it does is done over the line. */
    private Daemon atWork(SmallOffice office, Duration rest, Duration poll) {
        MailServer server = imap(line.port()).withPatience(SHORT);
        office.desk().recover(List.of());
        Daemon daemon = new Daemon(
                office.desk(),
                office.office(),
                news -> new Bell(server, "INBOX", news, rest),
                ring -> new Schedule("test", office.clock(), ring),
                poll);
        daemon.start();
        return daemon;
    }

    @Tag("fault-1")
    @Test
    void aServerThatFallsSilentIsNoticedAndNothingThatCameMeanwhileIsLost() {
        try (SmallOffice office = new SmallOffice(imap(line.port()).withPatience(SHORT), SmallOffice.NOWHERE);
                Daemon daemon = atWork(office, SHORT, SHORT)) {
            assertThat(daemon).isNotNull();
            until(() -> operator.count("IDLE") > 0);
            line.breaks(Trouble.SILENCE, Way.FROM_SERVER, 0);
            until(line::hasStruck);
            for (int i = 0; i < 10; i++) {
                program.put("INBOX", mail());
            }
            line.heal();
            until(() -> office.mails() == 10 && program.count("INBOX") == 0);
            assertThat(office.letters()).isEqualTo(10);
        }
    }

    @Tag("fault-5")
    @Test
    void newsThatIsNeverAnnouncedIsFoundByThePoll() {
        operator.changes(said -> said.matches("(?s)\\* [0-9]+ (EXISTS|RECENT).*") ? "" : said);
        try (SmallOffice office = new SmallOffice(imap(servers.imapPort()), SmallOffice.NOWHERE);
                Daemon daemon = atWork(office, NEVER, SHORT)) {
            assertThat(daemon).isNotNull();
            until(() -> operator.count("IDLE") > 0);
            program.put("INBOX", mail());
            until(() -> office.mails() == 1);
        }
    }

    @Tag("fault-3")
    @Test
    void theLineIsUsedBeforeARouterForgetsIt() {
        assertThat(Bell.REST).isLessThanOrEqualTo(Duration.ofMinutes(9));
        try (Bell bell = new Bell(imap(line.port()), "INBOX", () -> {}, Duration.ofMillis(50))) {
            bell.start();
            until(() -> operator.count("IDLE") >= 4);
            assertThat(operator.count("LOGIN")).isEqualTo(1);
        }
    }

    @Tag("fault-3")
    @Tag("fault-4")
    @Test
    void aServerThatHangsUpIsCalledAgainAndRings() {
        AtomicInteger rings = new AtomicInteger();
        try (Bell bell = new Bell(imap(line.port()), "INBOX", rings::incrementAndGet)) {
            bell.start();
            until(() -> operator.count("IDLE") >= 1);
            line.hangUp();
            until(() -> operator.count("IDLE") >= 2);
            int before = rings.get();
            program.put("INBOX", mail());
            until(() -> rings.get() > before);
        }
    }

    @Tag("fault-4")
    @Tag("fault-11")
    @Test
    void aServerThatAnnouncesNothingIsCalledLessAndLessOften() {
        operator.conceals("IDLE");
        try (LogLines log = LogLines.of("countersign.mailbox");
                Bell bell = new Bell(imap(line.port()), "INBOX", () -> {})) {
            bell.start();
            log.await("the bell is silent", 2);
            List<Long> pauses = log.with("the bell is silent").stream()
                    .map(event -> (Long) event.getArgumentArray()[0])
                    .toList();
            assertThat(pauses.get(0)).isBetween(1L, 2L);
            assertThat(pauses.get(1)).isBetween(2L, 4L);
            assertThat(operator.count("IDLE")).isZero();
        }
    }
}
