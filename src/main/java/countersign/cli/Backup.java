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

/** {@code backup}: the books as one file. */
@Command(
        name = "backup",
        description = {
            "Copies the books into one ZIP file as they are at one moment, while the daemon runs and when it does not. A file of that"
                    + " name is replaced when the new one is whole.",
            "",
            "  backup /mnt/safe/books.zip",
            "",
            "The keys are files beside the books and belong elsewhere: who has both can write letters in your name. Books on a"
                    + " PostgreSQL server are copied by pg_dump."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the file is whole, and on the disk",
            "1:there is none, and why",
            "2:wrong words on the command line"
        })
final class Backup implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Where it is written.")
    private Path out;

    @Option(names = "--with-keys", description = "Puts the keys into it, too.")
    private boolean withKeys;

    @Override
    public Integer call() {
        return Status.print(spec, Counter.backup(main.settings(), out, withKeys));
    }
}
