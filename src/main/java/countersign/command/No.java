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
        return Argument.REQUEST;
    }

    @Override
    public String help() {
        return "`no`, `no C101-1`: drops what a preview shows";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        if (!line.argument().isEmpty()) {
            Dispatch.named(line, bench).ifPresent(standing -> Dispatch.drop(line, standing, bench));
            return;
        }
        bench.shown()
                .ifPresentOrElse(
                        standing -> Dispatch.drop(line, standing, bench), () -> bench.good(line, "nothing is done"));
    }
}
