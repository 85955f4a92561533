package countersign.cli;

import countersign.house.Counter;
import countersign.house.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code status}: where every request stands. */
@Command(
        name = "status",
        description = "Shows where every request stands, item by item; while the daemon runs and when it does not.",
        mixinStandardHelpOptions = true)
final class Status implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CASE", description = "Only that case (C101) or request (C101-3).")
    private String name;

    @Option(names = "--json", description = "As JSON: one row for each request, its current version.")
    private boolean json;

    @Override
    public Integer call() {
        List<String> words = new ArrayList<>(List.of("status"));
        if (name != null) {
            words.add(name);
        }
        if (json) {
            words.add("--json");
        }
        return print(spec, Counter.ask(main.settings(), words));
    }

    static int print(CommandSpec spec, Reply reply) {
        spec.commandLine().getOut().print(reply.out());
        spec.commandLine().getOut().flush();
        if (!reply.err().isEmpty()) {
            spec.commandLine().getErr().println(reply.err());
        }
        return reply.status();
    }
}
