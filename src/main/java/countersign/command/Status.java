package countersign.command;

import countersign.casework.Content.Standing;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.rules.Arrears;
import java.util.List;
import java.util.stream.Collectors;

/** Shows where requests stand. */
final class Status implements Command {

    @Override
    public String verb() {
        return "status";
    }

    @Override
    public Argument takes() {
        return Argument.REFERENCE;
    }

    @Override
    public String help() {
        return "`status` or `status C101`: where everything stands";
    }

    @Override
    public boolean onlyTells() {
        return true;
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        List<Standing> rows = line.argument().isEmpty() && bench.answered().isEmpty()
                ? Bench.standings(bench.files().cases())
                : bench.targets(line.argument());
        if (rows.isEmpty() && !line.argument().isEmpty()) {
            bench.bad(line, "nothing is known by that name");
            return;
        }
        bench.list(rows);
        bench.good(
                line, rows.isEmpty() ? "there is no request yet" : "see below" + overdue(rows, bench) + leftOver(rows));
    }

    /** What was paid that nobody waited for. */
    private static String leftOver(List<Standing> rows) {
        return rows.stream()
                .map(Standing::file)
                .distinct()
                .flatMap(file -> file.account().surplus().stream()
                        .filter(more -> !more.isZero())
                        .map(more -> "; " + more + " of his are left over in " + file.ref()))
                .collect(Collectors.joining());
    }

    /** Who of them has missed payments. */
    private static String overdue(List<Standing> rows, Bench bench) {
        return rows.stream()
                .map(standing -> bench.files().contact(standing.file().contact()))
                .distinct()
                .map(contact -> Arrears.of(contact, bench.files()))
                .filter(arrears -> !arrears.isEmpty())
                .map(arrears -> "; " + arrears.contact().courtesyName() + ": " + arrears.told())
                .collect(Collectors.joining());
    }
}
