package countersign.command;

import countersign.casework.Fact;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;

/** Says that a promise is kept; nobody is reminded of it any more. */
final class Kept implements Command {

    @Override
    public String verb() {
        return "done";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`done C101-1 2`: what item 2 promises is kept";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Target.of(line, bench).ifPresent(target -> {
            boolean promised = target.standing().request().promises().stream()
                    .anyMatch(item -> item.number() == target.item().number());
            if (!promised) {
                bench.bad(line, target.name() + " (" + target.item().text() + ") is no open promise");
                return;
            }
            bench.note(
                    target.standing().file().ref(),
                    new Fact.PromiseKept(
                            target.standing().request().ref().number(),
                            target.standing().request().current(),
                            target.item().number()));
            bench.good(line, target.name() + " (" + target.item().text() + ") is kept");
        });
    }
}
