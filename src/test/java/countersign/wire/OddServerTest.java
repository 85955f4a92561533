package countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.demo.Cast;
import countersign.demo.MailServers;
import countersign.mailbox.MailboxDown;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import jakarta.mail.Flags;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mailbox is read over a server that is not as we wish, and beside other programs that have it open, too. */
class OddServerTest {

    private final Operator operator = new Operator();
    private MailServers servers;
    private Line line;
    private OtherProgram program;
    private SmallOffice office;
    private int written;

    @BeforeEach
    void open() throws Exception {
        servers = MailServers.start(Cast.ALL);
        line = new Line(servers.imapPort(), operator);
        program = new OtherProgram(imap(servers.imapPort()));
        office = new SmallOffice(imap(line.port()), SmallOffice.NOWHERE);
    }

    @AfterEach
    void close() throws Exception {
        office.close();
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

    private void begin() {
        office.desk().recover(List.of());
    }

    private void renumbered() {
        operator.changes(said -> said.replaceAll("UIDVALIDITY [0-9]+", "UIDVALIDITY 4711"));
        office.hangUp();
    }

    @Tag("fault-6")
    @Tag("fault-7")
    @Test
    void newNumbersForAllMailAreReadAgainAndOnlyWhatIsNewHasAnEffect() throws MailboxDown {
        begin();
        operator.answers("UID MOVE", "{tag} NO [OVERQUOTA] no room");
        program.put("INBOX", List.of(mail(), mail(), mail()));
        office.desk().drain();
        assertThat(office.letters()).isEqualTo(3);
        renumbered();
        program.put("INBOX", mail());
        operator.letsThrough("UID MOVE");
        office.desk().drain();
        assertThat(office.mails()).isEqualTo(4);
        assertThat(office.letters()).isEqualTo(4);
        assertThat(program.count("INBOX")).isZero();
        assertThat(program.count("Countersign.Done")).isEqualTo(4);
    }

    @Tag("fault-8")
    @Test
    void theSameBytesUnderAnotherNumberHaveNoEffect() throws MailboxDown {
        begin();
        String mail = mail();
        program.put("INBOX", mail);
        office.desk().drain();
        program.put("INBOX", mail);
        office.desk().drain();
        assertThat(office.mails()).isEqualTo(1);
        assertThat(office.letters()).isEqualTo(1);
        assertThat(office.places()).isEqualTo(2);
    }

    @Tag("fault-9")
    @Test
    void aMailThatAPersonMovesBackIsOneMailInTwoPlacesAndFiledAgain() throws MailboxDown {
        begin();
        program.put("INBOX", mail());
        office.desk().drain();
        program.move("Countersign.Done", "INBOX");
        office.desk().drain();
        program.copy("Countersign.Done", "INBOX");
        office.desk().drain();
        assertThat(office.mails()).isEqualTo(1);
        assertThat(office.letters()).isEqualTo(1);
        assertThat(office.places()).isEqualTo(3);
        assertThat(program.count("INBOX")).isZero();
    }

    @Tag("fault-10")
    @Test
    void aMailThatSomebodyReadIsReadAllTheSame() throws MailboxDown {
        begin();
        program.put("INBOX", mail());
        program.flag("INBOX", Flags.Flag.SEEN);
        assertThat(office.desk().drain()).isEqualTo(1);
        assertThat(office.letters()).isEqualTo(1);
    }

    @Tag("fault-10")
    @Test
    void aMailThatSomebodyDeletesBeforeItIsFetchedIsMissedAndTheOthersAreNot() throws MailboxDown {
        begin();
        program.put("INBOX", mail());
        operator.before("BODY.PEEK", () -> {
            program.flag("INBOX", Flags.Flag.DELETED);
            program.put("INBOX", mail());
        });
        try (LogLines log = LogLines.of("countersign.desk")) {
            office.desk().drain();
            office.desk().drain();
            log.await("is gone before it could be read");
        }
        assertThat(office.mails()).isEqualTo(1);
        assertThat(office.letters()).isEqualTo(1);
    }

    @Tag("fault-11")
    @Test
    void aServerWithoutMoveGetsACopyAndExpungesThatOneOnly() throws MailboxDown {
        operator.conceals("MOVE");
        begin();
        program.put("INBOX", mail());
        office.desk().drain();
        assertThat(program.count("INBOX")).isZero();
        assertThat(program.count("Countersign.Done")).isEqualTo(1);
        assertThat(operator.commands("MOVE")).isEmpty();
        assertThat(operator.commands("EXPUNGE")).isNotEmpty().allMatch(said -> said.startsWith("UID EXPUNGE"));
    }

    @Tag("fault-11")
    @Test
    void aServerThatCannotExpungeOneMailKeepsItWhereItIs() throws MailboxDown {
        operator.conceals("MOVE");
        operator.conceals("UIDPLUS");
        begin();
        program.put("INBOX", mail());
        office.desk().drain();
        office.desk().drain();
        assertThat(office.letters()).isEqualTo(1);
        assertThat(program.count("INBOX")).isEqualTo(1);
        assertThat(operator.commands())
                .noneMatch(said -> said.contains("EXPUNGE") || said.contains("COPY") || said.contains("STORE"));
    }

    @Tag("fault-12")
    @Test
    void aServerThatIsWrongAboutSizesIsNotBelieved() throws MailboxDown {
        operator.changes(said -> said.replaceAll("RFC822.SIZE [0-9]+", "RFC822.SIZE 3"));
        begin();
        String mail = mail();
        program.put("INBOX", mail);
        assertThat(office.desk().drain()).isEqualTo(1);
        assertThat(office.letters()).isEqualTo(1);
        assertThat(office.shas()).containsExactly(SmallOffice.sha(mail));
        assertThat(operator.commands())
                .noneMatch(said -> said.contains("BODYSTRUCTURE") || said.contains("BODY.PEEK[]<"));
    }

    @Tag("fault-15")
    @Test
    void aServerThatFilesNothingDoesNotKeepMailFromHavingItsEffect() throws MailboxDown {
        operator.answers("UID MOVE", "{tag} NO [OVERQUOTA] the mailbox is full");
        begin();
        program.put("INBOX", mail());
        office.desk().drain();
        assertThat(office.letters()).isEqualTo(1);
        assertThat(program.count("INBOX")).isEqualTo(1);
        operator.letsThrough("UID MOVE");
        office.desk().drain();
        assertThat(program.count("INBOX")).isZero();
        assertThat(office.letters()).isEqualTo(1);
    }

    @Tag("fault-15")
    @Test
    void aServerThatStoresNoFlagLosesNothing() throws MailboxDown {
        operator.conceals("MOVE");
        operator.answers("UID STORE", "{tag} NO [OVERQUOTA] the mailbox is full");
        begin();
        program.put("INBOX", mail());
        office.desk().drain();
        assertThat(office.letters()).isEqualTo(1);
        assertThat(program.count("INBOX")).isEqualTo(1);
        operator.letsThrough("UID STORE");
        office.desk().drain();
        assertThat(program.count("INBOX")).isZero();
        assertThat(office.mails()).isEqualTo(1);
    }

    @Tag("fault-16")
    @Test
    void oldMailHasNoEffectAndCostsNoMoreCommandsWhereThereIsMoreOfIt() throws MailboxDown {
        begin();
        office.desk().drain();
        int empty = operator.commands().size();
        program.put("INBOX", mail());
        for (int doubled = 1; doubled < 2048; doubled *= 2) {
            program.copy("INBOX", "INBOX");
        }
        assertThat(program.count("INBOX")).isEqualTo(2048);
        try (SmallOffice next = new SmallOffice(imap(line.port()), SmallOffice.NOWHERE)) {
            operator.forgets();
            next.desk().recover(List.of());
            next.desk().drain();
            assertThat(operator.commands()).hasSizeLessThanOrEqualTo(empty);
            program.put("INBOX", mail());
            assertThat(next.desk().drain()).isEqualTo(1);
            assertThat(next.mails()).isEqualTo(1);
        }
    }

    @Tag("fault-4")
    @Test
    void aServerThatIsBusyIsNamedWithItsWords() {
        operator.answers("LOGIN", "{tag} NO [UNAVAILABLE] come back later");
        assertThatThrownBy(() -> office.desk().drain())
                .isInstanceOf(MailboxDown.class)
                .hasMessageContaining("come back later");
        operator.letsThrough("LOGIN");
        operator.answers("SELECT", "{tag} NO [INUSE] somebody else has it open");
        assertThatThrownBy(() -> office.desk().drain())
                .isInstanceOf(MailboxDown.class)
                .hasMessageContaining("somebody else has it open");
        operator.letsThrough("SELECT");
        operator.answers("UID FETCH", "* BYE going down for the night");
        assertThatThrownBy(() -> office.desk().drain())
                .isInstanceOf(MailboxDown.class)
                .hasMessageContaining("going down for the night");
        operator.letsThrough("UID FETCH");
        program.put("INBOX", mail());
        office.drain(() -> {});
        assertThat(program.count("INBOX")).isLessThanOrEqualTo(1);
    }

    @Tag("fault-4")
    @Test
    void anAlertIsWrittenToTheLog() throws MailboxDown {
        try (LogLines log = LogLines.of("countersign.mailbox")) {
            operator.changes(said -> said.contains("* FLAGS") ? "* OK [ALERT] the disk dies\r\n" + said : said);
            office.desk().drain();
            log.await("the disk dies");
        }
    }

    @Tag("fault-14")
    @Test
    void nobodyLogsInWhereTlsWasStruckFromTheLine() {
        for (String greeting : new String[] {"* OK ready", "* PREAUTH you are in already"}) {
            operator.changes(said -> said.startsWith("* OK") ? greeting + "\r\n" : said);
            MailServer stripped =
                    new MailServer("127.0.0.1", line.port(), Security.STARTTLS, Cast.BOT, () -> Cast.BOT_PASSWORD);
            try (SmallOffice careful = new SmallOffice(stripped, SmallOffice.NOWHERE)) {
                assertThatThrownBy(() -> careful.desk().drain())
                        .isInstanceOf(MailboxDown.class)
                        .hasMessageContaining("STARTTLS");
            }
        }
        assertThat(operator.commands()).noneMatch(said -> said.startsWith("LOGIN") || said.startsWith("AUTH"));
    }

    @Tag("fault-14")
    @Test
    void nobodyLogsInWhereSomebodySpeaksBetweenStartTlsAndTls() {
        operator.changes(said -> said.contains("CAPABILITY ") ? said.replace("IMAP4rev1", "IMAP4rev1 STARTTLS") : said);
        operator.answers("STARTTLS", "{tag} OK begin\r\n* CAPABILITY IMAP4rev1\r\n{next} OK you are logged in");
        MailServer injected = new MailServer(
                        "127.0.0.1", line.port(), Security.STARTTLS, Cast.BOT, () -> Cast.BOT_PASSWORD)
                .withPatience(java.time.Duration.ofSeconds(2));
        try (SmallOffice careful = new SmallOffice(injected, SmallOffice.NOWHERE)) {
            assertThatThrownBy(() -> careful.desk().drain()).isInstanceOf(MailboxDown.class);
        }
        assertThat(operator.commands("STARTTLS")).hasSize(1);
        assertThat(operator.commands()).noneMatch(said -> said.startsWith("LOGIN") || said.startsWith("AUTH"));
    }
}
