package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.bank.Slashed;
import countersign.billing.Money;
import countersign.billing.PaymentTerms;
import countersign.casework.CaseRef;
import countersign.casework.Contact;
import countersign.casework.DisputeCost;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.Level;
import countersign.casework.RequestRef;
import countersign.casework.SentLetter;
import countersign.casework.Staff;
import countersign.casework.Strength;
import countersign.checkpoint.SigningKey;
import countersign.deadline.BusinessHours;
import countersign.deadline.Ladder;
import countersign.desk.Desk;
import countersign.desk.Dictated;
import countersign.desk.Dossiers;
import countersign.desk.Office;
import countersign.desk.Steps;
import countersign.desk.Told;
import countersign.house.Banking;
import countersign.house.Reply;
import countersign.ledger.Ledger;
import countersign.ledger.Letters.State;
import countersign.mailbox.Mailbox;
import countersign.mailbox.MailboxDown;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.message.Address;
import countersign.message.DnsAnswer;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.message.Message;
import countersign.message.Part;
import countersign.message.RawMessage;
import countersign.outbox.Outbox;
import countersign.proof.Examination;
import countersign.proof.Tokens;
import countersign.reading.Reader;
import countersign.settings.LanguageFiles;
import countersign.stationery.Stationery;
import countersign.stationery.Templates;
import countersign.timestamp.TimestampServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An office on a real ledger with a clock that the test sets. With its doors to the mail servers shut, mail is handed to the
 * desk and letters are taken out of the queue; with open doors they go over the servers of {@link Post}.
 */
final class Scene implements AutoCloseable {

    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Reader READER = new Reader(LanguageFiles.shipped());
    private static final Templates TEMPLATES = Templates.shipped();
    private static final MailServer NOWHERE = new MailServer("127.0.0.1", 9, Security.NONE, "", () -> "");

    private static final int MOST_ATTEMPTS = 3;

    /** An office keeps its key, whenever it is opened. */
    static final SigningKey KEY = SigningKey.make("desk@miller.example");

    static final Instant BEGIN = Instant.parse("2026-03-02T15:00:00Z");

    private final Ledger ledger;
    private final TestClock clock;
    private final boolean checksSignatures;
    private final Firm firm;
    private final Desk desk;
    private final Optional<Post> post;
    private final Stationery stationery;
    private final SigningKey key;
    private long taken;

    /** A letter as it left, with what a mail program shows of it. */
    record Left(SentLetter letter, Message message, RawMessage raw) {
        String subject() {
            return message.subject();
        }

        /** Its plain text. */
        String text() {
            return message.parts().stream()
                    .filter(part -> part.type().equals("text/plain"))
                    .map(Part::text)
                    .findFirst()
                    .orElse("");
        }
    }

    /** An office with the configuration that a script names in its comments. */
    Scene(List<String> script) {
        this(script, Optional.empty());
    }

    /** The same, with its doors open to mail servers. */
    Scene(List<String> script, Optional<Post> post) {
        this(script, post, Ledger.inMemory("scene-" + UUID.randomUUID()), new TestClock(BEGIN));
    }

    /** The same on a ledger that was there before. */
    Scene(List<String> script, Optional<Post> post, Ledger ledger, TestClock clock) {
        this(script, post, ledger, clock, (step, about) -> {});
    }

    /** The same, which tells of each durable step. */
    Scene(List<String> script, Optional<Post> post, Ledger ledger, TestClock clock, Steps steps) {
        this(script, post, ledger, clock, Fittings.of(post, KEY, Optional.empty(), steps));
    }

    /** The same in another process, with the key in a file. */
    Scene(Ledger ledger, TestClock clock, Path key) throws IOException {
        this(
                List.of(),
                Optional.empty(),
                ledger,
                clock,
                SigningKey.read(KEY.name(), Files.readString(key)),
                Optional.empty());
    }

