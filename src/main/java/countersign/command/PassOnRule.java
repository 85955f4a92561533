package countersign.command;

import countersign.casework.Ask;
import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.ForContact;
import countersign.casework.ForStaff;
import countersign.casework.ForStaff.Done;
import countersign.casework.Item;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import countersign.instruction.Line;
import countersign.rules.Files;
import countersign.rules.Letters;
import countersign.rules.StaffMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Staff's own words in answer to what a contact asked: they go to him in the same thread, with the question asked again.
 * Where they may sound better they come back first.
 */
final class PassOnRule {

    /** The mails that bring a contact's words and that staff answers in words. */
    private static final Set<String> BRINGS_WORDS =
            Set.of("note-question", "note-changed", "note-wish", "note-payment");

    private final StaffMail mail;
    private final Standing standing;
    private final Files files;

    private PassOnRule(StaffMail mail, Standing standing, Files files) {
        this.mail = mail;
        this.standing = standing;
        this.files = files;
    }

    /** What such a mail does; nothing where it is none. */
    static Optional<Outcome> decide(StaffMail mail, Files files) {
        boolean wordsOnly = !mail.instructions().lines().isEmpty()
                && mail.instructions().lines().stream().allMatch(line -> line instanceof Line.Words);
        boolean answers = mail.answered()
                .filter(letter -> BRINGS_WORDS.contains(letter.template()))
                .isPresent();
        if (!wordsOnly || !answers) {
            return Optional.empty();
        }
        return standing(mail, files)
                .filter(found -> files.contact(found.file().contact()).mayBeWritten())
                .map(found -> new PassOnRule(mail, found, files).pass());
    }

    /** A yes to words that came back; nothing where the mail is no answer to such. */
    static Optional<Outcome> agreed(StaffMail mail, Files files) {
        boolean yes = mail.instructions().all(Line.Verb.class).stream()
                .anyMatch(verb -> verb.verb().equals("yes"));
        boolean answers = mail.answered()
                .filter(letter -> letter.template().equals(Letter.ANSWER_PREVIEW))
                .isPresent();
        if (!yes || !answers) {
            return Optional.empty();
        }
        long number = mail.answered().get().number();
        return standing(mail, files)
                .filter(found -> found.request().letters().answerPreview() == number)
                .filter(found -> files.contact(found.file().contact()).mayBeWritten())
                .flatMap(found -> found.request()
                        .progress()
                        .answer()
                        .map(words -> new PassOnRule(mail, found, files).send(words)));
    }

    private static Optional<Standing> standing(StaffMail mail, Files files) {
        List<Ask> asks = mail.answered().map(letter -> letter.asks()).orElse(List.of());
        return asks.stream().map(Ask::request).distinct().count() == 1
                ? files.standing(asks.get(0).request())
                : Optional.empty();
    }

    private Outcome pass() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(String.join(
                "\n", mail.instructions().lines().stream().map(Line::written).toList()));
        if (!mail.instructions().text().isBlank()) {
            paragraphs.add(mail.instructions().text());
        }
        String words = String.join("\n\n", paragraphs);
        List<Done> harsh = Objections.in(words, contact(), files);
        return harsh.isEmpty() ? send(words) : show(words, harsh);
    }

    private Outcome show(String words, List<Done> harsh) {
        Letter preview = new Letter(
                new Letter.ToStaff(mail.staff()),
                standing.file().ref(),
                new ForStaff.AnswerPreview(letter(words), contact(), harsh),
                List.of(whole()),
                mail.thread(),
                "answer-preview:" + mail.mail());
        Request request = standing.request();
        return new Outcome(
                List.of(note(new Fact.AnswerDrafted(
                        request.ref().number(), request.current(), mail.staff().address(), words))),
                List.of(preview));
    }

    private Outcome send(String words) {
        Request request = standing.request();
        List<Note> notes = new ArrayList<>();
        notes.add(note(new Fact.PassedOn(
                request.ref().number(), request.current(), mail.staff().address(), words)));
        if (request.chase().paused().isPresent()) {
            notes.add(note(new Fact.Resumed(request.ref().number(), "his question is answered")));
        }
        Done done = new Done("", true, "your words went to " + contact().courtesyName() + asksAgain());
        Letter transcript = new Letters(files).transcript(mail, standing.file().ref(), List.of(done), List.of());
        return new Outcome(notes, List.of(letter(words), transcript));
    }

    private String asksAgain() {
        return standing.request().state() == Request.State.OPEN ? ", with the question once more" : "";
    }

    private Letter letter(String words) {
        Letters letters = new Letters(files);
        List<Ask> asks = standing.request().state() != Request.State.OPEN
                        || standing.request().items(Item.State.OPEN).isEmpty()
                ? List.of(whole())
                : letters.open(List.of(standing));
        return new Letter(
                new Letter.ToContact(contact()),
                standing.file().ref(),
                new ForContact.PassedOn(standing, words, letters.signs(standing.request())),
                asks,
                standing.request().letters().thread(),
                "passed-on:" + standing.request().ref() + ":" + mail.mail());
    }

    private Ask whole() {
        return new Ask(0, standing.request().ref(), standing.request().version().number(), 0);
    }

    private Contact contact() {
        return files.contact(standing.file().contact());
    }

    private Note note(Fact fact) {
        return new Note(
                standing.file().ref(), mail.staff().address(), fact, "staff answers him", List.of(mail.sha256()));
    }
}
