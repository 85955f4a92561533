package countersign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.Contact;
import countersign.demo.Account;
import countersign.demo.Cast;
import countersign.demo.MailProgram;
import countersign.demo.MailServers;
import countersign.ledger.Ledger;
import countersign.mailbox.MailboxDown;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.wire.SmallOffice;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How mail comes in from a real mailbox, when the mailbox is not as it was. */
class FetchingTest {

    private MailServers servers;
    private MailServer imap;
    private SmallOffice office;
    private Ledger ledger;
    private Desk desk;

    @BeforeEach
    void open() {
        servers = MailServers.start(Cast.ALL);
        imap = new MailServer(servers.host(), servers.imapPort(), Security.NONE, Cast.BOT, () -> Cast.BOT_PASSWORD);
        office = new SmallOffice(imap, SmallOffice.NOWHERE);
        ledger = office.ledger();
        desk = office.desk();
    }

    @AfterEach
    void close() {
        office.close();
        servers.close();
    }

    private void write(String subject) {
        MailServer smtp = new MailServer(servers.host(), servers.smtpPort(), Security.NONE, "", () -> "");
        Account ann = Cast.ANN;
        try (MailProgram program = new MailProgram(ann, smtp, imap)) {
            program.send(
                    Cast.BOT,
                    "From: <" + ann.address() + ">\nTo: <" + Cast.BOT + ">\nSubject: " + subject + "\n\nstatus\n");
        }
    }

    @Tag("fault-16")
    @Test
    void whatLayThereBeforeTheFirstOpeningHasNoEffect() throws MailboxDown {
        write("before");
        desk.recover(List.of());
        assertThat(desk.drain()).isZero();
        write("after");
        assertThat(desk.drain()).isEqualTo(1);
    }

    @Test
    void nothingGetsANumberBeforeTheMailboxWasLookedAt() {
        servers.close();
        desk.recover(List.of(new Contact.Details(
                "Jim Smith", "Mr.", List.of("jim@smith.example"), "", ZoneId.of("America/Chicago"), "en")));
        assertThat(desk.hasBegun()).isFalse();
        desk.wake();
        desk.send();
        long entries = ledger.read(books -> books.entries().head().entries());
        assertThat(entries).isZero();
    }

    @Tag("fault-6")
    @Test
    void norDoesItWhenTheServerNumbersItsMailAnew() throws MailboxDown, MessagingException {
        Instant opened = Instant.now().minusSeconds(600);
        put("long before the bot came", opened.minusSeconds(86_400));
        ledger.change(books -> books.mails().open("INBOX", 4711, 17, opened));
        desk.recover(List.of());
        assertThat(desk.drain()).isZero();
    }

    /** A mail that arrived at that moment, as the server has it. */
    private void put(String subject, Instant arrived) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        try (Store store = session.getStore("imap")) {
            store.connect(servers.host(), servers.imapPort(), Cast.BOT, Cast.BOT_PASSWORD);
            MimeMessage mail = new MimeMessage(session) {
                @Override
                public Date getReceivedDate() {
                    return Date.from(arrived);
                }
            };
            mail.setFrom(Cast.ANN.address());
            mail.setSubject(subject);
            mail.setText("status");
            store.getFolder("INBOX").appendMessages(new Message[] {mail});
        }
    }

    @Tag("fault-7")
    @Test
    void butWhatCameSinceThenIsReadUnderTheNewNumbers() throws MailboxDown {
        Instant opened = Instant.now().minusSeconds(600);
        ledger.change(books -> books.mails().open("INBOX", 4711, 17, opened));
        write("while nobody looked");
        desk.recover(List.of());
        assertThat(desk.drain()).isEqualTo(1);
    }
}
