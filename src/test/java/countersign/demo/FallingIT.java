package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office as a process: how it ends when a part of it does, and what it leaves on the disk. */
class FallingIT {

    @TempDir
    Path folder;

    private Process office(MailServers servers) throws Exception {
        Path config = Stage.write(folder, servers.host(), servers.smtpPort(), servers.imapPort());
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FallingOffice.class.getName(),
                        config.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void write(MailServers servers) {
        MailServer smtp = new MailServer(servers.host(), servers.smtpPort(), Security.NONE, "", () -> "");
        MailServer imap =
                new MailServer(servers.host(), servers.imapPort(), Security.NONE, Cast.ANN.login(), Cast.ANN::password);
        try (MailProgram ann = new MailProgram(Cast.ANN, smtp, imap)) {
            ann.send(Cast.BOT, "From: <ann@miller.example>\nTo: <" + Cast.BOT + ">\nSubject: x\n\nstatus\n");
        }
    }

    @Tag("fault-118")
    @Test
    void whenOneThreadDiesTheProcessEndsWithTrouble() throws Exception {
        try (MailServers servers = MailServers.start(Cast.ALL)) {
            Process office = office(servers);
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(office.getInputStream(), StandardCharsets.UTF_8));
            assertThat(out.readLine()).isEqualTo("open");
            write(servers);
            assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(office.exitValue()).isEqualTo(1);
        }
    }

    /** The secret of the tokens and the key of the checkpoints lie beside the database, not in it, and are their owner's only. */
    @Tag("fault-113")
    @Tag("fault-108")
    @Test
    void whoTakesTheDatabaseHasNoKeyAndOthersOnTheMachineHaveNothing() throws Exception {
        try (Stage stage = Stage.open(folder, Story.BEGINS)) {
            write(stage.servers());
            stage.house().daemon().finishWork();
        }
        Path data = folder.resolve("data");
        String database = Files.readString(data.resolve("countersign.mv.db"), StandardCharsets.ISO_8859_1);
        String secret = Files.readString(data.resolve("countersign.key")).strip();
        assertThat(database).contains("ann@miller.example").doesNotContain(secret);
        byte[] bytes = HexFormat.of().parseHex(secret);
        assertThat(database).doesNotContain(new String(bytes, StandardCharsets.ISO_8859_1));
        for (String line : Files.readAllLines(data.resolve("checkpoint-key.pem"))) {
            if (!line.startsWith("-----") && !line.isBlank()) {
                assertThat(database).doesNotContain(line);
            }
        }
        for (String file : List.of("countersign.mv.db", "countersign.key", "checkpoint-key.pem")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }
}
