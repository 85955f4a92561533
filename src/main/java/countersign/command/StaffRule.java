package countersign.command;

import countersign.casework.Folio;
import countersign.casework.ForStaff.Done;
import countersign.casework.Intake;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.RequestKind;
import countersign.instruction.Line;
import countersign.rules.Files;
import countersign.rules.Letters;
import countersign.rules.StaffMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a mail of staff does. Every one is answered: with a preview, a question, or a transcript of each line and what came
 * of it. With one bad line among the instructions nothing is run.
 */
public final class StaffRule {

    private StaffRule() {}

    /**
     * What that mail does.
     *
     * @param intake what was handed in before, where the mail answers a question about it
     * @param second the codes that belong to it
     */
    public static Outcome decide(StaffMail mail, Optional<Intake> intake, SecondStep second, Files files) {
        Folio about = mail.answered().map(letter -> letter.about()).orElse(Folio.Office.OFFICE);
        List<Line> lines = mail.instructions().lines();
        Optional<RequestKind> kind = kind(lines, files);
        boolean answersPreview = mail.answered()
                .map(letter -> Letter.showsDraft(letter.template()))
                .orElse(false);
        if (CodeRule.answers(mail, second)) {
            return CodeRule.answer(mail, second.awaited().orElseThrow(), files);
        }
        if (intake.isPresent()) {
            return badLines(mail, about, false, files).orElseGet(() -> IntakeRule.more(mail, intake.get(), files));
        }
        if (kind.isPresent() && PreviewRule.changesSchedule(mail, files)) {
            return commandsBeside(mail, kind, about, files)
                    .or(() -> badLines(mail, about, false, files))
                    .orElseGet(() -> PreviewRule.revise(mail, files));
        }
        if (mail.forwarded().isPresent() || kind.isPresent()) {
            boolean notes = kind.isPresent();
            return commandsBeside(mail, kind, about, files)
                    .or(() -> badLines(mail, about, notes, files))
                    .orElseGet(() -> IntakeRule.decide(mail, kind, files));
        }
        boolean proven = mail.level().reaches(files.firm().staffProof());
        boolean twoSteps = mail.door() == StaffMail.Door.MAIL && Commands.takeTwoSteps(lines);
        Optional<Outcome> passed = proven && !twoSteps
                ? PassOnRule.decide(mail, files).or(() -> PassOnRule.agreed(mail, files))
                : Optional.empty();
        if (passed.isPresent()) {
            return passed.get();
        }
        if (lines.isEmpty() || lines.stream().allMatch(line -> line instanceof Line.Words)) {
            return transcript(mail, about, files, notUnderstood(mail));
        }
        Optional<Outcome> bad = badLines(mail, about, false, files);
        if (bad.isPresent()) {
            return bad.get();
        }
        if (!proven && !Commands.onlyTell(lines)) {
            return unproven(mail, about, files);
        }
        if (twoSteps) {
            return CodeRule.ask(mail, second.code(), files);
        }
        if (answersPreview) {
            return PreviewRule.decide(mail, files);
        }
        boolean data = lines.stream().anyMatch(line -> line instanceof Line.Item);
        boolean verbs = lines.stream().anyMatch(line -> line instanceof Line.Verb || line instanceof Line.Numbers);
        if (data && !verbs) {
            return PreviewRule.canRevise(mail, files)
                    ? PreviewRule.revise(mail, files)
                    : IntakeRule.decide(mail, Optional.empty(), files);
        }
        return CommandRule.decide(mail, files);
    }

    /** Whether all that a mail asks for is to be told something. */
    public static boolean onlyTells(StaffMail mail) {
        List<Line> lines = mail.instructions().lines();
        return !lines.isEmpty() && Commands.onlyTell(lines);
    }

    /** The kind of request that the first verb opens, for example {@code call}. */
    private static Optional<RequestKind> kind(List<Line> lines, Files files) {
        if (lines.isEmpty() || !(lines.get(0) instanceof Line.Verb verb)) {
            return Optional.empty();
        }
        return files.kinds().stream()
                .filter(kind -> kind.verb().equals(verb.verb()))
                .findFirst();
    }

    /** A mail that hands something in commands nothing besides: no line of it is done unseen. */
    private static Optional<Outcome> commandsBeside(
            StaffMail mail, Optional<RequestKind> kind, Folio about, Files files) {
        List<Line> lines = mail.instructions().lines();
        boolean beside = lines.stream().skip(kind.isPresent() ? 1 : 0).anyMatch(StaffRule::commands);
        if (!beside) {
            return Optional.empty();
        }
        List<Done> done = new ArrayList<>();
        for (Line line : lines) {
            boolean opens = kind.isPresent() && done.isEmpty();
            done.add(
                    commands(line) && !opens
                            ? new Done(
                                    line.written(),
                                    false,
                                    "a command; write it in a mail of its own, without the forward")
                            : new Done(line.written(), true, "understood, not done"));
        }
        return Optional.of(transcript(mail, about, files, done));
    }

    private static boolean commands(Line line) {
        return line instanceof Line.Verb || line instanceof Line.Numbers;
    }

    /** All or nothing: the whole list comes back explained. Notes of a call may be any words. */
    private static Optional<Outcome> badLines(StaffMail mail, Folio about, boolean notes, Files files) {
        List<Line> lines = mail.instructions().lines();
        boolean onlyText = lines.stream()
                .allMatch(line ->
                        line instanceof Line.Words words && words.expected().isEmpty());
        boolean bad = !onlyText
                && lines.stream()
                        .anyMatch(line -> line instanceof Line.Words words
                                && !(notes && words.expected().isEmpty()));
        if (!bad) {
            return Optional.empty();
        }
        List<Done> done = lines.stream()
                .map(line -> line instanceof Line.Words words
                        ? new Done(
                                line.written(), false, words.expected().isEmpty() ? "not understood" : words.expected())
                        : new Done(line.written(), true, "understood, not done"))
                .toList();
        return Optional.of(transcript(mail, about, files, done));
    }

    private static List<Done> notUnderstood(StaffMail mail) {
        List<Line> lines = mail.instructions().lines();
        return lines.isEmpty()
                ? List.of(new Done("", false, "there was no line for me in your mail"))
                : lines.stream()
                        .map(line -> new Done(
                                line.written(),
                                false,
                                line instanceof Line.Words words
                                                && !words.expected().isEmpty()
                                        ? words.expected()
                                        : "not understood"))
                        .toList();
    }

    private static Outcome unproven(StaffMail mail, Folio about, Files files) {
        List<Done> done = mail.instructions().lines().stream()
                .map(line -> new Done(
                        line.written(),
                        true,
                        "not done: the sender is proven at level "
                                + mail.level().word() + " only, and level "
                                + files.firm().staffProof()
                                + " is asked for; answer one of my mails and write it there"))
                .toList();
        return transcript(mail, about, files, done);
    }

    /** Nothing of a mail is done because of one line, or of what its lines come to together. */
    static Outcome refused(StaffMail mail, Folio about, Files files, Done why) {
        List<Done> done = new ArrayList<>(List.of(why));
        mail.instructions().lines().stream()
                .filter(line -> !why.line().equals(line.written())
                        && !(line instanceof Line.Item item && why.line().startsWith(item.text())))
                .forEach(line -> done.add(new Done(line.written(), true, "understood, not done")));
        return transcript(mail, about, files, done);
    }

    static Outcome transcript(StaffMail mail, Folio about, Files files, List<Done> done) {
        return Outcome.letters(new Letters(files).transcript(mail, about, done, List.of()));
    }
}
