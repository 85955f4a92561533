package countersign.command;

import countersign.casework.Content.Standing;
import countersign.casework.SentLetter;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.List;

/** Agrees to the question that the answered letter ends with; which deed that is, the letter's template says. */
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
        return "`yes`: sends what a preview shows, or does what a mail of mine asks";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        String deed = bench.mail().answered().map(SentLetter::yesDoes).orElse("nothing");
        List<Standing> asked = bench.answered();
        if (deed.equals("remind")) {
            remind(line, asked, bench);
        } else if (deed.equals("status") && !asked.isEmpty()) {
            bench.list(asked);
            bench.good(line, "see below");
        } else if (deed.equals("done")) {
            Kept.all(line, bench);
        } else {
            bench.good(line, "there is nothing of mine that waits for a yes here; nothing went out");
        }
    }

    private static void remind(Line.Verb line, List<Standing> asked, Bench bench) {
        List<Standing> open = Bench.open(asked);
        if (open.isEmpty()) {
            bench.good(line, "nothing of it is open any more; nothing went out");
        } else {
            Remind.chase(line, open, bench);
        }
    }
}
