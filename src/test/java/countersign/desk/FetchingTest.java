package countersign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.billing.Money;
import countersign.billing.PaymentTerms;
import countersign.casework.DisputeCost;
import countersign.casework.Firm;
import countersign.casework.Level;
import countersign.casework.Staff;
import countersign.casework.Strength;
import countersign.checkpoint.SigningKey;
import countersign.deadline.BusinessHours;
import countersign.deadline.Ladder;
import countersign.demo.Account;
import countersign.demo.Cast;
import countersign.demo.MailProgram;
import countersign.demo.MailServers;
import countersign.ledger.Ledger;
import countersign.mailbox.Mailbox;
import countersign.mailbox.MailboxDown;
import countersign.message.Address;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.outbox.Outbox;
import countersign.proof.Tokens;
import countersign.reading.Reader;
import countersign.settings.LanguageFiles;
import countersign.stationery.Stationery;
import countersign.stationery.Templates;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How mail comes in from a real mailbox, when the mailbox is not as it was. */
class FetchingTest {

    private final Ledger ledger = Ledger.inMemory("fetching-" + UUID.randomUUID());
    private MailServers servers;
    private MailServer imap;
    private Desk desk;

    @BeforeEach
    void open() {
        servers = MailServers.start(Cast.ALL);
        imap = new MailServer(servers.host(), servers.imapPort(), Security.NONE, Cast.BOT, () -> Cast.BOT_PASSWORD);
        Firm firm = new Firm(
                "Miller Renovation",
                "",
                "en",
                Currency.getInstance("USD"),
                List.of(new Staff("Ann Miller", "ann@miller.example", "")),
                new BusinessHours(
                        ZoneId.of("America/Chicago"),
                        EnumSet.allOf(DayOfWeek.class),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        Set.of()),
                Ladder.SHIPPED,
                DayOfWeek.MONDAY,
                LocalTime.of(8, 0),
                false,
                Level.C,
                Strength.ANY,
                Optional.empty(),
                Level.D,
                PaymentTerms.SHIPPED,
                new DisputeCost(new BigDecimal(4), Money.of("75", "USD")));
        Address bot = new Address("Miller Renovation", Cast.BOT);
        Tokens tokens = new Tokens(new byte[32], Cast.BOT, Optional.empty());
        Office office = new Office(
                firm,
                bot,
                tokens,
                new Stationery(Templates.shipped(), firm),
                Clock.systemUTC(),
                SigningKey.make("desk@miller.example"),
                (step, about) -> {});
        MailServer nowhere = new MailServer("127.0.0.1", 9, Security.NONE, "", () -> "");
        desk = new Desk(
                office,
                ledger,
                new Mailbox(imap, "INBOX"),
                new Outbox(nowhere, "miller.example"),
                new Reader(LanguageFiles.shipped()));
    }

    @AfterEach
    void close() {
        ledger.close();
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

    @Test
    void whatLayThereBeforeTheFirstOpeningHasNoEffect() throws MailboxDown {
        write("before");
        desk.recover(List.of());
        assertThat(desk.drain()).isZero();
        write("after");
        assertThat(desk.drain()).isEqualTo(1);
    }

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

    @Test
    void butWhatCameSinceThenIsReadUnderTheNewNumbers() throws MailboxDown {
        Instant opened = Instant.now().minusSeconds(600);
        ledger.change(books -> books.mails().open("INBOX", 4711, 17, opened));
        write("while nobody looked");
        desk.recover(List.of());
        assertThat(desk.drain()).isEqualTo(1);
    }
}
