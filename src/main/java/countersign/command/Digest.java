package countersign.command;

import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.rules.DigestRule;
import java.util.List;

/** Sends the digest at once. */
final class Digest implements Command {

    @Override
    public String verb() {
        return "digest";
    }

    @Override
    public Argument takes() {
        return Argument.REFERENCE;
    }

    @Override
    public String help() {
        return "`digest`: the weekly digest, now";
    }

    @Override
    public boolean onlyTells() {
        return true;
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        bench.write(DigestRule.letter(
                bench.mail().staff(),
                DigestRule.content(bench.files(), 0),
                List.of(),
                "asked" + bench.mail().mail()));
        bench.good(line, "it comes in a mail of its own");
    }
}
