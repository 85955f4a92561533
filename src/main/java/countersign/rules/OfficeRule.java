package countersign.rules;

import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.ForStaff;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.SentLetter;
import java.time.Instant;
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

    /** The books were restored from an older copy: no letter goes out until staff says so, but this one. */
    public static Outcome restored(Fact.Restored restored, Files files) {
        Note note = new Note(Folio.Office.OFFICE, BOT, restored, restored.what(), List.of());
        return new Outcome(
                List.of(note),
                List.of(report(Letter.RESTORED, restored.what(), restored.size() + ":" + restored.at(), files)));
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
