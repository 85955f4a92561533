package countersign.command;

import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;

/** Lets it be. */
final class No implements Command {

    @Override
    public String verb() {
        return "no";
    }

    @Override
    public Argument takes() {
        return Argument.NONE;
    }

    @Override
    public String help() {
        return "`no`: drops what a preview shows";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        bench.good(line, "nothing is done");
    }
}
