package countersign.house;

import countersign.checkpoint.SigningKey;
import countersign.desk.Daemon;
import countersign.desk.Desk;
import countersign.desk.Office;
import countersign.desk.Steps;
import countersign.ledger.Ledger;
import countersign.mailbox.Bell;
import countersign.mailbox.Mailbox;
import countersign.message.DnsAnswer;
import countersign.message.RawMessage;
import countersign.outbox.Outbox;
import countersign.proof.Examination;
import countersign.proof.KeyFile;
import countersign.proof.Tokens;
import countersign.reading.Reader;
import countersign.resolver.Resolver;
import countersign.schedule.Schedule;
import countersign.settings.LanguageFiles;
import countersign.settings.ProofSettings;
import countersign.settings.Settings;
import countersign.stationery.Stationery;
import countersign.stationery.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One office with all its rooms, at work until it is closed. */
public final class House implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(House.class);

    private final Deque<AutoCloseable> rooms = new ArrayDeque<>();
    private final Ledger ledger;
    private final Daemon daemon;
    private final Desk desk;
    private final Inquiry inquiry;

    private House(Settings settings, Clock clock, Steps steps) {
        Office office = office(settings, clock, steps, examination(settings.proof()));
        ledger = room(ledger(settings));
        Mailbox mailbox = room(new Mailbox(settings.imap(), settings.inbox()));
        Outbox outbox = room(new Outbox(settings.smtp(), settings.bot().domain()));
        desk = new Desk(office, ledger, mailbox, outbox, new Reader(LanguageFiles.shipped()));
        desk.recover(settings.contacts());
        daemon = room(new Daemon(
                desk,
                office,
                news -> new Bell(settings.imap(), settings.inbox(), news),
                ring -> new Schedule(scheduler(settings), ledger.connections(), clock, ring),
                settings.poll()));
        inquiry = new Inquiry(ledger, office, desk, daemon::afterWork);
        room(Hatch.open(settings.database(), inquiry::answer));
    }

    /**
     * Opens the office and begins to work.
     *
     * @param clock the time; the machine's, but in demonstrations and tests
     * @param steps is told of each durable step
     * @throws countersign.ledger.LedgerInUse where the office is open already, in another process
     * @throws countersign.stationery.TemplateFault where a template cannot be used
     */
    public static House open(Settings settings, Clock clock, Steps steps) {
        House house = null;
        try {
            house = new House(settings, clock, steps);
            house.daemon.start();
            return house;
        } catch (RuntimeException e) {
            if (house != null) {
                house.close();
            }
            throw e;
        }
    }

    /** The DNS is asked only where the configuration wishes. */
    private Examination examination(ProofSettings proof) {
        Optional<Function<String, DnsAnswer>> dns =
                proof.dkim() ? Optional.of(room(new Resolver(proof.dnsServer(), proof.dnsLimit()))) : Optional.empty();
        return new Examination(dns, proof.authservId(), proof.arcSealers());
    }

    /** What a desk has at hand that files no mail. */
    static Office office(Settings settings, Clock clock, Steps steps) {
        return office(settings, clock, steps, Examination.NONE);
    }

    private static Office office(Settings settings, Clock clock, Steps steps, Examination examination) {
        Tokens tokens = new Tokens(key(settings), settings.bot().mailbox(), settings.replyPattern());
        return new Office(
                settings.firm(),
                settings.bot(),
                tokens,
                stationery(settings),
                clock,
                signingKey(settings),
                steps,
                examination);
    }

    /** Its triggers are stored under that name: short, and the same wherever the database lies. */
    private static String scheduler(Settings settings) {
        byte[] mailbox = settings.bot().key().getBytes(StandardCharsets.UTF_8);
        return "countersign-" + RawMessage.sha256Of(mailbox).substring(0, 16);
    }

    static Stationery stationery(Settings settings) {
        return new Stationery(settings.templates().map(Templates::in).orElseGet(Templates::shipped), settings.firm());
    }

    static Ledger ledger(Settings settings) {
        try {
            Path folder = settings.database().toAbsolutePath().getParent();
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Ledger ledger = Ledger.open(settings.database().toAbsolutePath().toString());
        keepToTheOwner(settings.database().resolveSibling(settings.database().getFileName() + ".mv.db"));
        return ledger;
    }

    /** Whoever can open the books can say on the command line what staff says: that is the owner alone. */
    private static void keepToTheOwner(Path file) {
        try {
            if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            LOG.warn("others on this machine may be able to read {}: {}", file, e.getMessage());
        }
    }

    private static byte[] key(Settings settings) {
        try {
            return KeyFile.readOrMake(settings.key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It lies beside the secret of the tokens, outside the database. */
    static SigningKey signingKey(Settings settings) {
        try {
            return KeyFile.signing(
                    settings.key().resolveSibling("checkpoint-key.pem"),
                    settings.bot().key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends AutoCloseable> T room(T room) {
        rooms.push(room);
        return room;
    }

    /** The work in it. */
    public Daemon daemon() {
        return daemon;
    }

    /** Where every request stands, as text. */
    public String status() {
        return inquiry.answer(List.of("status")).out();
    }

    /** What is due in it. */
    public Desk desk() {
        return desk;
    }

    /** Its books. */
    public Ledger ledger() {
        return ledger;
    }

    /** Ends the work and locks up, the room that was opened last first. */
    @Override
    public void close() {
        while (!rooms.isEmpty()) {
            try {
                rooms.pop().close();
            } catch (Exception e) {
                LOG.warn("closing: {}", e.getMessage());
            }
        }
    }
}
