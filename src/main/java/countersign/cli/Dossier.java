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

/** {@code dossier}: what proves a case without us, as one file. */
@Command(
        name = "dossier",
        description = {
            "Writes what proves a case into one ZIP file: a PDF to read, every mail sent and received byte for byte, the entries of"
                    + " the ledger with what proves that they are in it, and the key. `verify` checks it on any machine.",
            "",
            "  dossier C101 --out smith.zip"
        },
        mixinStandardHelpOptions = true)
final class Dossier implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CASE", description = "A case such as C101.")
    private String file;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where it is written.")
    private Path out;

    @Override
    public Integer call() {
        return Status.print(spec, Counter.dossier(main.settings(), file, out));
    }
}
