package countersign.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.message.Draft;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.message.MessageId;
import countersign.message.RawMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final String MAIL = "From: Ann <desk@miller.example>\r\nTo: <jim@smith.example>\r\nSubject: one\r\n"
            + "Message-ID: <1.abc@miller.example>\r\nX-Odd:   kept   as it is\r\n\r\nHello\r\n.\r\n..dots\r\n";

    private static final Runnable MAY = () -> {};

    private ScriptedSmtp server;
    private Outbox outbox;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedSmtp();
        outbox = new Outbox(new MailServer("127.0.0.1", server.port(), Security.NONE, "", () -> ""), "miller.example");
    }

    @AfterEach
    void close() throws IOException {
        outbox.close();
        server.close();
    }

    private static Draft draft() {
        return new Draft(
                new MessageId("1.abc@miller.example"),
                "desk+1.abc@miller.example",
                "jim@smith.example",
                RawMessage.of(MAIL.getBytes(StandardCharsets.US_ASCII)));
    }

    @Tag("fault-77")
    @Test
    void whoLostItsPlaceMeanwhileSendsNoBytes() {
        assertThatThrownBy(() -> outbox.send(draft(), () -> {
                    throw new IllegalStateException("another office works");
                }))
                .hasMessage("another office works");
        assertThat(server.commands()).contains("DATA");
        assertThat(server.mails()).isEmpty();
        assertThat(outbox.send(draft(), MAY)).isInstanceOf(Handover.Accepted.class);
        assertThat(server.mails()).hasSize(1);
    }

    @Tag("fault-51")
    @Test
    void theBytesGoOutAsTheyAreToOneRecipient() {
        Handover handover = outbox.send(draft(), MAY);
        assertThat(handover).isEqualTo(new Handover.Accepted("250 2.0.0 queued as 1"));
        assertThat(server.mails()).containsExactly(MAIL);
        assertThat(server.commands()).contains("MAIL FROM:<desk+1.abc@miller.example>", "RCPT TO:<jim@smith.example>");
    }

    /** The final dot may take ten minutes (RFC 5321, section 4.5.3.2.6); nothing else may take for ever. */
    @Test
    void everyLimitIsSetAndNoNameIsTakenOnTrust() {
        for (Security security : Security.values()) {
            String smtp = security == Security.TLS ? "mail.smtps." : "mail.smtp.";
            assertThat(SmtpLine.properties(new MailServer("mx.example", 465, security, "desk", () -> "x"), "x.example"))
                    .containsEntry(smtp + "connectiontimeout", "20000")
                    .containsEntry(smtp + "timeout", "630000")
                    .containsEntry(smtp + "writetimeout", "60000")
                    .containsEntry(smtp + "sendpartial", "false")
                    .containsEntry(smtp + "ssl.checkserveridentity", "true")
                    .containsEntry(smtp + "starttls.required", Boolean.toString(security == Security.STARTTLS));
        }
    }

    @Test
    void theLineIsKeptBetweenLetters() {
        outbox.send(draft(), MAY);
        outbox.send(draft(), MAY);
        assertThat(server.mails()).hasSize(2);
        assertThat(server.commands().stream().filter(command -> command.startsWith("EHLO")))
                .hasSize(1);
    }

    @Tag("fault-49")
    @Test
    void aServerThatIsBusyDefersTheLetter() {
        server.answer("RCPT", "451 4.7.1 greylisted, come back");
        assertThat(outbox.send(draft(), MAY)).isInstanceOf(Handover.Deferred.class);
        assertThat(outbox.send(draft(), MAY).answer()).contains("451 4.7.1 greylisted");
        server.answer("RCPT", "250 ok");
        assertThat(outbox.send(draft(), MAY)).isInstanceOf(Handover.Accepted.class);
    }

    @Tag("fault-50")
    @Test
    void aServerThatSaysNeverRefusesIt() {
        server.answer("RCPT", "550 5.1.1 no such user");
        assertThat(outbox.send(draft(), MAY)).isEqualTo(new Handover.Refused("550 5.1.1 no such user", true));
        server.answer("RCPT", "550 no such user here");
        assertThat(outbox.send(draft(), MAY)).isEqualTo(new Handover.Refused("550 no such user here", true));
        server.answer("RCPT", "550 5.7.1 not from you");
        assertThat(outbox.send(draft(), MAY)).isEqualTo(new Handover.Refused("550 5.7.1 not from you", false));
        server.answer("RCPT", "250 ok");
        server.answer("DOT", "552 5.3.4 too large");
        assertThat(outbox.send(draft(), MAY)).isEqualTo(new Handover.Refused("552 5.3.4 too large", false));
    }

    @Tag("fault-53")
    @Test
    void aServerThatRefusesUsAsTheSenderIsNoTroubleOfTheLetterNorOfItsAddress() {
        for (String answer : new String[] {"530 5.7.0 authentication required", "550 5.4.5 daily quota exceeded"}) {
            server.answer("MAIL", answer);
            assertThat(outbox.send(draft(), MAY)).as(answer).isInstanceOf(Handover.Unreachable.class);
        }
        server.answer("MAIL", "250 ok");
        assertThat(outbox.send(draft(), MAY)).isInstanceOf(Handover.Accepted.class);
    }

    @Tag("fault-53")
    @Test
    void whatAServerHoldsAgainstTheFirmAtTheRecipientOrTheEndIsNoFaultOfTheLetter() {
        for (String answer : new String[] {"550 5.4.5 daily user sending limit exceeded", "530 5.7.0 must log in"}) {
            server.answer("DOT", answer);
            assertThat(outbox.send(draft(), MAY)).as(answer).isInstanceOf(Handover.Unreachable.class);
        }
        server.answer("DOT", "250 ok");
        for (String answer : new String[] {
            "553 5.7.1 Sender address rejected: not owned by user desk",
            "554 5.7.1 Relay access denied",
            "550 5.1.8 sender's domain unknown",
            "550 5.1.7 bad sender"
        }) {
            server.answer("RCPT", answer);
            assertThat(outbox.send(draft(), MAY)).isEqualTo(new Handover.Deferred(answer));
        }
    }

    @Test
    void aRefusalAtTheFinalDotForNowIsDeferredAndNotUncertain() {
        server.answer("DOT", "452 4.3.1 disk full");
        assertThat(outbox.send(draft(), MAY)).isEqualTo(new Handover.Deferred("452 4.3.1 disk full"));
    }

    @Tag("fault-48")
    @Test
    void theFinalDotMayTakeTenMinutesAndThenThereIsADoubt() {
        assertThat(Outbox.PATIENCE).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(11));
        server.answer("DOT", ScriptedSmtp.SILENCE);
        MailServer slow = new MailServer("127.0.0.1", server.port(), Security.NONE, "", () -> "");
        try (Outbox impatient = new Outbox(slow.withPatience(Duration.ofMillis(500)), "miller.example")) {
            assertThat(impatient.send(draft(), MAY)).isInstanceOf(Handover.Uncertain.class);
        }
        assertThat(server.mails()).hasSize(1);
    }

    @Tag("fault-14")
    @Test
    void nobodyLogsInWhereTlsWasStruckFromTheLine() {
        server.answer("EHLO", "250-ready\r\n250 AUTH PLAIN LOGIN");
        MailServer stripped = new MailServer("127.0.0.1", server.port(), Security.STARTTLS, "desk", () -> "secret");
        try (Outbox careful = new Outbox(stripped, "miller.example")) {
            assertThat(careful.send(draft(), MAY)).isInstanceOf(Handover.Unreachable.class);
        }
        assertThat(server.commands()).noneMatch(said -> said.startsWith("AUTH") || said.startsWith("MAIL"));
    }

    @Tag("fault-47")
    @Test
    void aLineThatBreaksBehindTheFinalDotLeavesADoubt() {
        server.answer("DOT", ScriptedSmtp.CUT);
        assertThat(outbox.send(draft(), MAY)).isInstanceOf(Handover.Uncertain.class);
    }

    @Test
    void aLineThatBreaksBeforeItLeavesNone() {
        for (String command : new String[] {"MAIL", "RCPT", "DATA"}) {
            server.answer(command, ScriptedSmtp.CUT);
            assertThat(outbox.send(draft(), MAY)).as(command).isInstanceOf(Handover.Deferred.class);
            server.answer(command, command.equals("DATA") ? "354 go on" : "250 ok");
        }
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void aServerThatCannotBeReachedIsNoTroubleOfTheLetter() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        try (Outbox alone = new Outbox(new MailServer("127.0.0.1", nobody, Security.NONE, "", () -> ""), "x.example")) {
            assertThat(alone.send(draft(), MAY)).isInstanceOf(Handover.Unreachable.class);
        }
    }

    @Test
    void aLineThatTheServerClosedIsOpenedAgain() {
        outbox.send(draft(), MAY);
        server.answer("MAIL", ScriptedSmtp.CUT);
        outbox.send(draft(), MAY);
        server.answer("MAIL", "250 ok");
        assertThat(outbox.send(draft(), MAY)).isInstanceOf(Handover.Accepted.class);
    }

    @Tag("fault-54")
    @Test
    void aRecipientThatIsNoAddressNeverReachesTheServer() {
        Draft bad = new Draft(
                new MessageId("1@x"),
                "desk@miller.example",
                "jim@smith.example>\r\nRCPT TO:<eve@elsewhere.example",
                draft().raw());
        assertThat(outbox.send(bad, MAY)).isInstanceOf(Handover.Refused.class);
        assertThat(server.commands()).noneMatch(command -> command.contains("eve@"));
    }
}
