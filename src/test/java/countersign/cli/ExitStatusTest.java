package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What each command ends with, as the table in the README says; with an office at work {@link CommandLineIT} shows it. */
class ExitStatusTest {

    private static final Pattern COMMAND = Pattern.compile("`([a-z]+)`");

    @TempDir
    Path folder;

    private Path config;
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void anOfficeWhereNobodyIsAtWork() throws IOException {
        config = folder.resolve("config/countersign.yaml");
        Files.createDirectories(config.getParent());
        Files.writeString(config, """
                firm: {name: Miller Renovation}
                mailbox:
                  address: desk@miller.example
                  imap: {host: localhost, port: 9, security: none}
                  smtp: {host: localhost, port: 9, security: none}
                staff:
                  - {name: Ann Miller, address: ann@miller.example}
                """);
    }

    private int ends(String... words) {
        List<String> all = new ArrayList<>(List.of("--config", config.toString()));
        all.addAll(List.of(words));
        CommandLine line = Main.line();
        PrintWriter said = new PrintWriter(err, true);
        line.setErr(said).setOut(new PrintWriter(new StringWriter()));
        line.getSubcommands()
                .values()
                .forEach(command -> command.setErr(said).setOut(new PrintWriter(new StringWriter())));
        return line.execute(all.toArray(String[]::new));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void theTableKnowsEveryCommand() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String table = readme.substring(readme.indexOf("### Exit status"), readme.indexOf("## What staff writes"));
        Set<String> told = new TreeSet<>();
        table.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .forEach(cell -> COMMAND.matcher(cell).results().forEach(found -> told.add(found.group(1))));
        assertThat(told).isEqualTo(new TreeSet<>(Main.line().getSubcommands().keySet()));
    }

    @Test
    void wordsThatCannotBeUsedAreTwoForEveryCommand() {
        for (String command : Main.line().getSubcommands().keySet()) {
            // What `tell` is told may be anything; who says it may not.
            String[] wrong = command.equals("tell") ? new String[] {"tell", "--as"} : new String[] {command, "--wrong"};
            assertThat(ends(wrong)).as(command).isEqualTo(2);
            assertThat(ends(command, "--help")).as(command).isZero();
        }
        assertThat(ends("stauts")).isEqualTo(2);
        assertThat(ends("explain", at("none.eml"))).isEqualTo(2);
        assertThat(ends("bank", at("none.csv"))).isEqualTo(2);
        assertThat(ends("import", at("none.csv"))).isEqualTo(2);
        assertThat(ends("tell", "--as", "Eve", "status")).isEqualTo(2);
        assertThat(ends("dossier", "smith", "--out", at("x.zip"))).isEqualTo(2);
    }

    @Test
    void aConfigurationThatCannotBeUsedIsTwoForEveryCommandThatTakesOne() throws IOException {
        Files.writeString(config, "firm: {}\n");
        for (List<String> words : List.of(
                List.of("run"),
                List.of("status"),
                List.of("health"),
                List.of("digest"),
                List.of("gate", "C101-1"),
                List.of("tell", "status"),
                List.of("erase", "Smith", "--because", "x"),
                List.of("dossier", "C101", "--out", at("x.zip")),
                List.of("verify"),
                List.of("backup", at("x.zip")),
                List.of("restore", at("x.zip")),
                List.of("rekey", "--because", "x"))) {
            assertThat(ends(words.toArray(String[]::new))).as(words.get(0)).isEqualTo(2);
        }
    }

    @Test
    void whereNobodyIsAtWorkTheBooksAnswerAndMailDoesNot() throws IOException {
        assertThat(ends("backup", at("none.zip"))).as("of no books").isEqualTo(1);
        assertThat(ends("status")).isZero();
        assertThat(ends("digest")).isZero();
        assertThat(ends("verify")).isZero();
        assertThat(ends("backup", at("books.zip"))).isZero();
        assertThat(ends("restore", at("books.zip"), "--check")).isZero();
        assertThat(ends("rekey", "--because", "a test")).isZero();
        assertThat(ends("restore", at("books.zip"))).as("where there are books").isEqualTo(1);
        assertThat(ends("health")).isEqualTo(1);
        assertThat(ends("status", "C999")).isEqualTo(1);
        assertThat(ends("digest", "--send")).isEqualTo(1);
        assertThat(ends("gate", "C999-1")).isEqualTo(1);
        assertThat(ends("dossier", "C999", "--out", at("x.zip"))).isEqualTo(1);
        assertThat(ends("tell", "status"))
                .as("with a mailbox that cannot be read")
                .isEqualTo(1);
        assertThat(ends("erase", "Smith", "--because", "x")).isEqualTo(1);
    }

    @Test
    void filesThatHoldNothingAreTrouble() throws IOException {
        Files.writeString(folder.resolve("nonsense"), "nonsense");
        assertThat(ends("verify", at("nonsense"))).isEqualTo(1);
        assertThat(ends("bank", at("nonsense"))).isEqualTo(1);
        assertThat(ends("import", at("nonsense"))).isEqualTo(1);
        assertThat(ends("restore", at("nonsense"))).isEqualTo(1);
        Files.writeString(folder.resolve("reply.eml"), "From: Jim <jim@smith.example>\nSubject: Re: x\n\nYes.\n");
        assertThat(ends("explain", at("reply.eml"))).isZero();
        assertThat(err.toString()).doesNotContain("\tat ");
    }
}
