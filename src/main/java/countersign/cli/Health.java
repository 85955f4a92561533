package countersign.cli;

import countersign.house.Counter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code health}: whether mail comes in and goes out; asked on the machine itself, for mail may be what is broken. */
@Command(
        name = "health",
        description =
                "Says whether the mailbox is read and letters leave; exit status 1 where not, or where nobody is at work.",
        mixinStandardHelpOptions = true)
final class Health implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Status.print(spec, Counter.ask(main.settings(), List.of("health")));
    }
}
