package countersign.command;

import countersign.casework.Fact;
import countersign.casework.Item;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.instruction.WorkTime;
import java.util.Locale;
import java.util.Optional;

/** Logs work on an item. Work on an item stays on hold until it is confirmed; logging it all the same needs a reason. */
final class Log implements Command {

    private static final String BECAUSE = "because:";

    @Override
    public String verb() {
        return "log";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`log C101-1 2: 1.5h fitted the outlet`: work done on item 2; on an item that nobody confirmed it needs `because: …`";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Target.of(line, bench).ifPresent(target -> log(line, target, bench));
    }

    private static void log(Line.Verb line, Target target, Bench bench) {
        int because = target.words().toLowerCase(Locale.ROOT).indexOf(BECAUSE);
        String what = because < 0
                ? target.words()
                : target.words().substring(0, because).strip();
        String why = because < 0
                ? ""
                : target.words().substring(because + BECAUSE.length()).strip();
        Optional<WorkTime> time = WorkTime.read(what);
        if (time.isEmpty() || time.get().rest().isEmpty()) {
            bench.bad(line, "expected a time and what was done: `log " + target.name() + " 1.5h fitted the outlet`");
            return;
        }
        boolean confirmed = target.state() == Item.State.CONFIRMED;
        if (!confirmed && why.isEmpty()) {
            bench.good(
                    line,
                    "held: " + target.name() + " (" + target.item().text() + ") is "
                            + (target.state() == Item.State.DECLINED ? "declined" : "not confirmed")
                            + ", so work on it is on hold and nothing was logged. If it had to be done, write the line again"
                            + " with `because: ` and the reason");
            return;
        }
        bench.note(
                target.standing().file().ref(),
                new Fact.WorkLogged(
                        target.standing().request().ref().number(),
                        target.standing().request().current(),
                        target.item().number(),
                        time.get().minutes(),
                        bench.mail().staff().address(),
                        time.get().rest(),
                        confirmed ? "" : why));
        bench.good(
                line,
                WorkTime.written(time.get().minutes()) + " on " + target.name() + " ("
                        + target.item().text() + ")" + (confirmed ? "" : "; flagged, nobody confirmed it: " + why));
    }
}
