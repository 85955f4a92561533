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

/** {@code restore}: a backup takes the place of books that are gone. */
@Command(
        name = "restore",
        description = {
            "Looks through a backup from the first entry to the last, and puts it in the place of the books. Where there are any it"
                    + " refuses: move them away first. The office must not be at work.",
            "",
            "  restore /mnt/safe/books.zip --check      only looks; while the office works, too",
            "  restore /mnt/safe/books.zip",
            "",
            "Where the bot's mailbox knows of more than the backup does, no letter leaves until staff says `go on because …`."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:it is in place, or holds",
            "1:nothing was changed, and why",
            "2:wrong words on the command line"
        })
final class Restore implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "What `backup` wrote.")
    private Path zip;

    @Option(names = "--check", description = "Only looks whether it holds, and puts nothing in place.")
    private boolean check;

    @Override
    public Integer call() {
        return Status.print(spec, Counter.restore(main.settings(), zip, check));
    }
}
