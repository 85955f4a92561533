package countersign.desk;

import countersign.casework.Ask;
import countersign.casework.Case;
import countersign.casework.Commanded;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.Intake;
import countersign.casework.IntakeRef;
import countersign.casework.Letter;
import countersign.casework.Pending;
import countersign.casework.SentLetter;
import countersign.command.Commands;
import countersign.command.SecondStep;
import countersign.command.SecondStep.Awaited;
import countersign.command.SecondStep.Given;
import countersign.instruction.Because;
import countersign.instruction.CodeLine;
import countersign.instruction.Instructions;
import countersign.instruction.Line;
import countersign.ledger.Books;
import countersign.reading.Asked;
import countersign.reading.Forwarded;
import countersign.rules.Files;
import countersign.rules.StaffMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the ledger knows that a mail has to be read and decided with. */
final class Background {

    private static final int LONGEST_NAME = 6;

    private final Office office;
    private final Books books;

    Background(Office office, Books books) {
        this.office = office;
        this.books = books;
    }

    /** What a mail of staff instructs. */
    Instructions instructions(String words) {
        return Instructions.read(
                words, office.vocabulary(), office.today(), office.firm().currency());
    }

    /** The codes that belong to a mail of staff: for its own commands, and for those that the answered letter asks about. */
    SecondStep secondStep(StaffMail mail, String ownWords) {
        String code = office.tokens().code(mail.commanded().implied());
        return new SecondStep(code, pending(mail.answered()).map(pending -> {
            Commanded earlier = pending.commanded();
            Given given = CodeLine.in(ownWords)
                    .map(typed -> office.tokens().isCode(typed, earlier.implied()) ? Given.RIGHT : Given.WRONG)
                    .orElse(Given.NOTHING);
            // Line by line, as they were put together when they came: nothing may be joined anew.
            Instructions lines = new Instructions(
                    earlier.lines().stream()
                            .flatMap(line -> instructions(line).lines().stream())
                            .toList(),
                    "");
            return new Awaited(pending, mail.with(earlier, books.letters().find(earlier.answered()), lines), given);
        }));
    }

    private Optional<Pending> pending(Optional<SentLetter> answered) {
        return answered.filter(letter -> letter.template().equals(Letter.CODE))
                .map(SentLetter::about)
                .filter(IntakeRef.class::isInstance)
                .flatMap(about -> Pending.of(books.entries().of(about)));
    }

    /** Whatever a mail of staff may speak of, and the commands whose code it brings. */
    Files files(StaffMail mail, Optional<Awaited> awaited) {
        OpenFiles open = office.files(books);
        open(open, mail);
        toErase(open, mail);
        awaited.ifPresent(commands -> {
            open(open, commands.mail());
            toErase(open, commands.mail());
        });
        return open.withPromises().open();
    }

    /** The mail that says so stays: it shows who wanted it, and why. */
    private static void toErase(OpenFiles open, StaffMail mail) {
        mail.instructions().lines().stream()
                .filter(line -> line instanceof Line.Verb verb && verb.verb().equals(Commands.ERASE))
                .map(line -> Because.in(((Line.Verb) line).argument()).what())
                .forEach(name -> open.toErase(name, Set.of(mail.sha256())));
    }

    private void open(OpenFiles open, StaffMail mail) {
        mail.answered().ifPresent(open::letter);
        mail.forwarded().map(Forwarded::from).ifPresent(open::address);
        List<String> names = new ArrayList<>();
        for (Line line : mail.instructions().lines()) {
            if (line instanceof Line.Field field) {
                names.add(field.value());
                for (String piece : field.value().split("[,<>\\s]+")) {
                    open.address(piece);
                }
                names.addAll(List.of(field.value().split("\\s*,\\s*")));
            } else if (line instanceof Line.Verb verb) {
                names.addAll(beginnings(verb.argument()));
                names.addAll(List.of(verb.argument().split("\\s+")));
                for (String piece : verb.argument().split("[,<>\\s]+")) {
                    open.address(piece);
                }
                if (verb.verb().equals("status") || verb.verb().equals("digest")) {
                    open.unsettled();
                } else if (verb.verb().equals("dispute")
                        || verb.verb().equals(Commands.DOSSIER)
                        || verb.argument().contains(" ref ")) {
                    open.withRecords();
                }
            }
        }
        int tag = mail.subject().lastIndexOf('[');
        if (tag >= 0) {
            names.add(mail.subject().substring(tag + 1).split("[\\],]")[0].strip());
        }
        names.stream().filter(name -> !name.isBlank()).distinct().forEach(open::named);
        intake(mail.answered()).ifPresent(before -> {
            before.customer().ifPresent(open::address);
            open.named(before.caseName());
        });
    }

    /** Every beginning of an argument: a title or a full name may be followed by words. */
    private static List<String> beginnings(String argument) {
        List<String> beginnings = new ArrayList<>();
        beginnings.add(argument);
        for (int at = argument.indexOf(' '), n = 0;
                at > 0 && n < LONGEST_NAME;
                at = argument.indexOf(' ', at + 1), n++) {
            beginnings.add(argument.substring(0, at));
        }
        return beginnings;
    }

    /** What was handed in before, where the letter that is answered asks about it. */
    Optional<Intake> intake(Optional<SentLetter> answered) {
        if (answered.isEmpty() || !(answered.get().about() instanceof IntakeRef ref)) {
            return Optional.empty();
        }
        Optional<Intake> doubted = Optional.empty();
        for (Entry entry : books.entries().of(ref)) {
            if (entry.note().what() instanceof Fact.IntakeDoubted fact) {
                doubted = Optional.of(fact.intake());
            } else if (entry.note().what() instanceof Fact.IntakeFiled
                    || entry.note().what() instanceof Fact.IntakeDropped) {
                doubted = Optional.empty();
            }
        }
        return doubted;
    }

    /** What a letter asked, as the reader needs to know it. */
    Asked asked(SentLetter letter) {
        List<Asked.Item> items = new ArrayList<>();
        for (Ask ask : letter.asks()) {
            if (ask.item() > 0) {
                Optional<Case> file = books.cases().find(ask.request().file());
                items.add(new Asked.Item(
                        ask.number(),
                        file.flatMap(f -> f.request(ask.request().number()))
                                .flatMap(request -> request.version(ask.version()))
                                .flatMap(version -> version.item(ask.item()))
                                .map(item -> item.text())
                                .orElse("")));
            }
        }
        return new Asked(items, letter.agreesBy(), letter.question(), letter.text());
    }
}
