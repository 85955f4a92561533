package countersign.command;

import countersign.casework.Ask;
import countersign.casework.Content.Standing;
import countersign.casework.Outcome;
import countersign.instruction.Line;
import countersign.rules.Files;
import countersign.rules.StaffMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the commands of a mail, line by line: all of them, or none. */
final class CommandRule {

    private CommandRule() {}

    static Outcome decide(StaffMail mail, Files files) {
        return run(mail, files).outcome();
    }

    /** The bench as it stands when every line was tried; nothing of it is true before its outcome is taken. */
    static Bench run(StaffMail mail, Files files) {
        Bench bench = new Bench(mail, files);
        for (Line line : mail.instructions().lines()) {
            if (line instanceof Line.Numbers numbers) {
                numbers(numbers, bench);
            } else if (line instanceof Line.Verb verb) {
                Commands.named(verb.verb())
                        .ifPresentOrElse(
                                command -> command.run(verb, bench),
                                () -> bench.bad(verb, "it opens a request and has to stand alone with its notes"));
            } else {
                bench.bad(line, "it says nothing together with what stands around it");
            }
        }
        return bench;
    }

    /** The quick answer to a digest: the numbers that are to be reminded. */
    private static void numbers(Line.Numbers line, Bench bench) {
        List<Ask> asks = bench.mail().answered().map(letter -> letter.asks()).orElse(List.of());
        List<Standing> chosen = new ArrayList<>();
        for (int number : line.numbers().stream().distinct().toList()) {
            Optional<Standing> standing = asks.stream()
                    .filter(ask -> ask.number() == number && number > 0)
                    .findFirst()
                    .flatMap(ask -> bench.files().standing(ask.request()));
            if (standing.isEmpty()) {
                bench.bad(line, "there is no number " + number + " in the mail that you answer");
                return;
            }
            chosen.add(standing.get());
        }
        Remind.chase(line, chosen, bench);
    }
}
