package countersign.cli;

import countersign.house.Checkup;
import countersign.house.Finding;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code check}: tries everything that the office needs, and says what to mend. */
@Command(
        name = "check",
        description = {
            "Tries everything: configuration, files, templates, database, the mailbox, and a mail to itself through the real"
                    + " servers, at the address that customers answer to. Says what to mend.",
            "",
            "Nobody but the bot's own mailbox is written to. Works while the daemon runs and when it does not."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:it can work", "1:something is wrong", "2:a configuration that cannot be used"})
final class Check implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "How long the mail to itself is waited for (default: ${DEFAULT-VALUE}).")
    private int seconds = 60;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean works =
                Checkup.of(main.settings(), Clock.systemUTC(), Duration.ofSeconds(seconds), found -> print(out, found));
        out.println(works ? "It can work: countersign run" : "Mend what is marked with ✗, and check again.");
        out.flush();
        return works ? 0 : Main.TROUBLE;
    }

    /** Line by line: a mail that is waited for takes its time. */
    private static void print(PrintWriter out, Finding found) {
        String mark = switch (found.grade()) {
            case OK -> "✓ ";
            case HINT -> "· ";
            case WRONG -> "✗ ";
        };
        out.println(mark + found.what());
        if (!found.mend().isEmpty()) {
            out.println("    → " + found.mend());
        }
        out.flush();
    }
}
