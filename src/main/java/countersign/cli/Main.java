package countersign.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of Countersign. */
@Command(
        name = "countersign",
        description = "Get it in writing: asks, reads the answer, and keeps it as proof.",
        mixinStandardHelpOptions = true,
        subcommands = {Explain.class})
public final class Main {

    private Main() {}

    /** Runs one command and ends with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
