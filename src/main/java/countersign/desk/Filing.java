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
import countersign.ledger.Mails.Shelf;
import countersign.ledger.Mails.State;
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
 * Files one mail inside of a transaction: finds what it answers, reads it, lets the rules decide, and records that.
 */
final class Filing {

    private static final Logger LOG = LoggerFactory.getLogger(Filing.class);
    private static final String SAME_ID = "; it bears the Message-ID of another mail, of other content";

    private final Office office;
    private final Reader reader;
    private final Proving proving;

    Filing(Office office, Reader reader, Proving proving) {
        this.office = office;
        this.reader = reader;
        this.proving = proving;
    }

    /**
     * A mail that could be read.
     *
     * @param number the number under which it is kept
     * @param raw its bytes
     * @param message what it holds
     * @param examined what was found out about its sender
     */
    record Mail(int number, RawMessage raw, Message message, Examined examined) {}

    /** Files that mail. */
    void file(Books books, Mail mail) {
        int number = mail.number();
        RawMessage raw = mail.raw();
        Message message = mail.message();
        String canonical = Canonical.sha256(raw, message.headers());
        Optional<Integer> earlier = books.mails().delivered(canonical, number);
        if (earlier.isPresent()) {
            done(books, number, Shelf.DONE, "a second delivery of mail " + earlier.get());
            return;
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
            staff(books, number, raw, message, reading, match, staff.get(), mail.examined());
        } else if (match.isPresent() && match.get().letter().contact().isPresent()) {
            person(books, number, raw, message, reading, match.get(), mail.examined());
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

    /** Two mails of one Message-ID are both read: whoever sends the first must not hide the second. */
    private static void done(Books books, int number, Shelf shelf, String reason) {
        String noted = books.mails().sharesItsId(number) ? reason + SAME_ID : reason;
        books.mails().settle(number, State.SETTLED, shelf, noted);
        LOG.info("mail {}: {}", number, noted);
    }
}
