package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import countersign.demo.Cast;
import countersign.demo.MailServers;
import countersign.mailbox.Mailbox;
import countersign.mailbox.MailboxDown;
import countersign.message.Draft;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.message.MessageId;
import countersign.message.NoSecret;
import countersign.message.RawMessage;
import countersign.outbox.Handover;
import countersign.outbox.Outbox;
import countersign.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What stands in the log, and what never does. */
class LogTest {

    private static final String CANARY = "canary-7d1f";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> seen = new ListAppender<>();
    private final Level usual = root.getLevel();
    private final Logger ours = (Logger) LoggerFactory.getLogger("countersign");
    private final Level oursUsually = ours.getLevel();

    @BeforeEach
    void listen() {
        seen.start();
        root.addAppender(seen);
        root.setLevel(Level.TRACE);
        ours.setLevel(Level.TRACE);
    }

    @AfterEach
    void close() {
        root.setLevel(usual);
        ours.setLevel(oursUsually);
        root.detachAppender(seen);
    }

    /** As the program writes it, not as the tests do. */
    private static OutputStreamAppender<ILoggingEvent> configured() {
        return configured("text");
    }

    private static OutputStreamAppender<ILoggingEvent> configured(String format) {
        LoggerContext context = new LoggerContext();
        context.putProperty("countersign.log.format", format);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(Path.of("src/main/resources/logback.xml").toFile());
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
        return (OutputStreamAppender<ILoggingEvent>)
                context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender("STDERR");
    }

    private static String line(ILoggingEvent event) {
        return new String(configured().getEncoder().encode(event), StandardCharsets.UTF_8);
    }

    private String all() {
        return all("text") + all("json");
    }

    private String all(String format) {
        OutputStreamAppender<ILoggingEvent> log = configured(format);
        return List.copyOf(seen.list).stream()
                .filter(event -> !event.getLoggerName().startsWith("com.icegreen"))
                .map(event -> new String(log.getEncoder().encode(event), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static ILoggingEvent event(String message, Throwable thrown) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        return new LoggingEvent("x", context.getLogger("countersign"), Level.WARN, message, thrown, null);
    }

    @Tag("fault-104")
    @Test
    void nothingThatSomebodyWroteMovesACursorOrBeginsALine() {
        String forged = line(event("a mail of x\r\n2026-03-02 ERROR forged\u001b[2Jgone\u0085\u009b1m", null));
        assertThat(forged.strip()).hasLineCount(1).doesNotContain("\u001b", "\u009b", "\r");
        String thrown = line(event("y", new IllegalStateException("of x\u001b[2J")));
        assertThat(thrown).contains("IllegalStateException").doesNotContain("\u001b");
    }

    @Tag("fault-104")
    @Test
    void asJsonEachEventIsOneObjectOnOneLineWhateverSomebodyWrote() throws IOException {
        String said = "a mail of \"x\"\r\n{\"level\":\"ERROR\"}\u001b[2Jgone\u0085\u009b1m\u2028end";
        for (Throwable thrown : new Throwable[] {null, new IllegalStateException("of\nx\u001b\u0085")}) {
            byte[] bytes = configured("json").getEncoder().encode(event(said, thrown));
            String line = new String(bytes, StandardCharsets.UTF_8);
            assertThat(line).endsWith("}\n");
            assertThat(line.strip()).doesNotContain("\n", "\r", "\u001b", "\u0085", "\u009b", "\u2028");
            JsonNode read = new ObjectMapper().readTree(line);
            assertThat(read.get("formattedMessage").asText()).isEqualTo(said);
            assertThat(read.get("level").asText()).isEqualTo("WARN");
            assertThat(read.get("throwable").isNull()).isEqualTo(thrown == null);
            assertThat(read.has("arguments")).isFalse();
        }
    }

    @Tag("fault-112")
    @Test
    void aSecretThatEverybodyCanReadIsNamedAndNotShown(@TempDir Path folder) throws IOException, NoSecret {
        String example = Files.readString(Path.of("config/countersign.example.yaml"));
        Path config = folder.resolve("countersign.yaml");
        Path password = folder.resolve("imap.password");
        Files.writeString(config, example);
        Files.writeString(password, CANARY);
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        assertThat(Settings.read(config).imap().secret().get()).isEqualTo(CANARY);
        assertThat(all()).doesNotContain("holds a secret");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));
        Settings.read(config);
        assertThat(all()).contains("imap.password holds a secret").doesNotContain(CANARY);
        // As a service manager hands it over: by its whole path.
        Files.writeString(config, example.replace("imap.password", password.toString()));
        assertThat(Settings.read(config).imap().secret().get()).isEqualTo(CANARY);
    }

    @Tag("fault-111")
    @Test
    void aPasswordThatIsRefusedIsInNoLogAndNoMessage() {
        MailServers servers = MailServers.start(Cast.ALL);
        MailServer imap = new MailServer(servers.host(), servers.imapPort(), Security.NONE, Cast.BOT, () -> CANARY);
        MailServer smtp = new MailServer(servers.host(), servers.smtpPort(), Security.NONE, Cast.BOT, () -> CANARY);
        try (Mailbox mailbox = new Mailbox(imap, "INBOX")) {
            mailbox.open();
            throw new AssertionError("the password was taken");
        } catch (MailboxDown down) {
            assertThat(down.toString() + down.getCause()).doesNotContain(CANARY);
            LoggerFactory.getLogger("countersign").warn("{}", down.getMessage(), down);
        }
        try (Outbox outbox = new Outbox(smtp, "miller.example")) {
            Draft draft = new Draft(
                    new MessageId("1@miller.example"),
                    "desk@miller.example",
                    "jim@smith.example",
                    RawMessage.of("Subject: x\r\n\r\nx".getBytes(StandardCharsets.US_ASCII)));
            Handover refused = outbox.send(draft, () -> {});
            assertThat(refused.answer()).doesNotContain(CANARY);
            LoggerFactory.getLogger("countersign").warn("{} {}", refused, smtp);
        } finally {
            servers.close();
        }
        assertThat(all()).contains("IMAP").doesNotContain(CANARY);
    }
}
