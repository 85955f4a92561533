package countersign.bench;

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
import countersign.desk.Daemon;
import countersign.desk.Desk;
import countersign.desk.Office;
import countersign.desk.Steps;
import countersign.ledger.Ledger;
import countersign.mailbox.Bell;
import countersign.mailbox.Mailbox;
import countersign.message.Address;
import countersign.message.MailServer;
import countersign.outbox.Outbox;
import countersign.proof.Tokens;
import countersign.reading.Reader;
import countersign.schedule.Schedule;
import countersign.settings.LanguageFiles;
import countersign.stationery.Stationery;
import countersign.stationery.Templates;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The office as the packaged program has it, on those servers and that ledger; what staff hands in goes out without a preview. */
final class BenchOffice {

    static final Staff ANN = new Staff("Ann Miller", "ann@miller.example", "555-0101");

    private static final String INBOX = "INBOX";
    private static final Duration POLL = Duration.ofMinutes(3);
    private static final Reader READER = new Reader(LanguageFiles.shipped());
    private static final SigningKey KEY = SigningKey.make("desk@miller.example");
    private static final Firm FIRM = new Firm(
            "Miller Renovation",
            "555-0101",
            "en",
            Currency.getInstance("USD"),
            List.of(ANN),
            new BusinessHours(
                    ZoneId.of("America/Chicago"),
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0),
                    Set.of()),
            Ladder.SHIPPED,
            DayOfWeek.MONDAY,
            LocalTime.of(8, 0),
            true,
            Level.C,
            Strength.ANY,
            Optional.empty(),
            Level.D,
            PaymentTerms.SHIPPED,
            new DisputeCost(new BigDecimal(4), Money.of("75", "USD")));
    private static final Stationery STATIONERY = new Stationery(Templates.shipped(), FIRM);

    private BenchOffice() {}

    /** A desk that works when it is told to; {@code steps} hears of each durable step. */
    static Desk desk(Ledger ledger, MailServer imap, MailServer smtp, Steps steps) {
        return desk(ledger, imap, smtp, steps, Clock.systemUTC());
    }

    /** The same, with that time. */
    static Desk desk(Ledger ledger, MailServer imap, MailServer smtp, Steps steps, Clock clock) {
        return new Desk(
                office(steps, clock), ledger, new Mailbox(imap, INBOX), new Outbox(smtp, "miller.example"), READER);
    }

    /** The loops around a desk. */
    static Daemon daemon(Desk desk, MailServer imap) {
        return new Daemon(
                desk,
                office((step, about) -> {}, Clock.systemUTC()),
                news -> new Bell(imap, INBOX, news),
                ring -> new Schedule("countersign-bench", Clock.systemUTC(), ring),
                POLL);
    }

    private static Office office(Steps steps, Clock clock) {
        Address bot = new Address("Miller Renovation", "desk@miller.example");
        Tokens tokens = new Tokens(new byte[32], bot.mailbox(), Optional.of("desk+{token}@miller.example"));
        return new Office(FIRM, bot, tokens, STATIONERY, clock, KEY, steps);
    }
}
