package countersign.command;

import countersign.casework.Content.Standing;
import countersign.casework.Fact;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.List;

/** Lets the reminders of a request rest. */
final class Pause implements Command {

    @Override
    public String verb() {
        return "pause";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`pause C101-1 why`: no reminders until `resume`";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Aimed aimed = Aimed.of(line.argument());
        List<Standing> waiting = Bench.open(bench.targets(aimed.reference())).stream()
                .filter(standing -> standing.request().waits())
                .toList();
        if (waiting.isEmpty()) {
            bench.bad(line, "nothing of that waits for an answer");
            return;
        }
        String why = aimed.words().isEmpty() ? "staff lets it rest" : aimed.words();
        for (Standing standing : waiting) {
            bench.note(
                    standing.file().ref(),
                    new Fact.Paused(standing.request().ref().number(), why));
        }
        bench.good(line, Bench.names(waiting) + ": no reminders until you write `resume`; the digest shows it");
    }
}