    /** The same with that key for the checkpoints, and a server that stamps them with the time. */
    Scene(
            List<String> script,
            Optional<Post> post,
            Ledger ledger,
            TestClock clock,
            SigningKey key,
            Optional<TimestampServer> timestamps) {
        this(script, post, ledger, clock, Fittings.of(post, key, timestamps, (step, about) -> {}));
    }

    /** An office that hands its letters to that server, while mail is handed to the desk. */
    Scene(TestClock clock, MailServer imap, MailServer smtp) {
        this(
                List.of(),
                Optional.empty(),
                Ledger.inMemory("scene-" + UUID.randomUUID()),
                clock,
                new Fittings(imap, smtp, TEMPLATES, KEY, Optional.empty(), (step, about) -> {}));
    }

    /** An office with templates of its own. */
    Scene(Templates templates) {
        this(
                List.of(),
                Optional.empty(),
                Ledger.inMemory("scene-" + UUID.randomUUID()),
                new TestClock(BEGIN),
                new Fittings(NOWHERE, NOWHERE, templates, KEY, Optional.empty(), (step, about) -> {}));
    }

    /** What an office is fitted with besides its script. */
    private record Fittings(
            MailServer imap,
            MailServer smtp,
            Templates templates,
            SigningKey key,
            Optional<TimestampServer> timestamps,
            Steps steps) {

        static Fittings of(Optional<Post> post, SigningKey key, Optional<TimestampServer> timestamps, Steps steps) {
            MailServer imap = post.map(Post::imap).orElse(NOWHERE);
            return new Fittings(imap, post.map(Post::smtp).orElse(NOWHERE), TEMPLATES, key, timestamps, steps);
        }
    }

    private Scene(List<String> script, Optional<Post> post, Ledger ledger, TestClock clock, Fittings fittings) {
        this.key = fittings.key();
        this.ledger = ledger;
        this.clock = clock;
        this.post = post;
        boolean withoutPreview = script.contains("# without preview");
        checksSignatures = script.contains("# signatures are checked");
        boolean silent = script.contains("# the DNS does not answer");
        Examination examination = checksSignatures
                ? new Examination(
                        Optional.of(name -> silent ? DnsAnswer.FAILED : Keys.ask(name)),
                        Optional.of("mx.miller.example"),
                        List.of("relay.example"))
                : Examination.NONE;
        Strength strength = script.contains("# above $1,000 the sum has to be named, above $5,000 by two")
                ? new Strength(List.of(
                        new Strength.Step(Money.of("1000", "USD"), Strength.Need.AMOUNT),
                        new Strength.Step(Money.of("5000", "USD"), Strength.Need.SECOND_PERSON)))
                : script.contains("# above $1,000 level B is needed, for a schedule always")
                        ? new Strength(
                                List.of(new Strength.Step(Money.of("1000", "USD"), Strength.Need.LEVEL_B)),
                                Map.of("schedule", Level.B))
                        : Strength.ANY;
        firm = new Firm(
                "Miller Renovation",
                "555-0101",
                "en",
                Currency.getInstance("USD"),
                List.of(
                        new Staff("Ann Miller", "ann@miller.example", "555-0101"),
                        new Staff("Ben Miller", "ben@miller.example", "")),
                new BusinessHours(
                        CHICAGO,
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        closed(script)),
                Ladder.SHIPPED,
                DayOfWeek.MONDAY,
                LocalTime.of(8, 0),
                withoutPreview,
                script.contains("# level A is needed") ? Level.A : Level.C,
                strength,
                script.contains("# parked after two missed payments") ? Optional.of(2) : Optional.empty(),
                Level.D,
                PaymentTerms.SHIPPED,
                new DisputeCost(new BigDecimal(4), Money.of("75", "USD")));
        Address bot = new Address("Miller Renovation", "desk@miller.example");
        Tokens tokens = new Tokens(new byte[32], bot.mailbox(), Optional.of("desk+{token}@miller.example"));
        stationery = new Stationery(fittings.templates(), firm);
        Office office = new Office(
                firm, bot, tokens, stationery, clock, key, fittings.steps(), examination, fittings.timestamps());
        desk = new Desk(
                office,
                ledger,
                new Mailbox(fittings.imap(), "INBOX"),
                new Outbox(fittings.smtp(), "miller.example"),
                READER);
        List<Contact.Details> listed = List.of(
                contact("Jim Smith", "Mr.", "jim@smith.example", "555-0147"),
                contact("Carol Jones", "Ms.", "carol@jones.example", "555-0163"),
                contact("Victor Lee", "", "victor@lee.example", ""));
        desk.recover(listed);
        if (post.isEmpty()) {
            desk.takeUpKey();
            desk.introduce(listed);
        }
    }

