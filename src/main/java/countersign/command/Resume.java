package countersign.command;

import countersign.casework.Content.Standing;
import countersign.casework.Fact;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.List;

/** Lets the reminders of a request go on where they rested. */
final class Resume implements Command {

    @Override
    public String verb() {
        return "resume";
    }

    @Override
    public Argument takes() {
        return Argument.REFERENCE;
    }

    @Override
    public String help() {
        return "`resume C101-1`: reminders go on";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        List<Standing> resting = Bench.open(bench.targets(line.argument())).stream()
                .filter(standing -> !standing.request().waits())
                .toList();
        if (resting.isEmpty()) {
            bench.bad(line, "nothing of that rests");
            return;
        }
        for (Standing standing : resting) {
            bench.note(
                    standing.file().ref(),
                    new Fact.Resumed(standing.request().ref().number(), "staff lets it go on"));
        }
        bench.good(line, Bench.names(resting) + ": reminders go on");
    }
}
