package countersign.cli;

import countersign.house.Counter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gate}: whether work may start, for other programs. */
@Command(
        name = "gate",
        description =
                "Says whether work on a request or on one item may start: exit status 0, or 3 while it is on hold.",
        mixinStandardHelpOptions = true)
final class Gate implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REQUEST", description = "A request such as C101-3, or an item such as C101-3.2.")
    private String request;

    @Override
    public Integer call() {
        return Status.print(spec, Counter.ask(main.settings(), List.of("gate", request)));
    }
}
