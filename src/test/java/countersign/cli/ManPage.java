package countersign.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The page that {@code man countersign} shows, made of what {@code --help} says. */
final class ManPage {

    private static final int ONE_LINE = 10_000;
    /** Options of every command: told once. */
    private static final Set<String> COMMON = Set.of("--config", "--help", "--version");

    private final List<String> lines = new ArrayList<>();

    private ManPage() {}

    static String of(CommandLine line) {
        line.setUsageHelpWidth(ONE_LINE);
        ManPage page = new ManPage();
        CommandSpec all = line.getCommandSpec();
        page.macro(".TH COUNTERSIGN 1 \"\" Countersign");
        page.macro(".SH NAME");
        page.text("countersign - get it in writing");
        page.macro(".SH SYNOPSIS");
        page.text("countersign [--config FILE] COMMAND [...]");
        page.macro(".SH DESCRIPTION");
        page.description(all);
        page.macro(".SH OPTIONS");
        all.options().forEach(page::option);
        page.macro(".SH COMMANDS");
        line.getSubcommands().values().forEach(command -> page.command(command.getCommandSpec()));
        page.macro(".SH EXIT STATUS");
        page.statuses(all);
        page.files();
        return String.join("\n", page.lines) + "\n";
    }

    private void command(CommandSpec spec) {
        macro(".SS " + spec.name());
        description(spec);
        spec.positionalParameters().forEach(parameter -> item(parameter.paramLabel(), parameter));
        spec.options().stream()
                .filter(option -> !COMMON.contains(option.longestName()))
                .forEach(this::option);
        if (!spec.usageMessage().exitCodeList().isEmpty()) {
            macro(".PP");
            text("Exit status:");
            statuses(spec);
        }
    }

    private void description(CommandSpec spec) {
        for (String line : new Help(spec, Help.defaultColorScheme(Ansi.OFF))
                .description()
                .lines()
                .toList()) {
            if (line.isBlank()) {
                macro(".PP");
            } else if (line.startsWith("  ")) {
                macro(".RS 4");
                text(line.strip());
                macro(".RE");
            } else {
                text(line.strip());
            }
        }
    }

    private void option(OptionSpec option) {
        boolean bare = option.arity().max() == 0;
        item(String.join(", ", option.names()) + (bare ? "" : " " + option.paramLabel()), option);
    }

    private void item(String label, ArgSpec argument) {
        macro(".TP");
        text(label);
        text(String.join(" ", argument.description()));
    }

    private void statuses(CommandSpec spec) {
        for (Map.Entry<String, String> status :
                spec.usageMessage().exitCodeList().entrySet()) {
            macro(".TP");
            text(status.getKey());
            text(status.getValue());
        }
    }

    private void files() {
        macro(".SH ENVIRONMENT");
        entry("COUNTERSIGN_CONFIG", "The configuration, where --config names none.");
        entry("COUNTERSIGN_LOG", "json: the log is written as JSON, an object a line.");
        macro(".SH FILES");
        entry(
                "/etc/countersign/countersign.yaml",
                "The configuration; countersign.example.yaml beside it is one to fill in.");
        entry(
                "/var/lib/countersign",
                "The books and their keys. What is written for you (dossier, backup) goes where the user countersign may write;"
                        + " root becomes that user.");
    }

    private void entry(String name, String what) {
        macro(".TP");
        text(name);
        text(what);
    }

    private void macro(String line) {
        lines.add(line);
    }

    /** Nothing in it is a command to troff, and a hyphen is one that can be typed. */
    private void text(String line) {
        String plain = line.replace("\\", "\\e").replace("-", "\\-").replace("…", "...");
        lines.add(plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain);
    }
}
