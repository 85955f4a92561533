package countersign.rules;

import countersign.casework.Ask;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.SentLetter;
import countersign.message.Address;
import countersign.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What mail of machines does: it is kept with the reason, never counts as an answer, and is never answered. A bounce stops
 * the clock and staff is told; an absence moves the next reminder; a complaint ends all mail.
 */
public final class MachineRule {

    private static final String BOT = "bot";

    private MachineRule() {}

    /**
     * What that mail does.
     *
     * @param letter the letter it goes back to, where one is certain
     */
    public static Outcome decide(
            String from, Reading reading, Optional<SentLetter> letter, String sha256, Files files) {
        Optional<Contact> contact = letter.flatMap(SentLetter::contact).map(files::contact);
        Folio about = contact.<Folio>map(Contact::ref).orElse(Folio.Office.OFFICE);
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(
                about,
                from,
                new Fact.SetAside(
                        from,
                        reading.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        reading.reasons()),
                "a machine wrote it",
                List.of(sha256)));
        if (contact.isEmpty()) {
            boolean bounced = reading.kind() == Reading.Kind.BOUNCE
                    && !reading.bounce().map(Reading.Bounce::delayed).orElse(false);
            Outcome told = bounced && letter.isPresent()
                    ? OfficeRule.undeliverable(
                            letter.get(),
                            reading.bounce().map(Reading.Bounce::status).orElse(""),
                            files)
                    : Outcome.nothing();
            return new Outcome(notes, List.of()).and(told);
        }
        return new Outcome(notes, List.of()).and(act(from, reading, letter.get(), contact.get(), sha256, files));
    }

    private static Outcome act(
            String from, Reading reading, SentLetter letter, Contact contact, String sha256, Files files) {
        return switch (reading.kind()) {
            case BOUNCE -> bounce(reading.bounce(), letter, contact, sha256, files);
            case FEEDBACK ->
                isCopy(letter, contact)
                        ? cameBack(letter, contact, "reported as unwanted", sha256, files)
                        : complaint(letter, contact, sha256, files);
            case AUTO_REPLY ->
                isCopy(letter, contact) || isColleague(from, contact)
                        ? Outcome.nothing()
                        : away(reading.returns(), contact, sha256, files);
            case REACTION, CALENDAR, LIST ->
                Outcome.letters(report(
                        "note-no-answer",
                        letter,
                        contact,
                        word(reading),
                        reading.ownWords(),
                        today(letter, files),
                        files));
            default -> Outcome.nothing();
        };
    }

    /**
     * What the server refuses for good: a refused address is a letter that came back, only sooner; of a refused letter staff
     * hears, and it is no fault of the address.
     */
    public static Outcome refused(SentLetter letter, Contact contact, String answer, boolean address, Files files) {
        if (!contact.mayBeWritten()) {
            return Outcome.nothing();
        }
        return address
                ? cameBack(letter, contact, answer, letter.sha256(), files)
                : Outcome.letters(
                        report("note-refused", letter, contact, answer, "", occasion(letter.sha256()), files));
    }

    /** A letter came back for good: the clock stops, staff is told at once. A delay changes nothing. */
    private static Outcome bounce(
            Optional<Reading.Bounce> bounce, SentLetter letter, Contact contact, String sha256, Files files) {
        if (bounce.map(Reading.Bounce::delayed).orElse(false) || !contact.mayBeWritten()) {
            return Outcome.nothing();
        }
        return cameBack(letter, contact, bounce.map(Reading.Bounce::status).orElse(""), sha256, files);
    }

    /** A copy that came back is told, too, and stops nothing but the copies to that address. */
    private static Outcome cameBack(SentLetter letter, Contact contact, String status, String sha256, Files files) {
        if (!contact.knows(Address.of(letter.to()))) {
            return Outcome.nothing();
        }
        String what = isCopy(letter, contact) ? "note-copy-bounced" : "note-bounced";
        Note failed = new Note(
                contact.ref(),
                BOT,
                new Fact.AddressFailed(letter.to(), status),
                "the letter came back",
                List.of(sha256));
        return new Outcome(
                List.of(failed), List.of(report(what, letter, contact, status, "", occasion(sha256), files)));
    }

    private static boolean isCopy(SentLetter letter, Contact contact) {
        return isColleague(letter.to(), contact);
    }

    private static boolean isColleague(String address, Contact contact) {
        return Address.isPlausible(address)
                && contact.colleague(Address.of(address)).isPresent();
    }

    private static Outcome complaint(SentLetter letter, Contact contact, String sha256, Files files) {
        Note stopped = new Note(
                contact.ref(),
                BOT,
                new Fact.MailStopped("the provider reported our mail as unwanted"),
                "a complaint report",
                List.of(sha256));
        return new Outcome(
                List.of(stopped), List.of(report("note-complaint", letter, contact, "", "", occasion(sha256), files)));
    }

    private static Outcome away(Optional<LocalDate> returns, Contact contact, String sha256, Files files) {
        LocalDate today = files.now().atZone(contact.details().zone()).toLocalDate();
        return returns.filter(day -> day.isAfter(today) && day.isBefore(today.plusYears(1)))
                .map(day -> new Outcome(
                        List.of(new Note(
                                contact.ref(),
                                BOT,
                                new Fact.Away(day),
                                "the automatic reply says so",
                                List.of(sha256))),
                        List.<Letter>of()))
                .orElse(Outcome.nothing());
    }

    private static String occasion(String sha256) {
        return sha256.substring(0, 16);
    }

    /** A machine may answer one letter a thousand times; staff hears of it once a day. */
    private static String today(SentLetter letter, Files files) {
        return letter.number() + ":"
                + files.now().atZone(files.firm().hours().zone()).toLocalDate();
    }

    private static Letter report(
            String what,
            SentLetter letter,
            Contact contact,
            String detail,
            String words,
            String occasion,
            Files files) {
        List<Standing> standings = letter.asks().stream()
                .map(Ask::request)
                .distinct()
                .flatMap(ref -> files.standing(ref).stream())
                .toList();
        return new Letters(files).report(what, contact, standings, words, letter.to(), detail, occasion);
    }

    private static String word(Reading reading) {
        return reading.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
