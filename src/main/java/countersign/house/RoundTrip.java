package countersign.house;

import countersign.mailbox.MailboxDown;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.mailbox.Trial;
import countersign.message.Draft;
import countersign.message.MessageId;
import countersign.message.RawMessage;
import countersign.outbox.Handover;
import countersign.outbox.Outbox;
import countersign.proof.dkim.AuthenticationResults;
import countersign.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A mail to itself through the real servers: whether letters leave, and whether answers arrive at the address that customers use. */
final class RoundTrip {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Settings settings;
    private final Clock clock;
    private final Consumer<Finding> tell;

    RoundTrip(Settings settings, Clock clock, Consumer<Finding> tell) {
        this.settings = settings;
        this.clock = clock;
        this.tell = tell;
    }

    void make(Duration arrival) {
        String plain = settings.bot().mailbox();
        String to = settings.replyPattern()
                .map(pattern -> pattern.replace("{token}", "check"))
                .orElse(plain);
        try {
            Optional<MessageId> sent = send(to);
            if (sent.isEmpty()) {
                return;
            }
            Optional<Trial.Found> found = await(sent.get(), arrival);
            if (found.isPresent()) {
                arrived(to, found.get());
            } else if (to.equals(plain)) {
                missing(to, arrival, "look whether mail to it is forwarded or filtered");
            } else {
                boolean delivered = send(plain)
                        .flatMap(id -> quietly(() -> await(id, arrival)))
                        .isPresent();
                missing(
                        to,
                        arrival,
                        delivered
                                ? "your provider delivers no subaddresses: write `reply-address: none` in the section mailbox"
                                : "mail to " + plain
                                        + " did not come either: look whether it is forwarded or filtered");
            }
        } catch (MailboxDown e) {
            tell.accept(Finding.wrong("mail to itself: " + e.getMessage(), "look at mailbox.imap, and try again"));
        }
    }

    private interface Look<T> {
        Optional<T> run() throws MailboxDown;
    }

    private static <T> Optional<T> quietly(Look<T> look) {
        try {
            return look.run();
        } catch (MailboxDown e) {
            return Optional.empty();
        }
    }

    private Optional<MessageId> send(String to) {
        MessageId id = new MessageId(
                "check." + UUID.randomUUID() + "@" + settings.bot().domain());
        String own = settings.bot().mailbox();
        String date =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
        String mail = "From: <" + own + ">\r\nTo: <" + to + ">\r\nSubject: A check of this mailbox\r\nDate: " + date
                + "\r\nMessage-ID: " + id.bracketed() + "\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=us-ascii\r\n\r\n"
                + "`countersign check` sent this to see whether it arrives. Nothing follows from it.\r\n";
        Draft draft = new Draft(id, own, to, RawMessage.of(mail.getBytes(StandardCharsets.US_ASCII)));
        try (Outbox outbox = new Outbox(settings.smtp(), settings.bot().domain())) {
            Handover handover = outbox.send(draft, () -> {});
            if (handover instanceof Handover.Accepted) {
                tell.accept(Finding.ok("letters: " + settings.smtp() + " took a mail to " + to));
                return Optional.of(id);
            }
            tell.accept(Finding.wrong(
                    "letters: " + settings.smtp() + " did not take a mail to " + to + ": " + handover.answer(),
                    "look at mailbox.smtp: host, port, login, password"));
            return Optional.empty();
        }
    }

    private Optional<Trial.Found> await(MessageId id, Duration arrival) throws MailboxDown {
        long until = System.nanoTime() + arrival.toNanos();
        try (Trial trial = Trial.of(settings.imap())) {
            Optional<Trial.Found> found = trial.find(id);
            while (found.isEmpty() && System.nanoTime() < until) {
                LockSupport.parkNanos(BETWEEN.toNanos());
                found = trial.find(id);
            }
            return found;
        }
    }

    private void missing(String to, Duration arrival, String mend) {
        tell.accept(Finding.wrong(
                "answers: a mail to " + to + " did not arrive within " + arrival.toSeconds() + " s", mend));
    }

    private void arrived(String to, Trial.Found found) {
        boolean seen = found.folder().equalsIgnoreCase(settings.inbox())
                || found.folder().contains("Countersign");
        if (seen) {
            tell.accept(Finding.ok("answers: a mail to " + to + " arrived"));
        } else {
            tell.accept(Finding.wrong(
                    "answers: a mail to " + to + " was put into " + found.folder(),
                    "have the server put mail into " + settings.inbox() + ", whoever it is from"));
        }
        results(found.raw());
    }

    /** What the receiving server says of senders it says under its own name: to be believed, that has to be known. */
    private void results(RawMessage raw) {
        Optional<String> server = MimeParser.parse(raw.bytes()) instanceof Parsed.Readable readable
                ? readable.message()
                        .headers()
                        .first("Authentication-Results")
                        .flatMap(AuthenticationResults::read)
                        .map(AuthenticationResults::server)
                : Optional.empty();
        Optional<String> known = settings.proof().authservId();
        if (server.isEmpty()) {
            tell.accept(Finding.ok("senders: the server added no Authentication-Results to that mail"
                    + known.map(id -> ", though proof.authserv-id names " + id).orElse("")));
        } else if (known.isEmpty()) {
            tell.accept(Finding.hint(
                    "senders: the server signs its Authentication-Results as " + server.get(),
                    "if it takes off those that come in with a mail, write `authserv-id: " + server.get()
                            + "` in the section proof"));
        } else if (known.get().equalsIgnoreCase(server.get())) {
            tell.accept(Finding.ok("senders: Authentication-Results of " + server.get() + " are believed"));
        } else {
            tell.accept(Finding.wrong(
                    "senders: proof.authserv-id names " + known.get() + ", and the server signs as " + server.get(),
                    "write `authserv-id: " + server.get() + "`"));
        }
    }
}
