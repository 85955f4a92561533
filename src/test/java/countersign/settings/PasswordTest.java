package countersign.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.message.NoSecret;
import countersign.message.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordTest {

    @TempDir
    Path folder;

    private final List<Fault> faults = new ArrayList<>();

    private Secret password(String line, Map<String, String> variables) throws Exception {
        Section section = new Section("", (Yaml.Mapping) Yaml.read(line), faults);
        Secret secret = Password.of(section, "desk", folder, Optional.empty(), variables);
        section.end();
        return secret;
    }

    private Secret command(String command) throws Exception {
        return password("password-command: '" + command + "'", Map.of());
    }

    @Test
    void aCommandPrintsItOnItsFirstLineEachTimeAnew() throws Exception {
        Secret secret = command("cat secret; echo user: desk");
        Files.writeString(folder.resolve("secret"), "first\n");
        assertThat(secret.get()).isEqualTo("first");
        Files.writeString(folder.resolve("secret"), "second\n");
        assertThat(secret.get()).isEqualTo("second");
        assertThat(faults).isEmpty();
    }

    @Test
    void aCommandThatFailsIsTroubleThatShowsNoSecret() throws Exception {
        assertThatThrownBy(command("echo canary; exit 3")::get)
                .isInstanceOf(NoSecret.class)
                .hasMessage("password-command ended with exit status 3");
        assertThatThrownBy(command("true canary")::get)
                .hasMessage("password-command printed no password on its first line");
        assertThatThrownBy(command("echo; echo canary")::get)
                .hasMessage("password-command printed no password on its first line");
        assertThat(command("echo canary")).hasToString("password-command");
    }

    @Test
    void aCommandThatHangsIsEndedWithAllThatItStarted() {
        PasswordCommand hangs = new PasswordCommand("echo canary; tail -f /dev/null", folder, Duration.ofMillis(500));
        assertThatThrownBy(hangs::get).isInstanceOf(NoSecret.class).hasMessageContaining("did not end within");
        PasswordCommand asks = new PasswordCommand("read answer && echo canary", folder, Duration.ofSeconds(20));
        assertThatThrownBy(asks::get).as("nobody is there to answer it").hasMessageContaining("exit status");
    }

    @Test
    void aVariableOrACredentialOfTheServiceHoldsIt() throws Exception {
        assertThat(password("password-env: MAIL", Map.of("MAIL", "secret")).get())
                .isEqualTo("secret");
        assertThatThrownBy(password("password-env: MAIL", Map.of())::get)
                .isInstanceOf(NoSecret.class)
                .hasMessage("the environment variable MAIL is not set");
        Files.writeString(folder.resolve("imap"), "of systemd\n");
        Map<String, String> service = Map.of("CREDENTIALS_DIRECTORY", folder.toString());
        assertThat(password("password-credential: imap", service).get()).isEqualTo("of systemd");
        assertThatThrownBy(password("password-credential: smtp", service)::get)
                .isInstanceOf(NoSecret.class)
                .hasMessageContaining("smtp cannot be read");
        assertThatThrownBy(password("password-credential: imap", Map.of())::get)
                .hasMessageContaining("systemd sets no CREDENTIALS_DIRECTORY");
        assertThat(faults).isEmpty();
    }

    @Test
    void aFileThatIsGoneOrEmptyIsTroubleThatPasses() throws Exception {
        Files.writeString(folder.resolve("imap.password"), "secret\n");
        Secret secret = password("password-file: imap.password", Map.of());
        assertThat(secret.get()).isEqualTo("secret");
        Files.writeString(folder.resolve("imap.password"), "\n");
        assertThatThrownBy(secret::get).isInstanceOf(NoSecret.class).hasMessageContaining("is empty");
        Files.delete(folder.resolve("imap.password"));
        assertThatThrownBy(secret::get).isInstanceOf(NoSecret.class).hasMessageContaining("cannot be read");
    }

    @Test
    void thereIsOneWayToIt() throws Exception {
        password("{password: x, password-command: y}", Map.of());
        password("password-credential: ../../etc/shadow", Map.of());
        password("{}", Map.of());
        assertThat(faults)
                .extracting(Fault::what)
                .containsExactly(
                        "password-command: expected one way to the password, found password and password-command",
                        "password-credential: expected a name, found \"../../etc/shadow\"",
                        "password-file: expected the file that holds the password, found nothing");
    }
}
