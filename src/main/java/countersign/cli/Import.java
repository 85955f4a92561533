package countersign.cli;

import countersign.house.Counter;
import countersign.house.Importing;
import countersign.joblist.JobList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code import}: jobs that are under way already. */
@Command(
        name = "import",
        description = {
            "Reads a table of jobs (CSV, UTF-8, a row for each item) and shows how each would be handed in. Nothing is written without"
                    + " --hand-in. Works while the daemon runs and when it does not.",
            "",
            "  import jobs.csv",
            "  import jobs.csv --hand-in",
            "",
            "Headings: job, contact, address, item; and where you like price, days, phone, so far, finish, why, language."
                    + " Handed in means what a mail of staff means: you get a preview of each, and nothing goes out before your yes."
                    + " Nothing is taken for confirmed. The same table, or one that grew, hands in each job once."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:shown, or all of it is handed in",
            "1:the table has faults, and where, or not all was handed in, and why",
            "2:wrong words on the command line"
        })
final class Import implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The table.")
    private Path file;

    @Option(names = "--hand-in", description = "Hands the jobs in.")
    private boolean handIn;

    @Option(
            names = "--as",
            paramLabel = "WHO",
            description = "Who hands them in: address or name (default: first of the staff).")
    private String as = "";

    @Override
    public Integer call() {
        return Status.print(spec, Counter.importJobs(main.settings(), new Importing.Order(as, read(), handIn)));
    }

    private byte[] read() {
        try {
            if (Files.size(file) > JobList.MOST_BYTES) {
                throw new ParameterException(
                        spec.commandLine(),
                        "expected a table of at most " + JobList.MOST_BYTES + " bytes, found " + Files.size(file)
                                + " in " + file + "; split it");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "expected a file that can be read, found none at " + file);
        }
    }
}
