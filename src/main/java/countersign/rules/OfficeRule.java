package countersign.rules;

import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Firm;
import countersign.casework.Folio;
import countersign.casework.ForStaff;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.SentLetter;
import countersign.message.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What the office itself has to tell staff: a mail that nobody can read, a mailbox that cannot be read. */
public final class OfficeRule {

    private static final String BOT = "bot";

    private OfficeRule() {}

    /** A mail was set aside because it cannot be read; a person has to look at it. */
    public static Outcome unreadable(int mail, String reason, String sha256, Files files) {
        Note note = new Note(
                Folio.Office.OFFICE,
                BOT,
                new Fact.SetAside("", "unreadable", List.of(reason)),
                "it cannot be read safely",
                List.of(sha256));
        return new Outcome(List.of(note), List.of(report("note-unreadable", reason, "mail" + mail, files)));
    }

    /** Reminders are held back because the mailbox could not be read since then. */
    public static Outcome held(Instant since, Files files) {
        return Outcome.letters(
                report("note-held", "", since.truncatedTo(ChronoUnit.DAYS).toString(), files));
    }

    /** The mailbox could not be read since then: nobody's mail is answered. Once for each time that this begins. */
    public static Outcome unread(Instant since, String reason, Files files) {
        return Outcome.letters(report(
                Letter.UNREAD, reason, since.truncatedTo(ChronoUnit.SECONDS).toString(), files));
    }

    /** The books were restored from an older copy: no letter goes out until staff says so, but this one. */
    public static Outcome restored(Fact.Restored restored, Files files) {
        return held(Letter.RESTORED, restored, restored.size() + ":" + restored.at(), files);
    }

    /** The key of the checkpoints is another one, and nobody announced it: no letter goes out either. */
    public static Outcome keyReplaced(Fact.Restored held, Files files) {
        return held(Letter.KEY_REPLACED, held, held.entries() + ":" + held.at(), files);
    }

    private static Outcome held(String template, Fact.Restored why, String occasion, Files files) {
        Note note = new Note(Folio.Office.OFFICE, BOT, why, why.what(), List.of());
        return new Outcome(List.of(note), List.of(report(template, why.what(), occasion, files)));
    }

    /** A letter to one of the firm was refused for good; another one hears of it, where there is another. */
    public static Outcome undeliverable(SentLetter letter, String answer, Files files) {
        return files.firm().staff().stream()
                .filter(staff -> !staff.address().equalsIgnoreCase(letter.to()))
                .filter(staff -> !letter.template().equals("note-undeliverable"))
                .findFirst()
                .map(staff -> Outcome.letters(new Letter(
                        new Letter.ToStaff(staff),
                        Folio.Office.OFFICE,
                        new ForStaff.Report(
                                "note-undeliverable",
                                Optional.empty(),
                                List.of(),
                                letter.question(),
                                letter.to(),
                                answer),
                        List.of(),
                        List.of(),
                        "note-undeliverable:" + letter.number())))
                .orElse(Outcome.nothing());
    }

    /** Mail goes round in a circle with somebody's machine: it gets no more today, and one of the firm hears of it, once a day. */
    public static Optional<Letter> circle(Address peer, Firm firm, Instant now) {
        LocalDate today = now.atZone(firm.hours().zone()).toLocalDate();
        return firm.staff().stream()
                .filter(staff -> !staff.mailbox().sameMailbox(peer))
                .findFirst()
                .map(staff -> new Letter(
                        new Letter.ToStaff(staff),
                        Folio.Office.OFFICE,
                        new ForStaff.Report("note-circle", Optional.empty(), List.of(), "", peer.mailbox(), ""),
                        List.of(),
                        List.of(),
                        "note-circle:" + peer.key() + ":" + today));
    }

    private static Letter report(String what, String detail, String occasion, Files files) {
        return new Letter(
                new Letter.ToStaff(files.firm().staff().get(0)),
                Folio.Office.OFFICE,
                new ForStaff.Report(what, Optional.empty(), List.of(), "", "", detail),
                List.of(),
                List.of(),
                what + ":" + occasion);
    }
}
