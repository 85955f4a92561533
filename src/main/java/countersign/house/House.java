package countersign.house;

import countersign.checkpoint.Keyring;
import countersign.checkpoint.SigningKey;
import countersign.desk.Daemon;
import countersign.desk.Desk;
import countersign.desk.Office;
import countersign.desk.Posting;
import countersign.desk.Steps;
import countersign.ledger.Ledger;
import countersign.mailbox.Bell;
import countersign.mailbox.Mailbox;
import countersign.message.DnsAnswer;
import countersign.message.RawMessage;
import countersign.metrics.MetricsPort;
import countersign.outbox.Outbox;
import countersign.proof.Examination;
import countersign.proof.KeyFile;
import countersign.proof.Tokens;
import countersign.reading.Reader;
import countersign.resolver.Resolver;
import countersign.schedule.Schedule;
import countersign.settings.Hook;
import countersign.settings.LanguageFiles;
import countersign.settings.ProofSettings;
import countersign.settings.Settings;
import countersign.stationery.Stationery;
import countersign.stationery.Templates;
import countersign.timestamp.TimestampServer;
import countersign.webhook.Webhook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One office with all its rooms, at work until it is closed. */
public final class House implements AutoCloseable {

    /** The end of work waits for it, too. */
    private static final Duration STAMPED_WITHIN = Duration.ofSeconds(8);

    /** So long a program of the firm's own may take to hear of an entry. */
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(House.class);

    /** Of a file that nobody else may read. */
    static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Deque<AutoCloseable> rooms;
    private final Ledger ledger;
    private final Daemon daemon;
    private final Desk desk;
    private final Inquiry inquiry;
    private final Shift shift;
    private final Optional<Posting> posting;

    private House(Settings settings, Clock clock, Steps steps, Ledger books, Deque<AutoCloseable> rooms) {
        this.rooms = rooms;
        ledger = room(books);
        shift = room(new Shift(ledger, settings.storage().database().lease()));
        Office office = office(settings, ledger, clock, steps, examination(settings.proof()));
        Mailbox mailbox = room(new Mailbox(settings.imap(), settings.inbox()));
        Outbox outbox = room(new Outbox(settings.smtp(), settings.bot().domain()));
        desk = new Desk(office, ledger, mailbox, outbox, new Reader(LanguageFiles.shipped()));
        desk.recover(settings.contacts());
        daemon = room(new Daemon(
                desk,
                office,
                news -> new Bell(settings.imap(), settings.inbox(), news),
                ring -> new Schedule(scheduler(settings), clock, ring),
                settings.poll()));
        inquiry = new Inquiry(ledger, office, desk, daemon::afterWork);
        room(Hatch.open(settings.storage().beside(), inquiry::answer));
        posting = settings.webhook().map(hook -> room(posting(hook, clock)));
        posting.ifPresent(Posting::start);
        settings.metrics().ifPresent(port -> show(port, clock));
    }

    private Posting posting(Hook hook, Clock clock) {
        return new Posting(new Webhook(hook.address(), hook.secret(), TOLD_WITHIN), ledger, clock);
    }

    /** Who watches the office must not be what keeps it from working. */
    private void show(int port, Clock clock) {
        Figures figures = new Figures(ledger, desk, posting);
        try {
            room(MetricsPort.open(port, () -> figures.metrics(clock.instant()), () -> figures.health(clock.instant())));
        } catch (IOException e) {
            LOG.warn("no metrics are served on port {}: {}", port, e.getMessage());
        }
    }

    /**
     * Opens the office and begins to work; where another one is at work on the same database, once that has gone.
     *
     * @param clock the time; the machine's, but in demonstrations and tests
     * @param steps is told of each durable step
     * @throws countersign.ledger.LedgerInUse where the office is open already, in another process
     * @throws countersign.ledger.LedgerUnusable where the database cannot be worked with
     * @throws countersign.stationery.TemplateFault where a template cannot be used
     */
    public static House open(Settings settings, Clock clock, Steps steps) {
        try {
            return new Turns(settings, clock, steps, new CountDownLatch(1))
                    .next()
                    .orElseThrow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another office is at work", e);
        }
    }

    /** The same on a ledger that is open, and whose lease is ours. */
    static House open(Settings settings, Clock clock, Steps steps, Ledger ledger) {
        Deque<AutoCloseable> rooms = new ArrayDeque<>();
        try {
            House house = new House(settings, clock, steps, ledger, rooms);
            house.daemon.start();
            return house;
        } catch (RuntimeException e) {
            close(rooms);
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
    static Office office(Settings settings, Ledger ledger) {
        return office(settings, ledger, Clock.systemUTC(), (step, about) -> {}, Examination.NONE);
    }

    private static Office office(Settings settings, Ledger ledger, Clock clock, Steps steps, Examination examination) {
        Tokens tokens = new Tokens(key(settings), settings.bot().mailbox(), settings.replyPattern());
        return new Office(
                settings.firm(),
                settings.bot(),
                tokens,
                stationery(settings),
                clock,
                signingKey(settings, ledger),
                steps,
                examination,
                settings.timestamps().map(address -> new TimestampServer(address, STAMPED_WITHIN)));
    }

    /** Its triggers are stored under that name: short, and the same wherever the database lies. */
    private static String scheduler(Settings settings) {
        byte[] mailbox = settings.bot().key().getBytes(StandardCharsets.UTF_8);
        return "countersign-" + RawMessage.sha256Of(mailbox).substring(0, 16);
    }

    static Stationery stationery(Settings settings) {
        return new Stationery(
                settings.templates().map(Templates::in).orElseGet(Templates::shipped),
                settings.firm(),
                settings.look());
    }

    static Ledger ledger(Settings settings) {
        settings.storage().file().map(path -> path.toAbsolutePath().getParent()).ifPresent(House::makeFolder);
        return Ledger.open(settings.storage().database());
    }

    /** For the owner only; one that was there before stays as it is, for whoever made it knows who needs it. */
    static void makeFolder(Path folder) {
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
    private static SigningKey signingKey(Settings settings, Ledger ledger) {
        String name = settings.bot().key();
        Optional<Keyring> named = ledger.read(books -> books.checkpoints().keyring(name));
        try {
            return KeyFile.signing(keyFile(settings), name, named.map(Keyring::current));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path keyFile(Settings settings) {
        return settings.key().resolveSibling("checkpoint-key.pem");
    }

    private <T extends AutoCloseable> T room(T room) {
        rooms.push(room);
        return room;
    }

    /** Whether another office took over: nothing that is done here counts any more. */
    boolean isOver() {
        return shift.isOver();
    }

    /** Whether none of its loops hangs. */
    boolean lives() {
        return daemon.hanging().isEmpty();
    }

    /** How it is, in one line. */
    String health() {
        boolean flows = inquiry.answer(List.of("health")).status() == 0;
        return flows ? "at work" : "at work, but mail is stuck, or was not read yet: see `countersign health`";
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
        close(rooms);
    }

    private static void close(Deque<AutoCloseable> rooms) {
        while (!rooms.isEmpty()) {
            try {
                rooms.pop().close();
            } catch (Exception e) {
                LOG.warn("closing: {}", e.getMessage());
            }
        }
    }
}
