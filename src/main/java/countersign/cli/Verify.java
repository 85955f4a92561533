package countersign.cli;

import countersign.checkpoint.Keyring.Turn;
import countersign.dossier.Finding;
import countersign.dossier.Verification;
import countersign.house.Counter;
import countersign.timestamp.TokenCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--trust",
            paramLabel = "CERTIFICATES",
            description = "A file of certificates in PEM: whose time stamps you trust.")
    private Path trust;

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            return Status.print(spec, Counter.verify(main.settings()));
        }
        Finding finding = Verification.of(file, check()::check);
        if (finding.fault().isPresent()) {
            spec.commandLine().getErr().println(file + ": " + finding.fault().get());
            return Main.TROUBLE;
        }
        spec.commandLine().getOut().print(told(finding));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private TokenCheck check() throws IOException {
        return trust == null ? TokenCheck.trustingNobody() : TokenCheck.trusting(trust);
    }

    /** When somebody else saw a checkpoint, and who. */
    private String stamps(Finding finding) {
        StringBuilder told = new StringBuilder();
        finding.stamps()
                .forEach((size, stamp) -> told.append("  stamped: ")
                        .append(size)
                        .append(" entries were there on ")
                        .append(stamp.at())
                        .append(", says ")
                        .append(stamp.authority())
                        .append(
                                stamp.trusted()
                                        ? ", whose certificate leads to " + trust
                                        : trust == null
                                                ? "; whether that authority is to be trusted is yours to judge (--trust FILE)"
                                                : "; ITS CERTIFICATE DOES NOT LEAD TO " + trust)
                        .append(System.lineSeparator()));
        return told.toString();
    }

    /** The keys that signed, with whose word each came into use. */
    private static String keys(Finding finding) {
        StringBuilder told = new StringBuilder();
        for (Turn turn : finding.keys()) {
            String word = turn.from() == 0
                    ? ""
                    : turn.announced()
                            ? ", announced by the key before"
                            : ": THE KEY BEFORE DID NOT ANNOUNCE IT; dossier.pdf says what staff says of that";
            told.append(turn.from() == 0 ? "  signed by " + finding.origin() : "  from entry " + turn.from() + " on")
                    .append(", key ")
                    .append(turn.key().fingerprint())
                    .append(word)
                    .append(System.lineSeparator());
        }
        return told.toString();
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
                + stamps(finding)
                + keys(finding)
                + "  README.txt in it says what this proves, and what it does not.%n".formatted();
    }
}
