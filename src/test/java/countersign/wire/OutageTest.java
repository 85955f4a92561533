package countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.casework.Letter;
import countersign.demo.Account;
import countersign.demo.Cast;
import countersign.demo.Mail;
import countersign.demo.MailProgram;
import countersign.demo.MailServers;
import countersign.ledger.Letters.State;
import countersign.mailbox.MailboxDown;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody can log in to the mailbox, while letters leave by another server. */
class OutageTest {

    private final Operator operator = new Operator();
    private MailServers servers;
    private Line line;
    private SmallOffice office;

    @BeforeEach
    void open() throws Exception {
        servers = MailServers.start(Cast.ALL);
        line = new Line(servers.imapPort(), operator);
        office = office(smtp());
        office.desk().recover(List.of());
    }

    @AfterEach
    void close() throws Exception {
        office.close();
        line.close();
        servers.close();
    }

    private SmallOffice office(MailServer smtp) {
        return new SmallOffice(
                new MailServer(servers.host(), line.port(), Security.NONE, Cast.BOT, () -> Cast.BOT_PASSWORD), smtp);
    }

    private MailServer smtp() {
        return new MailServer(servers.host(), servers.smtpPort(), Security.NONE, "", () -> "");
    }

    private void lockedOut() {
        operator.answers("LOGIN", "{tag} NO [AUTHENTICATIONFAILED] the password has run out");
        office.hangUp();
    }

    private void letIn() {
        operator.letsThrough("LOGIN");
    }

    private void readAfter(int minutes) {
        office.clock().moveTo(office.clock().instant().plus(Duration.ofMinutes(minutes)));
        assertThatThrownBy(() -> office.desk().drain()).isInstanceOf(MailboxDown.class);
    }

    private List<String> letters(State state) {
        return office.ledger().read(books -> books.letters().in(state)).stream()
                .filter(letter -> letter.template().equals(Letter.UNREAD))
                .map(letter -> letter.recipient())
                .toList();
    }

    @Tag("fault-13")
    @Test
    void staffIsWrittenToOnceWhereThatLastsAQuarterOfAnHourAndAgainTheNextTime() throws MailboxDown {
        Account ann = Cast.ANN;
        lockedOut();
        readAfter(0);
        readAfter(14);
        assertThat(office.letters()).isZero();
        readAfter(1);
        readAfter(5);
        readAfter(60);
        assertThat(letters(State.QUEUED)).containsExactly(ann.address());
        office.desk().send();
        MailServer hers =
                new MailServer(servers.host(), servers.imapPort(), Security.NONE, ann.address(), ann::password);
        try (MailProgram program = new MailProgram(ann, smtp(), hers)) {
            Mail told = program.await("I cannot read my mailbox");
            assertThat(told.text().replaceAll("\\s+", " ")).contains("the password has run out", "countersign check");
        }
        letIn();
        office.desk().drain();
        lockedOut();
        readAfter(1);
        readAfter(15);
        assertThat(letters(State.QUEUED)).hasSize(1);
        assertThat(office.letters()).isEqualTo(2);
    }

    @Test
    void aLetterThatCouldNotLeaveIsCalledBackWhereTheMailboxIsReadAgain() {
        lockedOut();
        readAfter(0);
        readAfter(15);
        assertThat(letters(State.QUEUED)).hasSize(1);
        letIn();
        office.clock().moveTo(office.clock().instant().plus(Duration.ofMinutes(5)));
        office.desk().send();
        assertThat(letters(State.CANCELLED)).hasSize(1);
    }

    @Test
    void anOfficeThatNeverSawItsMailboxWritesNothing() {
        try (SmallOffice next = office(smtp())) {
            operator.answers("LOGIN", "{tag} NO [AUTHENTICATIONFAILED] no");
            next.desk().recover(List.of());
            for (int hour = 0; hour < 3; hour++) {
                next.clock().moveTo(next.clock().instant().plus(Duration.ofHours(1)));
                assertThatThrownBy(() -> next.desk().drain()).isInstanceOf(MailboxDown.class);
            }
            assertThat(next.letters()).isZero();
        }
    }
}
