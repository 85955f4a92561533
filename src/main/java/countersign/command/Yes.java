package countersign.command;

import countersign.casework.Content.Standing;
import countersign.casework.SentLetter;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.List;
import java.util.Optional;

/** Agrees to the question that the answered letter ends with; which deed that is, the letter's template says. */
final class Yes implements Command {

    @Override
    public String verb() {
        return "yes";
    }

    @Override
    public Argument takes() {
        return Argument.REQUEST;
    }

    @Override
    public String help() {
        return "`yes`: sends what a preview shows, or does what a mail of mine asks; `yes C101-1` or `send C101-1` without it";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        if (!line.argument().isEmpty()) {
            Dispatch.named(line, bench).ifPresent(standing -> Dispatch.send(line, standing, bench));
            return;
        }
        Optional<Standing> shown = bench.shown();
        String deed = bench.mail().answered().map(SentLetter::yesDoes).orElse("nothing");
        List<Standing> asked = bench.answered();
        if (shown.isPresent()) {
            Dispatch.send(line, shown.get(), bench);
        } else if (deed.equals("remind")) {
            remind(line, asked, bench);
        } else if (deed.equals("status") && !asked.isEmpty()) {
            bench.list(asked);
            bench.good(line, "see below");
        } else if (deed.equals("later")) {
            Later.call(line, bench);
        } else if (deed.equals("done")) {
            Kept.all(line, bench);
        } else if (bench.mail().answered().isEmpty()) {
            bench.bad(line, "say which: `yes C101-1`");
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
