package countersign.demo;

import countersign.mailbox.MailboxDown;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the main job on embedded servers, as a story to read or to take part in. */
@Command(
        name = "demo",
        description =
                "Plays the whole main job on mail servers of its own; no account is needed, nothing leaves this machine.",
        mixinStandardHelpOptions = true)
public final class Demo implements Callable<Integer> {

    @Option(names = "--stay", description = "Plays no story; keeps the servers up so that you can take part yourself.")
    private boolean stay;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the mails, the configuration and the database are left (default: a new folder).")
    private Path out;

    /** For the command line. */
    public Demo() {}

    @Override
    public Integer call() throws IOException, MailboxDown {
        Path folder = out == null ? Files.createTempDirectory("countersign-demo-") : out.toAbsolutePath();
        Files.createDirectories(folder);
        if (stay) {
            return new Stay(folder, System.in, System.out).run();
        }
        story(folder, System.out);
        return 0;
    }

    private static void story(Path folder, PrintStream out) {
        out.println(
                "Countersign sits behind one mailbox of a small firm, and everybody just uses mail. This is the life of three jobs,");
        out.println(
                "played on real mail servers inside this program. Times are those of Chicago; nobody waits for them.");
        Path work;
        try {
            work = Files.createTempDirectory(folder, "office-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Stage stage = Stage.open(work, Story.BEGINS)) {
            Path mails = folder.resolve("mails");
            Narrator narrator =
                    new Narrator(out, stage.clock(), Optional.of(stage.house().ledger()), mails);
            new Story(stage::program, stage.clock(), span -> advance(stage, span), narrator).tell();
            out.println();
            out.println("=".repeat(100));
            out.println("All " + narrator.mails() + " mails are in " + mails
                    + ": each as .eml, and as a page to look at (index.html).");
            out.println("To take part yourself: demo --stay --out DIR");
        }
    }

    private static void advance(Stage stage, Duration span) {
        try {
            stage.advance(span);
        } catch (MailboxDown e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
