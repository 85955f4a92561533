package countersign.command;

import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;

/** Names somebody whose answers count as the contact's own. */
final class Delegate implements Command {

    @Override
    public String verb() {
        return "delegate";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`delegate C101 Ben Lee, ben@example.com`: he gets the letters in copy, and his answers count";
    }

    @Override
    public boolean takesTwoSteps(Line.Verb line) {
        return true;
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Whom.of(line, bench).ifPresent(whom -> Addressing.name(line, whom, true, bench));
    }
}
