package countersign.command;

import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.casework.ForStaff;
import countersign.casework.ForStaff.Done;
import countersign.casework.IntakeRef;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Pending;
import countersign.casework.SentLetter;
import countersign.command.SecondStep.Awaited;
import countersign.command.SecondStep.Given;
import countersign.instruction.Line;
import countersign.rules.Files;
import countersign.rules.Letters;
import countersign.rules.StaffMail;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What moves money or addresses takes two steps: the lines are not run, a code goes to the address that is known of who
 * wrote them, and they are run when that code comes back in his own new words, once, within a day.
 */
final class CodeRule {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE, d MMMM, H:mm", Locale.ENGLISH);

    private final StaffMail mail;
    private final Awaited awaited;
    private final Files files;

    private CodeRule(StaffMail mail, Awaited awaited, Files files) {
        this.mail = mail;
        this.awaited = awaited;
        this.files = files;
    }

    /** The first step: nothing of the mail is run, and its code is asked for. A line that cannot be done is told at once. */
    static Outcome ask(StaffMail mail, String code, Files files) {
        Bench bench = CommandRule.run(mail, files);
        if (bench.failed()) {
            return bench.outcome();
        }
        IntakeRef folio = new IntakeRef(mail.mail());
        Note note = new Note(
                folio,
                mail.staff().address(),
                new Fact.CodeAsked(mail.commanded()),
                "it moves money or addresses",
                List.of(mail.sha256()));
        Letter letter = new Letter(
                new Letter.ToStaff(mail.staff()),
                folio,
                new ForStaff.CodeRequest(bench.done(), code, files.now().plus(Pending.COUNTS_FOR)),
                List.of(),
                mail.thread(),
                "code:" + mail.mail());
        return new Outcome(List.of(note), List.of(letter));
    }

    /** Whether a mail answers a letter that asked for a code, rather than to command something else. */
    static boolean answers(StaffMail mail, SecondStep second) {
        return second.awaited()
                .map(awaited -> awaited.given() != Given.NOTHING
                        || mail.instructions().lines().stream()
                                .allMatch(line -> line instanceof Line.Words || says(line, "yes") || says(line, "no")))
                .orElse(false);
    }

    /** The second step: the commands are run, or it is told why not. */
    static Outcome answer(StaffMail mail, Awaited awaited, Files files) {
        return new CodeRule(mail, awaited, files).answer();
    }

    private Outcome answer() {
        Pending pending = awaited.pending();
        boolean drops = mail.instructions().lines().stream().anyMatch(line -> says(line, "no"));
        if (!pending.commanded().staff().equalsIgnoreCase(mail.staff().address())) {
            return tell("not done: the code went to " + pending.commanded().staff() + " and counts from there only");
        } else if (!mail.level().reaches(files.firm().staffProof())) {
            return tell("not done: the sender is proven at level "
                    + mail.level().word() + " only; answer the mail with the code");
        } else if (pending.done().isPresent()) {
            return tell("already done on " + when(pending.done().get()) + "; nothing was done twice");
        } else if (pending.dropped()) {
            return tell("dropped before; send the lines once more");
        } else if (drops) {
            return note(new Fact.IntakeDropped(), "dropped; nothing was done");
        } else if (pending.missed() >= Pending.MOST_MISSED) {
            return tell("not done: the code ended with the third wrong one; send the lines once more");
        } else if (mail.received().isAfter(pending.until())) {
            return tell("not done: the code counted until " + when(pending.until()) + "; send the lines once more");
        } else if (mail.instructions().lines().stream().anyMatch(CodeRule::commands)) {
            return tell("not done: another command stands beside the code; send the code alone");
        }
        return switch (awaited.given()) {
            case NOTHING -> tell("not done: write the code of my mail on a line of its own");
            case WRONG -> missed(Pending.MOST_MISSED - pending.missed() - 1);
            case RIGHT -> run();
        };
    }

    private Outcome run() {
        Bench bench = CommandRule.run(awaited.mail(), files);
        if (!bench.failed() && !isAsShown(bench)) {
            return tell("not done: something happened since, and it would now be: "
                    + bench.done().stream().map(Done::result).collect(Collectors.joining("; "))
                    + "; send the lines once more");
        }
        return bench.failed()
                ? bench.outcome()
                : new Outcome(List.of(fact(new Fact.CodeGiven())), List.of()).and(bench.outcome());
    }

    /** Whether the lines would do what the mail with the code says; only a day may be another one by now. */
    private boolean isAsShown(Bench bench) {
        String shown =
                mail.answered().map(SentLetter::text).map(CodeRule::plain).orElse("");
        return bench.done().stream().allMatch(done -> shown.contains(plain(done.result())));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ")
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}", "day")
                .strip();
    }

    private Outcome missed(int left) {
        return note(
                new Fact.CodeMissed(),
                "not done: that is another code; "
                        + (left == 0
                                ? "it was the third one, send the lines once more"
                                : "it may be tried " + (left == 1 ? "once" : "twice") + " more"));
    }

    private Outcome note(Fact fact, String told) {
        return new Outcome(List.of(fact(fact)), List.of()).and(tell(told));
    }

    private Note fact(Fact fact) {
        Folio folio = new IntakeRef(awaited.pending().commanded().mail());
        return new Note(folio, mail.staff().address(), fact, "staff's answer to the code", List.of(mail.sha256()));
    }

    private Outcome tell(String result) {
        List<Done> done = awaited.pending().commanded().lines().stream()
                .map(line -> new Done(line, true, result))
                .toList();
        Folio folio = new IntakeRef(awaited.pending().commanded().mail());
        return Outcome.letters(new Letters(files).transcript(mail, folio, done, List.of()));
    }

    private String when(Instant at) {
        return WHEN.format(at.atZone(files.firm().hours().zone()));
    }

    /** Numbers may be a code in two halves. */
    private static boolean commands(Line line) {
        return !(line instanceof Line.Words || line instanceof Line.Numbers || says(line, "yes"));
    }

    private static boolean says(Line line, String word) {
        return line instanceof Line.Verb verb && verb.verb().equals(word);
    }
}