    /** "# closed on 2026-03-16": a holiday. */
    private static Set<LocalDate> closed(List<String> script) {
        String header = "# closed on ";
        return script.stream()
                .filter(line -> line.startsWith(header))
                .map(line -> LocalDate.parse(line.substring(header.length()).strip()))
                .collect(Collectors.toSet());
    }

    private static Contact.Details contact(String name, String title, String address, String phone) {
        return new Contact.Details(name, title, List.of(address), phone, CHICAGO, "en");
    }

    Desk desk() {
        return desk;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Writes the dossier of a case, as the command line does. */
    boolean dossier(CaseRef file, Path out) {
        desk.checkpoint(true);
        return new Dossiers(key, stationery, firm).write(ledger, file, out).isPresent();
    }

    /** The first thing that is wrong with the books. */
    Optional<String> fault() {
        return ledger.read(books -> books.audit().firstFault(key.verifying()));
    }

    Instant now() {
        return clock.instant();
    }

    /** A mail with a signature of that domain. */
    String signed(String mail, String domain) {
        assertThat(checksSignatures).as("signatures are checked").isTrue();
        return Keys.signed(mail, domain);
    }

    /** How well the sender of the last reply to a request is proven, and why. */
    Optional<Entry.Note> lastReply(String ref) {
        RequestRef request = RequestRef.read(ref).orElseThrow();
        return ledger.read(books -> books.entries().of(request.file())).stream()
                .map(Entry::note)
                .filter(note -> note.what() instanceof Fact.Replied replied && replied.request() == request.number())
                .reduce((first, last) -> last);
    }

    /** A moment passes between any two mails. */
    void hand(String raw) {
        clock.set(clock.instant().plusSeconds(20));
        if (post.isPresent()) {
            post.get().deliver(raw);
            drain();
        } else {
            desk.file(RawMessage.of(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A mail as it is, byte for byte; straight to the desk. */
    void handRaw(byte[] raw) {
        clock.set(clock.instant().plusSeconds(20));
        desk.file(RawMessage.of(raw));
    }

    /** As the office at work does: a line that breaks is tried again. */
    private void drain() {
        for (int attempt = 1; ; attempt++) {
            try {
                desk.drain();
                return;
            } catch (MailboxDown e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void ring() {
        if (post.isPresent()) {
            drain();
        }
        desk.ring(true);
        if (post.isPresent()) {
            desk.send();
        }
    }

    /** One of the firm says something on the command line of the office at work. */
    Told tell(String staff, List<String> lines, String forwarded, String file) {
        clock.set(clock.instant().plusSeconds(20));
        List<Dictated.File> files =
                file.isEmpty() ? List.of() : List.of(new Dictated.File(file, new byte[] {'%', 'P', 'D', 'F'}));
        Staff who = firm.staff(Address.of(staff)).orElseThrow();
        return desk.tell(new Dictated(staff, lines, forwarded.getBytes(StandardCharsets.UTF_8), files), who);
    }

    /** One of the firm has the command line look at a bank's statement, or book it, in the office at work. */
    Reply bank(String staff, String statement, boolean book) {
        clock.set(clock.instant().plusSeconds(20));
        Banking.Order order = new Banking.Order(
                staff, statement.getBytes(StandardCharsets.UTF_8), Slashed.BY_THE_COLUMN, book, false);
        return new Banking(desk, firm)
                .answer(order, firm.staff(Address.of(staff)).orElseThrow());
    }

    /** Time passes; what falls due in between happens at its own time, with the mailbox read to its end. */
    void until(Instant target) {
        for (Optional<Instant> due = nextAlarm(); due.isPresent() && !due.get().isAfter(target); due = nextAlarm()) {
            if (due.get().isAfter(clock.instant())) {
                clock.set(due.get());
            }
            ring();
        }
        clock.set(target);
    }

    /** Nobody works for a while: time jumps, and everything that fell due is found at once. */
    void sleepUntil(Instant target) {
        clock.set(target);
        ring();
    }

    /** The clock moves on, and nothing else happens. */
    void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    /** Every letter since the beginning, taken or not. */
    List<Left> allLetters() {
        taken = 0;
        return takeLetters();
    }

    private Optional<Instant> nextAlarm() {
        return ledger.read(books -> books.alarms().next());
    }

    /** The letters that were written since the last look, those that were called back left out. */
    List<Left> takeLetters() {
        post.ifPresent(open -> desk.send());
        List<Left> left = new ArrayList<>();
        for (Optional<SentLetter> letter = find(taken + 1); letter.isPresent(); letter = find(taken + 1)) {
            taken++;
            SentLetter sent = letter.get();
            if (!isCalledBack(sent)) {
                RawMessage raw = post.map(open -> open.received(sent))
                        .orElseGet(() -> ledger.read(books -> books.evidence().find(sent.sha256()))
                                .orElseThrow());
                left.add(new Left(sent, ((Parsed.Readable) MimeParser.parse(raw.bytes())).message(), raw));
            }
        }
        return left;
    }

    /** Whether a letter was called back before it left. */
    boolean isCalledBack(SentLetter letter) {
        return ledger.read(books -> books.letters().in(State.CANCELLED)).stream()
                .anyMatch(waiting -> waiting.number() == letter.number());
    }

    private Optional<SentLetter> find(long number) {
        return ledger.read(books -> books.letters().find(number));
    }

    /** "1 confirmed, 2 open" and so on, or what the request as a whole is where it has no current items. */
    String standing(String ref) {
        RequestRef request = RequestRef.read(ref).orElseThrow();
        return ledger.read(books -> books.cases().find(request.file()))
                .flatMap(file -> file.request(request.number()))
                .map(r -> {
                    List<String> items = new ArrayList<>();
                    r.version()
                            .items()
                            .forEach(item -> items.add(item.number() + " "
                                    + (r.items().containsKey(item.number())
                                            ? r.items().get(item.number()).word()
                                            : "open")));
                    return "version " + r.version().number() + ", " + r.state().word()
                            + (r.chase().paused().isPresent() ? ", resting" : "") + ": " + String.join(", ", items);
                })
                .orElse("unknown");
    }

    static String mail(String from, String to, String subject, List<String> more, String body) {
        return mail(from, to, subject, more, body, "");
    }

    /** A mail with a text and, where it has a name, a file. */
    static String mail(String from, String to, String subject, List<String> more, String body, String file) {
        StringBuilder mail = new StringBuilder();
        mail.append("From: ")
                .append(from)
                .append("\nTo: <")
                .append(to)
                .append(">\nSubject: ")
                .append(encoded(subject));
        mail.append("\nDate: Mon, 2 Mar 2026 09:00:00 -0600\nMessage-ID: <")
                .append(UUID.randomUUID())
                .append("@test.example>\n");
        more.forEach(field -> mail.append(field).append('\n'));
        String text = "Content-Type: text/plain; charset=utf-8\n\n" + body + "\n";
        mail.append("MIME-Version: 1.0\n");
        return file.isEmpty()
                ? mail.append(text).toString()
                : mail.append("Content-Type: multipart/mixed; boundary=part\n\n--part\n")
                        .append(text)
                        .append("--part\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"")
                        .append(file)
                        .append("\"\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQK\n--part--\n")
                        .toString();
    }

    private static String encoded(String subject) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    @Override
    public void close() {
        ledger.close();
    }
}
