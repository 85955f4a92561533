package countersign.command;

import countersign.casework.Fact;
import countersign.casework.Folio;
import countersign.instruction.Because;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;

/** Lets letters go out again after the database was restored from an older copy. */
final class GoOn implements Command {

    @Override
    public String verb() {
        return "go on";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`go on because the backup of Monday is the one we want`: letters that are held since the database was restored go"
                + " out";
    }

    @Override
    public boolean takesTwoSteps(Line.Verb line) {
        return true;
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Because said = Because.in(line.argument());
        if (!said.what().isEmpty() || said.why().isEmpty()) {
            bench.bad(line, "a reason is kept with it: `go on because …`");
            return;
        }
        bench.note(Folio.Office.OFFICE, new Fact.SendingGoesOn(said.why()), said.why());
        bench.good(line, "letters go out; whatever was held goes on");
    }
}
