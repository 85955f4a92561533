package countersign.command;

import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;

/** Says what can be written. */
final class Help implements Command {

    @Override
    public String verb() {
        return "help";
    }

    @Override
    public Argument takes() {
        return Argument.NONE;
    }

    @Override
    public String help() {
        return "`help`: this";
    }

    @Override
    public boolean onlyTells() {
        return true;
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        bench.good(
                line, "forward a customer's mail with `- item: price, days` on top, or write `call` with notes; and:");
        Commands.all().forEach(command -> bench.good(new Line.Verb("", "", ""), command.help()));
    }
}
