package countersign.command;

import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;

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
        return "`all`: reminds of everything that the digest lists";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Remind.chase(line, bench.answered(), bench);
    }
}
