package countersign.command;

import countersign.casework.CaseRef;
import countersign.casework.Fact;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.List;

/** Puts words on record in a case. */
final class NoteDown implements Command {

    @Override
    public String verb() {
        return "note";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`note C101 words`: on record in the case";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Aimed aimed = Aimed.of(line.argument());
        List<CaseRef> cases = bench.filesOf(aimed.reference());
        if (cases.size() != 1 || aimed.words().isEmpty()) {
            bench.bad(line, "say which case, and what: `note C101 the tiles came on Monday`");
            return;
        }
        bench.note(cases.get(0), new Fact.CaseNoted(aimed.words()));
        bench.good(line, "on record in " + cases.get(0));
    }
}
