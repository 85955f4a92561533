package countersign.cli;

import countersign.bank.Slashed;
import countersign.bank.Statement;
import countersign.house.Banking;
import countersign.house.Counter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code bank}: what a bank's statement says came in, and what it is for. */
@Command(
        name = "bank",
        description = {
            "Reads a statement of your bank (camt.053 or CSV) and shows what came in and which invoices it pays. Nothing is"
                    + " written without --book. Works while the daemon runs and when it does not.",
            "",
            "  bank march.xml",
            "  bank march.csv --book",
            "",
            "Sure is what names open invoices of one customer and is not more than they come to. What nobody can say is"
                    + " printed with the line that books it. The same statement, or one that overlaps, is booked once."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done; what is unsure is printed",
            "1:it cannot be read, or not all that is sure was booked, and why",
            "2:wrong words on the command line"
        })
final class Bank implements Callable<Integer> {

    /** What {@code --days} may say. */
    enum Days {
        DAY_FIRST,
        MONTH_FIRST;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The statement as the bank exports it.")
    private Path file;

    @Option(names = "--book", description = "Books what is sure: letters of thanks go out, reminders stop.")
    private boolean book;

    @Option(names = "--json", description = "As JSON: one row for each credit.")
    private boolean json;

    @Option(
            names = "--as",
            paramLabel = "WHO",
            description = "Who books it: address or name (default: first of the staff).")
    private String as = "";

    @Option(
            names = "--days",
            paramLabel = "WHICH",
            description = "Whether 03/04/2026 is day-first or month-first, where the table leaves it open.")
    private Days days;

    @Override
    public Integer call() {
        Slashed slashed =
                days == null ? Slashed.BY_THE_COLUMN : days == Days.DAY_FIRST ? Slashed.DAY_FIRST : Slashed.MONTH_FIRST;
        return Status.print(spec, Counter.bank(main.settings(), new Banking.Order(as, read(), slashed, book, json)));
    }

    private byte[] read() {
        try {
            if (Files.size(file) > Statement.MOST_BYTES) {
                throw new ParameterException(
                        spec.commandLine(),
                        "expected a statement of at most " + Statement.MOST_BYTES + " bytes, found " + Files.size(file)
                                + " in " + file + "; export fewer days");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "expected a file that can be read, found none at " + file);
        }
    }
}
