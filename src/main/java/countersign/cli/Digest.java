package countersign.cli;

import countersign.house.Counter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code digest}: what is unconfirmed, now. */
@Command(
        name = "digest",
        description = "Shows what is unconfirmed, as the weekly digest does.",
        mixinStandardHelpOptions = true)
final class Digest implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--send", description = "Mails it to each of the staff instead, where its numbers can be answered.")
    private boolean send;

    @Override
    public Integer call() {
        List<String> words = send ? List.of("digest", "--send") : List.of("digest");
        return Status.print(spec, Counter.ask(main.settings(), words));
    }
}
