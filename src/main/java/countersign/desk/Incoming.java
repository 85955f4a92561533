package countersign.desk;

import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Folio;
import countersign.casework.IntakeRef;
import countersign.casework.Outcome;
import countersign.casework.Proven;
import countersign.casework.SentLetter;
import countersign.casework.Staff;
import countersign.command.SecondStep;
import countersign.command.StaffRule;
import countersign.desk.Matching.Match;
import countersign.instruction.Instructions;
import countersign.ledger.Books;
import countersign.ledger.Ledger;
import countersign.ledger.Mails.Kept;
import countersign.ledger.Mails.Shelf;
import countersign.ledger.Mails.State;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.mailbox.mime.FromField;
import countersign.message.Address;
import countersign.message.Canonical;
import countersign.message.Message;
import countersign.message.RawMessage;
import countersign.proof.Examined;
import countersign.reading.Answer;
import countersign.reading.Asked;
import countersign.reading.Forwarded;
import countersign.reading.Reader;
import countersign.reading.Reading;
import countersign.rules.Files;
import countersign.rules.MachineRule;
import countersign.rules.OfficeRule;
import countersign.rules.Reply;
import countersign.rules.ReplyRule;
import countersign.rules.StaffMail;
import countersign.rules.StrayRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files one kept mail: reads it, finds what it answers, lets the rules decide, and records that in one transaction. A
 * mail that breaks the reading twice is set aside; it never stops the others.
 */
