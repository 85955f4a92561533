package countersign.cli;

import countersign.desk.Dictated;
import countersign.house.Counter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code erase}: bytes go for good, with a reason; their hashes stay. */
@Command(
        name = "erase",
        description = {
            "Erases for good what is known of a contact whose cases are closed, or one raw message. The hashes stay, so that"
                    + " the ledger and every dossier can still be verified; the reason is kept with them.",
            "",
            "  erase Smith --because \"he asks for it\"",
            "  erase mail 12 --because \"a scan of a passport\"",
            "  erase 5f0c…e1 --because \"…\"      by its SHA-256, as a dossier names it",
            "",
            "It does not reach mail programs and copies of the database: what lies there is yours to delete."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:it is erased", "1:nothing was erased, and why", "2:wrong words on the command line"})
final class Erase implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--because", paramLabel = "WHY", required = true, description = "The reason; it is kept.")
    private String why;

    @Option(
            names = "--as",
            paramLabel = "WHO",
            description = "Who says it: address or name (default: first of the staff).")
    private String as = "";

    @Parameters(
            arity = "1..*",
            paramLabel = "WHAT",
            description = "A contact by name, address or case; or `letter 12`, `mail 7`, the SHA-256 of a raw message.")
    private List<String> what = List.of();

    @Override
    public Integer call() {
        String line = "erase " + String.join(" ", what) + " because " + why;
        Dictated said = new Dictated(as, List.of(line.replaceAll("\\s+", " ")), new byte[0], List.of());
        return Status.print(spec, Counter.tell(main.settings(), said));
    }
}
