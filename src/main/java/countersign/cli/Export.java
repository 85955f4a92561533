package countersign.cli;

import countersign.house.Counter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code export}: what happened, for other programs. */
@Command(
        name = "export",
        description = {
            "Writes every entry of the ledger as a line of JSON: seq, folio, line, at (UTC), fact, said (who, what, why, evidence), hash."
                    + " Works while the daemon runs and when it does not.",
            "",
            "  export all.jsonl",
            "  export new.jsonl --after 1042",
            "",
            "The numbers in seq have no gaps: the last one is what --after takes the next time."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:written", "1:it cannot be written", "2:wrong words on the command line"})
final class Export implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Where it is written.")
    private Path out;

    @Option(
            names = "--after",
            paramLabel = "SEQ",
            description = "Only the entries behind that one (default: all of them).")
    private long after;

    @Override
    public Integer call() {
        return Status.print(spec, Counter.export(main.settings(), after, out));
    }
}