final class Incoming {

    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);
    private static final int MOST_ATTEMPTS = 3;

    private final Office office;
    private final Ledger ledger;
    private final Reader reader;
    private final Proving proving;

    Incoming(Office office, Ledger ledger, Reader reader) {
        this.office = office;
        this.ledger = ledger;
        this.reader = reader;
        this.proving = new Proving(office, ledger);
    }

    /** Files the mail with that number, where it is not filed yet. */
    void file(int number) {
        int attempt = ledger.write(books -> books.mails().attempt(number));
        office.steps().reached(Step.COUNTED, "mail " + number);
        try {
            if (attempt > MOST_ATTEMPTS) {
                setAside(number, "reading it failed " + MOST_ATTEMPTS + " times");
                return;
            }
            RawMessage raw = ledger.read(books ->
                    books.evidence().find(books.mails().get(number).sha256()).orElseThrow());
            Parsed parsed = MimeParser.parse(raw.bytes());
            if (parsed instanceof Parsed.Unreadable unreadable) {
                setAside(number, unreadable.reason());
            } else if (parsed instanceof Parsed.Readable readable) {
                Message message = readable.message();
                Examined examined = proving.examine(number, raw, message);
                ledger.change(books -> settle(books, number, raw, message, examined));
                office.steps().reached(Step.SETTLED, "mail " + number);
            }
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("mail {}: attempt {} failed; it is kept and tried again", number, attempt, e);
        }
    }

    /** Sets a mail aside for a person, unread. Where even the note about it cannot be written, the digest counts it. */
    void setAside(int number, String reason) {
        LOG.warn("mail {}: set aside, {}", number, reason);
        try {
            noteAside(number, reason);
        } catch (RuntimeException e) {
            LOG.error("mail {}: the note to staff failed; it is set aside without", number, e);
            ledger.change(books -> books.mails().settle(number, State.QUARANTINED, Shelf.REVIEW, reason));
        }
        office.steps().reached(Step.SETTLED, "mail " + number);
    }

    private void noteAside(int number, String reason) {
        ledger.change(books -> {
            Kept kept = books.mails().get(number);
            Files files = office.files(books).open();
            new Settlement(office, books, files).settle(OfficeRule.unreadable(number, reason, kept.sha256(), files));
            books.mails().settle(number, State.QUARANTINED, Shelf.REVIEW, reason);
        });
    }

    private void settle(Books books, int number, RawMessage raw, Message message, Examined examined) {
        String canonical = Canonical.sha256(raw, message.headers());
        Optional<Integer> earlier = books.mails().delivered(canonical, number);
        if (earlier.isPresent()) {
            done(books, number, Shelf.DONE, "a second delivery of mail " + earlier.get());
            return;
        }
        if (message.id().map(id -> books.mails().conflicts(id, number)).orElse(false)) {
            LOG.warn(
                    "mail {}: another mail of other content bears the same Message-ID; both are kept and read", number);
        }
        books.mails().identify(number, canonical, message.id());
        Matching matching = new Matching(office, books);
        if (matching.isOwn(message)) {
            done(books, number, Shelf.MACHINE, "our own mail came back");
            return;
        }
        Optional<Match> match = matching.find(message);
        Reading reading = reader.read(
                message,
                match.map(m -> new Background(office, books).asked(m.letter())).orElse(Asked.nothing()));
        if (reading.kind() != Reading.Kind.PERSON) {
            machine(books, number, raw, message, reading, matching);
            return;
        }
        Optional<Staff> staff = message.sender().flatMap(office.firm()::staff);
        if (staff.isPresent()) {
            staff(books, number, raw, message, reading, match, staff.get(), examined);
        } else if (match.isPresent() && match.get().letter().contact().isPresent()) {
            person(books, number, raw, message, reading, match.get(), examined);
        } else {
            stray(books, number, raw, message, reading);
        }
    }

    private void machine(Books books, int number, RawMessage raw, Message message, Reading reading, Matching matching) {
        Optional<SentLetter> letter = reading.kind() == Reading.Kind.BOUNCE || reading.kind() == Reading.Kind.FEEDBACK
                ? matching.bounced(
                        message,
                        reading.bounce().map(Reading.Bounce::original).orElse(""),
                        reading.bounce().map(Reading.Bounce::address).orElse(""))
                : matching.find(message).map(Match::letter);
        OpenFiles open = office.files(books);
        letter.ifPresent(open::letter);
        Files files = open.open();
        Outcome outcome = MachineRule.decide(writer(message), reading, letter, raw.sha256(), files);
        new Settlement(office, books, files).settle(outcome);
        boolean unsure = letter.isEmpty()
                && reading.kind() == Reading.Kind.LIST
                && message.sender().flatMap(books.cases()::contactAt).isPresent();
        done(
                books,
                number,
                unsure ? Shelf.REVIEW : Shelf.MACHINE,
                reading.kind().name().toLowerCase(java.util.Locale.ROOT));
    }

    private void person(
            Books books, int number, RawMessage raw, Message message, Reading reading, Match match, Examined examined) {
        OpenFiles open = office.files(books).letter(match.letter());
        Files files = (disputes(reading) ? open.withRecords() : open).open();
        Contact contact = files.contact(match.letter().contact().orElseThrow());
        boolean known = message.sender().map(contact::decides).orElse(false);
        if (!match.byToken() && !known) {
            stray(books, number, raw, message, reading);
            return;
        }
        Proven proven = proving.grade(books, number, message, Optional.of(match), known, examined);
        Reply reply = new Reply(
                number,
                books.mails().get(number).keptAt(),
                others(message, contact),
                message.sender(),
                proven,
                match.letter(),
                reading,
                documents(message),
                message.id(),
                raw.sha256());
        Outcome outcome = ReplyRule.decide(reply, files);
        outcome = Proving.noted(outcome, number, match.letter(), writer(message), proven, examined, raw.sha256());
        new Settlement(office, books, files).settle(outcome);
        done(
                books,
                number,
                known ? Shelf.DONE : Shelf.REVIEW,
                "answers letter " + match.letter().number());
    }

    private void stray(Books books, int number, RawMessage raw, Message message, Reading reading) {
        Optional<ContactRef> contact = message.sender()
                .flatMap(sender ->
                        books.cases().contactAt(sender).or(() -> books.cases().colleagueAt(sender)));
        OpenFiles open = office.files(books);
        contact.ifPresent(open::waitingFor);
        Files files = (disputes(reading) ? open.withRecords() : open).open();
        Outcome outcome =
                StrayRule.decide(number, writer(message), reading, contact.map(files::contact), raw.sha256(), files);
        new Settlement(office, books, files).settle(outcome);
        done(books, number, Shelf.REVIEW, "it answers no letter");
    }

    private void staff(
            Books books,
            int number,
            RawMessage raw,
            Message message,
            Reading reading,
            Optional<Match> match,
            Staff staff,
            Examined examined) {
        Optional<SentLetter> answered = match.filter(Match::byToken)
                .map(Match::letter)
                .filter(letter -> letter.contact().isEmpty());
        boolean toHim = answered.map(letter -> Address.of(letter.to()).sameMailbox(staff.mailbox()))
                .orElse(false);
        Proven proven = proving.grade(books, number, message, match.filter(any -> toHim), true, examined);
        Optional<Forwarded> forwarded = reading.forwarded();
        Background background = new Background(office, books);
        Instructions instructions =
                background.instructions(forwarded.map(Forwarded::message).orElse(reading.ownWords()));
        StaffMail mail = new StaffMail(
                number,
                books.mails().get(number).keptAt(),
                staff,
                proven.level(),
                StaffMail.Door.MAIL,
                answered,
                message.subject(),
                instructions,
                forwarded,
                documents(message),
                message.id(),
                message.references(),
                raw.sha256());
        SecondStep second = background.secondStep(mail, reading.ownWords());
        Files files = background.files(mail, second.awaited());
        Outcome outcome = StaffRule.decide(mail, background.intake(answered), second, files);
        List<Folio> own = List.of(new IntakeRef(number));
        outcome = Proving.noted(outcome, number, own, staff.address(), proven, examined, raw.sha256());
        new Settlement(office, books, files).settle(outcome);
        done(books, number, Shelf.DONE, "a mail of staff");
    }

    /** To whom else a mail of a contact went; a field that is not plainly a list of mailboxes names nobody. */
    private List<Address> others(Message message, Contact contact) {
        return Stream.of("To", "Cc")
                .flatMap(field -> message.headers().all(field).stream())
                .flatMap(value -> FromField.list(value).stream().flatMap(List::stream))
                .filter(address -> !contact.knows(address)
                        && office.firm().staff(address).isEmpty()
                        && !address.sameMailbox(office.bot())
                        && office.tokens().in(address.mailbox()).isEmpty())
                .distinct()
                .toList();
    }

    private static boolean disputes(Reading reading) {
        return reading.answer() == Answer.DISPUTE;
    }

    private static List<String> documents(Message message) {
        return message.parts().stream()
                .filter(part -> part.isAttachment() && !part.fileName().isEmpty())
                .map(part -> part.fileName())
                .toList();
    }

    private static String writer(Message message) {
        return message.sender().map(Address::mailbox).orElse("no single sender");
    }

    private static void done(Books books, int number, Shelf shelf, String reason) {
        books.mails().settle(number, State.SETTLED, shelf, reason);
        LOG.info("mail {}: {}", number, reason);
    }
}
