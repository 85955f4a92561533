package countersign.command;

import countersign.casework.Content.Standing;
import countersign.casework.Fact;
import countersign.casework.Staff;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Gives the requests of a case to another of the firm. */
final class Assign implements Command {

    @Override
    public String verb() {
        return "assign";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`assign C101 Ben`: from now on Ben signs it and hears of it";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Aimed aimed = Aimed.of(line.argument());
        List<Staff> meant = bench.files().firm().staff().stream()
                .filter(staff -> staff.name().equalsIgnoreCase(aimed.words())
                        || staff.name()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(aimed.words().toLowerCase(Locale.ROOT) + " ")
                        || staff.address().equalsIgnoreCase(aimed.words()))
                .toList();
        List<Standing> requests = bench.targets(aimed.reference());
        if (meant.size() != 1 || requests.isEmpty()) {
            bench.bad(
                    line,
                    requests.isEmpty()
                            ? "say which case: `assign C101 Ben`"
                            : "say to whom of "
                                    + bench.files().firm().staff().stream()
                                            .map(Staff::name)
                                            .collect(Collectors.joining(", ")));
            return;
        }
        for (Standing standing : requests) {
            bench.note(
                    standing.file().ref(),
                    new Fact.Assigned(
                            standing.request().ref().number(), meant.get(0).address()));
        }
        bench.good(line, Bench.names(requests) + ": " + meant.get(0).name() + " signs from now on");
    }
}
