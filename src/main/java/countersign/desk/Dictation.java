package countersign.desk;

import countersign.casework.Content;
import countersign.casework.Entry.Note;
import countersign.casework.ForStaff;
import countersign.casework.Letter;
import countersign.casework.Level;
import countersign.casework.Outcome;
import countersign.casework.Staff;
import countersign.command.SecondStep;
import countersign.command.StaffRule;
import countersign.instruction.Instructions;
import countersign.ledger.Books;
import countersign.ledger.Ledger;
import countersign.ledger.Mails.Shelf;
import countersign.ledger.Mails.State;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.message.Message;
import countersign.message.RawMessage;
import countersign.reading.Asked;
import countersign.reading.Forwarded;
import countersign.reading.Reader;
import countersign.rules.Files;
import countersign.rules.StaffMail;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes down what staff says on the command line. It goes the way of a mail: kept, read, decided by the same rules; and all
 * of it is one transaction, so that what was cut off was never said. What comes of it is said back, not mailed; but a preview
 * is mailed as well, for the thread that it begins.
 */
final class Dictation {

    private static final String DOOR = " (command line)";

    private final Office office;
    private final Ledger ledger;
    private final Reader reader;

    Dictation(Office office, Ledger ledger, Reader reader) {
        this.office = office;
        this.ledger = ledger;
        this.reader = reader;
    }

    /** Does what is said, or says why not. */
    Told take(Dictated said, Staff staff) {
        RawMessage raw = said.mail(staff, office.bot(), "said." + UUID.randomUUID(), office.now());
        Parsed parsed = MimeParser.parse(raw.bytes());
        if (parsed instanceof Parsed.Readable readable) {
            Told told = ledger.write(books -> {
                Taken taken = settle(books, said, staff, raw, readable.message());
                return new Told(taken.isDone(), text(taken, staff));
            });
            ledger.force();
            return told;
        }
        return new Told(false, "It cannot be read: " + ((Parsed.Unreadable) parsed).reason());
    }

    /** What was taken down, and what comes of it. */
    record Taken(StaffMail mail, Outcome outcome) {

        boolean isDone() {
            return Dictation.isDone(mail, outcome);
        }

        /** What came of each line. */
        String results() {
            return outcome.letters().stream()
                    .map(Letter::content)
                    .filter(ForStaff.Transcript.class::isInstance)
                    .flatMap(content -> ((ForStaff.Transcript) content).done().stream())
                    .map(ForStaff.Done::result)
                    .collect(Collectors.joining("; "));
        }
    }

    /** The same for a line that is said in the course of something larger: it joins its transaction. */
    Taken take(Books books, Dictated said, Staff staff) {
        RawMessage raw = said.mail(staff, office.bot(), "said." + UUID.randomUUID(), office.now());
        if (MimeParser.parse(raw.bytes()) instanceof Parsed.Readable readable) {
            return settle(books, said, staff, raw, readable.message());
        }
        throw new IllegalStateException("a mail that was made here cannot be read");
    }

    private String text(Taken taken, Staff staff) {
        return taken.outcome().letters().stream()
                .filter(letter -> letter.to().address().sameMailbox(staff.mailbox()))
                .map(letter -> office.stationery().text(letter, office.now()))
                .collect(Collectors.joining("\n\n"));
    }

    private Taken settle(Books books, Dictated said, Staff staff, RawMessage raw, Message message) {
        int number = books.mails().keep(raw, office.now());
        Optional<Forwarded> forwarded = said.forward().length == 0
                ? Optional.empty()
                : reader.read(message, Asked.nothing()).forwarded();
        StaffMail mail = new StaffMail(
                number,
                office.now(),
                staff,
                Level.A,
                StaffMail.Door.COMMAND_LINE,
                Optional.empty(),
                "",
                Instructions.typed(
                        said.lines(),
                        office.vocabulary(),
                        office.today(),
                        office.firm().currency()),
                forwarded,
                said.files().stream().map(Dictated.File::name).toList(),
                message.id(),
                List.of(),
                raw.sha256());
        Files files = new Background(office, books).files(mail, Optional.empty());
        Outcome outcome = StaffRule.decide(mail, Optional.empty(), SecondStep.NONE, files);
        new Settlement(office, books, files).settle(mailed(outcome));
        books.mails().settle(number, State.SETTLED, Shelf.DONE, "said on the command line");
        return new Taken(mail, outcome);
    }

    /** What is noted says by which door it came; a transcript is not mailed to who stands at the door. */
    private static Outcome mailed(Outcome outcome) {
        return new Outcome(
                outcome.notes().stream()
                        .map(note ->
                                new Note(note.folio(), note.who() + DOOR, note.what(), note.why(), note.evidence()))
                        .toList(),
                outcome.letters().stream()
                        .filter(letter -> !(letter.content() instanceof ForStaff.Transcript))
                        .toList());
    }

    private static boolean isDone(StaffMail mail, Outcome outcome) {
        boolean refused = outcome.letters().stream().map(Letter::content).anyMatch(Dictation::isRefusal);
        boolean happened = !outcome.notes().isEmpty()
                || outcome.letters().stream().anyMatch(letter -> !(letter.content() instanceof ForStaff.Transcript));
        return !refused && (happened || StaffRule.onlyTells(mail));
    }

    private static boolean isRefusal(Content content) {
        return content instanceof ForStaff.IntakeQuestion
                || content instanceof ForStaff.Transcript transcript
                        && transcript.done().stream().anyMatch(line -> !line.understood());
    }
}
