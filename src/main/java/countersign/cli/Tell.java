package countersign.cli;

import countersign.desk.Dictated;
import countersign.house.Counter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code tell}: what staff would write to the bot, said on the command line. */
@Command(
        name = "tell",
        description = {
            "Says to the bot what staff would write to it: any command, a new request, or a mail that is passed on."
                    + " Works while the daemon runs and when it does not; then letters wait until `run`.",
            "",
            "  tell status C101",
            "  tell withdraw C101-1 because he changed his mind",
            "  tell --forward mail.eml \"Case: Smith bathroom\" \"- Second vanity: \\$450, 2 days\"",
            "  tell yes C101-2",
            "",
            "What comes of it is printed. Whoever can open the database files or the socket beside them may do this;"
                    + " both are for the owner alone, and the ledger keeps that it came from the command line."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "1:nothing was done, and why", "2:wrong words on the command line"})
final class Tell implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--as",
            paramLabel = "WHO",
            description = "Who says it: address or name (default: first of the staff).")
    private String as = "";

    @Option(names = "--forward", paramLabel = "FILE", description = "A customer's mail (.eml) that is passed on.")
    private Path forward;

    @Option(
            names = "--attach",
            paramLabel = "FILE",
            description = "A file that is attached; may be given more than once.")
    private List<Path> attached = List.of();

    @Parameters(
            paramLabel = "LINE",
            description = "What is said. A command may stand without quotes as the only line; each other line is one"
                    + " argument. Without any, the lines are read from standard input.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        List<Dictated.File> files = new ArrayList<>();
        for (Path file : attached) {
            files.add(new Dictated.File(file.getFileName().toString(), read(file)));
        }
        Dictated said = new Dictated(as, lines(), forward == null ? new byte[0] : read(forward), files);
        return Status.print(spec, Counter.tell(main.settings(), said));
    }

    /** Words without a blank in any of them are one line: {@code tell status C101}. */
    private List<String> lines() throws IOException {
        if (words.isEmpty() && (forward == null || System.console() == null)) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
        boolean oneLine = words.stream().noneMatch(word -> word.indexOf(' ') >= 0);
        return oneLine ? List.of(String.join(" ", words)) : words;
    }

    private byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "expected a file that can be read, found none at " + file);
        }
    }
}
