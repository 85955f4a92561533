package countersign.cli;

import countersign.demo.Demo;
import countersign.house.ClocksDiffer;
import countersign.ledger.LedgerInUse;
import countersign.ledger.LedgerUnusable;
import countersign.settings.Settings;
import countersign.settings.SettingsFault;
import countersign.stationery.TemplateFault;
import java.io.ObjectInputFilter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The commands of Countersign. */
@Command(
        name = "countersign",
        description = "Get it in writing: asks, reads the answer, and keeps it as proof.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            Demo.class,
            Init.class,
            Check.class,
            Run.class,
            Status.class,
            Health.class,
            Digest.class,
            Tell.class,
            Bank.class,
            Import.class,
            Gate.class,
            Dossier.class,
            Export.class,
            Verify.class,
            Erase.class,
            Rekey.class,
            Backup.class,
            Restore.class,
            Login.class,
            Explain.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:trouble",
            "2:wrong words on the command line, or a configuration that cannot be used",
            "3:work is on hold (gate)"
        })
public final class Main {

    /** Trouble while working. */
    static final int TROUBLE = 1;

    /** A command line or a configuration that cannot be used. */
    static final int UNUSABLE = 2;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description =
                    "The configuration (default: $COUNTERSIGN_CONFIG, or else config/countersign.yaml). May stand before or after the command.")
    private Path config = usual();

    private Main() {}

    /** The file of the configuration that is named on the command line; it may be missing. */
    Path config() {
        return config;
    }

    /** A package says by the environment where configurations lie on its system. */
    private static Path usual() {
        String named = System.getenv("COUNTERSIGN_CONFIG");
        return named == null || named.isBlank() ? Settings.DEFAULT : Path.of(named);
    }

    /** The configuration that is named on the command line. @throws SettingsFault where it cannot be used */
    Settings settings() {
        return Settings.read(config);
    }

    /** Runs one command and ends with its status. */
    public static void main(String[] args) {
        refuseObjects();
        // Charts are drawn on servers without a screen.
        System.setProperty("java.awt.headless", "true");
        if (List.of(args).contains("demo")) {
            // The demo tells its own story; the log would talk into it.
            System.setProperty("countersign.log", "WARN");
        }
        System.exit(run(args));
    }

    /** Nothing here is ever made of serialized objects: whoever gets some in is refused by the machine itself (JEP 290). */
    static void refuseObjects() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter("!*"));
        }
    }

    static int run(String... args) {
        return line().execute(args);
    }

    /** The command line, with all its commands. */
    static CommandLine line() {
        CommandLine line = new CommandLine(new Main());
        // What is said may begin with a dash, and with any other sign: "- Second vanity: $450".
        line.getSubcommands()
                .get("tell")
                .setUnmatchedOptionsArePositionalParams(true)
                .setExpandAtFiles(false);
        return line.setExecutionExceptionHandler((trouble, command, parsed) -> explain(trouble, command))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Expected trouble is told in its own words; anything else with where it happened. */
    private static int explain(Exception trouble, CommandLine command) throws Exception {
        if (trouble instanceof SettingsFault || trouble instanceof TemplateFault) {
            command.getErr().println(trouble.getMessage());
            return UNUSABLE;
        }
        if (trouble instanceof LedgerUnusable || trouble instanceof ClocksDiffer) {
            command.getErr().println(trouble.getMessage());
            return TROUBLE;
        }
        if (trouble instanceof LedgerInUse) {
            command.getErr()
                    .println(
                            "The database is open in another process that does not answer here. There is one daemon for each"
                                    + " database: ask the other one on its own machine, or end it first.");
            return TROUBLE;
        }
        throw trouble;
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"countersign " + (version == null ? "(not packaged)" : version)};
        }
    }
}
