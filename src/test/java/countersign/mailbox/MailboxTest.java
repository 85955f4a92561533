package countersign.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import countersign.demo.Account;
import countersign.demo.Cast;
import countersign.demo.MailProgram;
import countersign.demo.MailServers;
import countersign.mailbox.Mailbox.Waiting;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final long LARGEST = 20_000;

    private MailServers servers;
    private MailServer imap;
    private Mailbox mailbox;

    @BeforeEach
    void open() {
        servers = MailServers.start(Cast.ALL);
        imap = new MailServer(servers.host(), servers.imapPort(), Security.NONE, Cast.BOT, () -> Cast.BOT_PASSWORD);
        mailbox = new Mailbox(imap, "INBOX");
    }

    @AfterEach
    void close() {
        mailbox.close();
        servers.close();
    }

    private void deliver(String recipient, String subject) {
        MailServer smtp = new MailServer(servers.host(), servers.smtpPort(), Security.NONE, "", () -> "");
        Account jim = Cast.SMITH;
        try (MailProgram program = new MailProgram(jim, smtp, imap)) {
            program.send(
                    recipient,
                    "From: <" + jim.address() + ">\nTo: <" + recipient + ">\nSubject: " + subject + "\n\nHello\n");
        }
    }

    private static String text(Fetched message) {
        return new String(message.raw().bytes(), StandardCharsets.US_ASCII);
    }

    @Test
    void whatLiesBehindAUidIsListedAndFetchedWhole() throws MailboxDown {
        long before = mailbox.open().uidNext() - 1;
        deliver(Cast.BOT, "one");
        deliver("desk+482.abc@miller.example", "two");
        mailbox.open();
        List<Waiting> waiting = mailbox.behind(before);
        assertThat(waiting).hasSize(2);
        List<Fetched> fetched = mailbox.fetch(waiting, LARGEST);
        assertThat(fetched).hasSize(2);
        assertThat(text(fetched.get(0))).contains("Subject: one").contains("Hello");
        assertThat(text(fetched.get(1))).contains("desk+482.abc@miller.example");
        assertThat(mailbox.behind(waiting.get(1).uid())).isEmpty();
    }

    @Test
    void aMailThatIsTooLargeIsFetchedByItsHeaderOnly() throws MailboxDown {
        mailbox.open();
        deliver(Cast.BOT, "large");
        List<Waiting> waiting = mailbox.behind(0);
        List<Fetched> fetched = mailbox.fetch(waiting, 10);
        assertThat(text(fetched.get(0))).contains("Subject: large").doesNotContain("Hello");
    }

    @Tag("fault-12")
    @Test
    void aMailThatIsLargerThanTheServerSaidIsKeptByItsHeaderOnly() throws MailboxDown {
        mailbox.open();
        deliver(Cast.BOT, "large");
        long uid = mailbox.behind(0).get(0).uid();
        Fetched fetched =
                mailbox.fetch(List.of(new Waiting(uid, 3, Instant.EPOCH)), 10).get(0);
        assertThat(fetched.whole()).isFalse();
        assertThat(text(fetched))
                .contains("Subject: large")
                .endsWith("\r\n\r\n")
                .doesNotContain("Hello");
    }

    @Test
    void aFiledMailLiesInItsFolderAndIsNotDeleted() throws MailboxDown {
        mailbox.open();
        mailbox.makeShelves(List.of("Done"));
        mailbox.makeShelves(List.of("Done"));
        deliver(Cast.BOT, "to be filed");
        long uid = mailbox.behind(0).get(0).uid();
        assertThat(mailbox.move(List.of(uid), "Done")).containsExactly(uid);
        assertThat(mailbox.behind(0)).isEmpty();
        Mailbox done = new Mailbox(imap, "Countersign.Done");
        done.open();
        assertThat(text(done.fetch(done.behind(0), LARGEST).get(0))).contains("Subject: to be filed");
        done.close();
    }

    @Test
    void manyMailsAreFiledAtOnce() throws MailboxDown {
        mailbox.open();
        mailbox.makeShelves(List.of("Done"));
        for (int i = 0; i < 7; i++) {
            deliver(Cast.BOT, "mail " + i);
        }
        List<Long> uids = mailbox.behind(0).stream().map(Waiting::uid).toList();
        assertThat(mailbox.move(uids, "Done")).containsExactlyElementsOf(uids).hasSize(7);
        assertThat(mailbox.behind(0)).isEmpty();
    }

    @Tag("fault-15")
    @Test
    void aFolderThatSomebodyDeletedIsMadeAgainAndTheMailboxIsNotDown() throws MailboxDown {
        mailbox.open();
        deliver(Cast.BOT, "to be filed");
        long uid = mailbox.behind(0).get(0).uid();
        assertThat(mailbox.move(List.of(uid), "Gone")).isEmpty();
        assertThat(mailbox.behind(0)).hasSize(1);
        assertThat(mailbox.makeShelves(List.of("Gone"))).isTrue();
        assertThat(mailbox.move(List.of(uid), "Gone")).containsExactly(uid);
    }

    @Tag("fault-10")
    @Test
    void aMailThatWasMovedAwayMeanwhileIsNoTrouble() throws MailboxDown {
        mailbox.open();
        mailbox.makeShelves(List.of("Done"));
        deliver(Cast.BOT, "one");
        List<Waiting> waiting = mailbox.behind(0);
        mailbox.move(List.of(waiting.get(0).uid()), "Done");
        assertThat(mailbox.fetch(waiting, LARGEST)).isEmpty();
        mailbox.move(List.of(waiting.get(0).uid()), "Done");
    }

    @Test
    void theNetCatchesWhatTheCursorMissed() throws MailboxDown {
        mailbox.open();
        deliver(Cast.BOT, "one");
        deliver(Cast.BOT, "two");
        List<Waiting> all = mailbox.behind(0);
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        assertThat(mailbox.since(yesterday, 0, Set.of(all.get(0).uid())))
                .extracting(Waiting::uid)
                .containsExactly(all.get(1).uid());
    }

    @Test
    void theBellRingsForNews() throws MailboxDown {
        mailbox.open();
        AtomicInteger rings = new AtomicInteger();
        try (Bell bell = new Bell(imap, "INBOX", rings::incrementAndGet)) {
            bell.start();
            await().atMost(Duration.ofSeconds(20)).until(() -> rings.get() >= 1);
            int before = rings.get();
            deliver(Cast.BOT, "news");
            await().atMost(Duration.ofSeconds(20)).until(() -> rings.get() > before);
        }
    }

    @Test
    void aServerThatCannotBeReachedIsNamed() {
        servers.close();
        assertThatThrownBy(mailbox::open)
                .isInstanceOf(MailboxDown.class)
                .hasMessageContaining("127.0.0.1:" + imap.port());
    }

    @Test
    void aLineThatBrokeIsOpenedAgain() throws MailboxDown {
        mailbox.open();
        mailbox.close();
        assertThat(mailbox.open().uidNext()).isPositive();
    }
}
