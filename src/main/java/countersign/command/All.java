package countersign.command;

import countersign.casework.Content.Standing;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.List;

/** Chases everything that the answered mail lists. */
final class All implements Command {

    @Override
    public String verb() {
        return "all";
    }

    @Override
    public Argument takes() {
        return Argument.NONE;
    }

    @Override
    public String help() {
        return "`all`: reminds of everything in the digest that does not rest";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        List<Standing> waiting = bench.answered().stream()
                .filter(standing -> standing.request().waits())
                .toList();
        Remind.chase(line, waiting, bench);
    }
}
