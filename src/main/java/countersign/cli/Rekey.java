package countersign.cli;

import countersign.house.Counter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code rekey}: another key signs the checkpoints from now on. */
@Command(
        name = "rekey",
        description = {
            "Makes a new key for the checkpoints of the ledger. The one in use announces it with its signature, so that everything that"
                    + " was signed before can be verified with the rest. The office must not be at work.",
            "",
            "  rekey --because \"every year\"",
            "",
            "Where the file with the key is lost, start the office: it makes a new one, sends no letter, and says what to do."
        },
        mixinStandardHelpOptions = true)
final class Rekey implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--because", paramLabel = "WHY", required = true, description = "The reason; it is kept.")
    private String why;

    @Override
    public Integer call() {
        return Status.print(spec, Counter.rekey(main.settings(), why));
    }
}
