package countersign.wire;

import countersign.billing.Money;
import countersign.billing.PaymentTerms;
import countersign.casework.DisputeCost;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.Level;
import countersign.casework.Staff;
import countersign.casework.Strength;
import countersign.checkpoint.SigningKey;
import countersign.deadline.BusinessHours;
import countersign.deadline.Ladder;
import countersign.demo.Cast;
import countersign.demo.MovableClock;
import countersign.desk.Desk;
import countersign.desk.Office;
import countersign.ledger.Ledger;
import countersign.mailbox.Mailbox;
import countersign.mailbox.MailboxDown;
import countersign.message.Address;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.message.RawMessage;
import countersign.outbox.Outbox;
import countersign.proof.Tokens;
import countersign.reading.Reader;
import countersign.settings.LanguageFiles;
import countersign.stationery.Stationery;
import countersign.stationery.Templates;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/** An office of one person, on a ledger in memory, that goes through these lines to its mail servers. */
public final class SmallOffice implements AutoCloseable {

    /** Where nobody listens. */
    public static final MailServer NOWHERE = new MailServer("127.0.0.1", 9, Security.NONE, "", () -> "");

    private static final int MOST_ATTEMPTS = 6;
    private static final Reader READER = new Reader(LanguageFiles.shipped());
    private static final Templates TEMPLATES = Templates.shipped();
    private static final SigningKey KEY = SigningKey.make("desk@miller.example");
    private static final Firm FIRM = new Firm(
            "Miller Renovation",
            "",
            "en",
            Currency.getInstance("USD"),
            List.of(new Staff("Ann Miller", Cast.ANN.address(), "")),
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

    private final Ledger ledger = Ledger.inMemory("small-office-" + UUID.randomUUID());
    private final MovableClock clock;
    private final Mailbox mailbox;
    private final Outbox outbox;
    private final Office office;
    private final Desk desk;

    /** An office whose mailbox is read there, and whose letters go there. */
    public SmallOffice(MailServer imap, MailServer smtp) {
        this(imap, smtp, MovableClock.startingAt(Instant.parse("2026-03-02T15:00:00Z")));
    }

    /** The same by that clock. */
    public SmallOffice(MailServer imap, MailServer smtp, MovableClock clock) {
        this.clock = clock;
        mailbox = new Mailbox(imap, "INBOX");
        outbox = new Outbox(smtp, "miller.example");
        office = new Office(
                FIRM,
                new Address("Miller Renovation", Cast.BOT),
                new Tokens(new byte[32], Cast.BOT, Optional.empty()),
                new Stationery(TEMPLATES, FIRM),
                clock,
                KEY,
                (step, about) -> {});
        desk = new Desk(office, ledger, mailbox, outbox, READER);
    }

    /** What carries its work. */
    public Desk desk() {
        return desk;
    }

    /** What the desk has at hand. */
    public Office office() {
        return office;
    }

    /** Its books. */
    public Ledger ledger() {
        return ledger;
    }

    /** The time as it goes there. */
    public MovableClock clock() {
        return clock;
    }

    /** How many mails are on record. */
    public long mails() {
        return number("SELECT COUNT(*) FROM mail");
    }

    /** In how many places they were seen. */
    public long places() {
        return number("SELECT COUNT(*) FROM place");
    }

    /** How many letters were decided. */
    public long letters() {
        return number("SELECT COUNT(*) FROM letter");
    }

    /** What the mails on record are known by, in the order they came. */
    public List<String> shas() {
        return ledger.read(books -> LongStream.rangeClosed(1, mails())
                .mapToObj(number -> books.mails().get((int) number).sha256())
                .toList());
    }

    /** What a mail with those lines is known by. */
    public static String sha(String raw) {
        return RawMessage.of(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                .sha256();
    }

    /** How many letters are still on their way to the server. */
    public long waiting() {
        return number("SELECT COUNT(*) FROM letter WHERE state IN ('QUEUED', 'SENDING', 'UNCERTAIN')");
    }

    /** The Message-ID of a letter, in its angle brackets. */
    public String messageId(long letter) {
        return "<"
                + ledger.read(books -> books.letters().find(letter))
                        .orElseThrow()
                        .messageId() + ">";
    }

    private long number(String query) {
        try (Connection line = ledger.connections().getConnection();
                Statement statement = line.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many entries the record has. */
    public long entries() {
        return ledger.read(books -> books.entries().head().entries());
    }

    /** What the record says behind that entry of handing a letter over, oldest first: "accepted", "uncertain", … */
    public List<String> handed(long letter, long behind) {
        return ledger.read(books -> books.entries().after(behind)).stream()
                .map(entry -> entry.note().what())
                .filter(Fact.Handed.class::isInstance)
                .map(Fact.Handed.class::cast)
                .filter(handed -> handed.letter() == letter)
                .map(Fact.Handed::outcome)
                .toList();
    }

    /** Reads the mailbox to its end, as the office at work does: a line that breaks is tried again. */
    public void drain(Runnable afterTrouble) {
        for (int attempt = 1; ; attempt++) {
            try {
                desk.drain();
                return;
            } catch (MailboxDown e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw new IllegalStateException(e);
                }
                afterTrouble.run();
            }
        }
    }

    /** Gives up its lines; it opens others when it needs them. */
    public void hangUp() {
        mailbox.close();
        outbox.close();
    }

    @Override
    public void close() {
        hangUp();
        ledger.close();
    }
}
