package countersign.command;

import countersign.casework.Content.Standing;
import countersign.casework.Fact;
import countersign.casework.Request;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.List;

/** Takes a request back; its reminders end. */
final class Withdraw implements Command {

    @Override
    public String verb() {
        return "withdraw";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`withdraw C101-1 why`: takes a question back";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Aimed aimed = Aimed.of(line.argument());
        List<Standing> standing = bench.targets(aimed.reference()).stream()
                .filter(s -> s.request().state() == Request.State.OPEN
                        || s.request().draft().isPresent())
                .toList();
        if (standing.size() != 1) {
            bench.bad(line, standing.isEmpty() ? "nothing of that is open" : "say which: " + Bench.names(standing));
            return;
        }
        Request request = standing.get(0).request();
        boolean draftOnly = aimed.words().isEmpty()
                && bench.shown()
                        .filter(shown -> shown.request().ref().equals(request.ref()))
                        .isPresent();
        if (draftOnly && request.draft().isPresent()) {
            Dispatch.drop(line, standing.get(0), bench);
            return;
        }
        String why = aimed.words().isEmpty() ? "withdrawn by staff" : aimed.words();
        bench.note(
                standing.get(0).file().ref(), new Fact.Withdrawn(request.ref().number(), why));
        bench.good(line, request.ref() + " is withdrawn; its reminders end");
    }
}
