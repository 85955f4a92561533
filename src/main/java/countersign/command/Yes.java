package countersign.command;

import countersign.casework.Content.Standing;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.List;

/** Agrees to the question that a mail of the bot ends with: a note asks whether to remind once more. */
final class Yes implements Command {

    @Override
    public String verb() {
        return "yes";
    }

    @Override
    public Argument takes() {
        return Argument.NONE;
    }

    @Override
    public String help() {
        return "`yes`: sends what a preview shows, or does what a note of mine asks";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        List<Standing> asked = bench.answered();
        List<Standing> open = Bench.open(asked);
        if (open.isEmpty()) {
            bench.good(
                    line,
                    asked.isEmpty() ? "there is no open question of mine that a yes answers" : "nothing of it is open");
        } else {
            Remind.chase(line, open, bench);
        }
    }
}
