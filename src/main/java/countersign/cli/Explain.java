package countersign.cli;

import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.reading.Asked;
import countersign.reading.Reader;
import countersign.reading.Reading;
import countersign.settings.LanguageFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how the bot reads a message, and why. Needs no configuration and writes to nobody. */
@Command(name = "explain", description = "Says how the bot reads a message, and why.", mixinStandardHelpOptions = true)
public final class Explain implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE.eml", description = "A message as it arrived.")
    private Path file;

    @Option(names = "--jsonl", description = "Reads messages as JSON, one a line, from standard input.")
    private boolean jsonl;

    @Option(names = "--items", paramLabel = "N", description = "How many numbered items were asked.")
    private int items;

    @Override
    public Integer call() throws IOException {
        Reader reader = new Reader(LanguageFiles.shipped());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (jsonl) {
            return new ExplainLines(reader).run(System.in, System.out, err);
        }
        if (file == null) {
            err.println("explain: a FILE.eml or --jsonl is expected");
            return 2;
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            err.println("explain: expected a file with a mail, found "
                    + (Files.isDirectory(file) ? "a folder" : "none that can be read") + " at " + file);
            return 2;
        }
        Parsed parsed = MimeParser.parse(Files.readAllBytes(file));
        if (parsed instanceof Parsed.Readable readable) {
            Reading reading = reader.read(readable.message(), Asked.items(items));
            new Explanation(readable.message(), reading).printTo(out);
            return 0;
        }
        out.println("unreadable: " + ((Parsed.Unreadable) parsed).reason());
        return 1;
    }
}
