package countersign.cli;

import countersign.dossier.Finding;
import countersign.dossier.Verification;
import countersign.house.Counter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code verify}: whether a dossier, or the ledger itself, is what it was. */
@Command(
        name = "verify",
        description = {
            "Verifies a dossier with nothing but its file: no configuration, no network, on any machine. Without a file it"
                    + " verifies the ledger that the configuration names. Names the first thing that is wrong.",
            "",
            "  verify smith.zip"
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all of it holds", "1:something is wrong, and what", "2:wrong words on the command line"})
final class Verify implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A dossier.")
    private Path file;

    @Override
    public Integer call() {
        if (file == null) {
            return Status.print(spec, Counter.verify(main.settings()));
        }
        Finding finding = Verification.of(file);
        if (finding.fault().isPresent()) {
            spec.commandLine().getErr().println(file + ": " + finding.fault().get());
            return Main.TROUBLE;
        }
        spec.commandLine().getOut().print(told(finding));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private String told(Finding finding) {
        return file
                + ": all of it holds.%n".formatted()
                + "  %d entries of %d, and %d raw messages, as they were on %s%n"
                        .formatted(
                                finding.entries(),
                                finding.size(),
                                finding.messages(),
                                finding.at().orElseThrow())
                + (finding.erased() > 0
                        ? "  %d things were erased, and left their hash%n".formatted(finding.erased())
                        : "")
                + "  %d earlier checkpoints fit: nothing was changed or taken away since they went out%n"
                        .formatted(finding.earlier())
                + "  signed by %s, key %s%n".formatted(finding.origin(), finding.fingerprint())
                + "  README.txt in it says what this proves, and what it does not.%n".formatted();
    }
}
