package countersign.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.message.Draft;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.message.MessageId;
import countersign.message.RawMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final String MAIL = "From: Ann <desk@miller.example>\r\nTo: <jim@smith.example>\r\nSubject: one\r\n"
            + "Message-ID: <1.abc@miller.example>\r\nX-Odd:   kept   as it is\r\n\r\nHello\r\n.\r\n..dots\r\n";

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

    @Test
    void theBytesGoOutAsTheyAreToOneRecipient() {
        Handover handover = outbox.send(draft());
        assertThat(handover).isEqualTo(new Handover.Accepted("250 2.0.0 queued as 1"));
        assertThat(server.mails()).containsExactly(MAIL);
        assertThat(server.commands()).contains("MAIL FROM:<desk+1.abc@miller.example>", "RCPT TO:<jim@smith.example>");
    }

    @Test
    void theLineIsKeptBetweenLetters() {
        outbox.send(draft());
        outbox.send(draft());
        assertThat(server.mails()).hasSize(2);
        assertThat(server.commands().stream().filter(command -> command.startsWith("EHLO")))
                .hasSize(1);
    }

    @Test
    void aServerThatIsBusyDefersTheLetter() {
        server.answer("RCPT", "451 4.7.1 greylisted, come back");
        assertThat(outbox.send(draft())).isInstanceOf(Handover.Deferred.class);
        assertThat(outbox.send(draft()).answer()).contains("451 4.7.1 greylisted");
        server.answer("RCPT", "250 ok");
        assertThat(outbox.send(draft())).isInstanceOf(Handover.Accepted.class);
    }

    @Test
    void aServerThatSaysNeverRefusesIt() {
        server.answer("RCPT", "550 5.1.1 no such user");
        assertThat(outbox.send(draft())).isEqualTo(new Handover.Refused("550 5.1.1 no such user", true));
        server.answer("RCPT", "550 no such user here");
        assertThat(outbox.send(draft())).isEqualTo(new Handover.Refused("550 no such user here", true));
        server.answer("RCPT", "550 5.7.1 relaying denied");
        assertThat(outbox.send(draft())).isEqualTo(new Handover.Refused("550 5.7.1 relaying denied", false));
        server.answer("RCPT", "250 ok");
        server.answer("DOT", "552 5.3.4 too large");
        assertThat(outbox.send(draft())).isEqualTo(new Handover.Refused("552 5.3.4 too large", false));
    }

    @Test
    void aServerThatRefusesUsAsTheSenderIsNoTroubleOfTheLetterNorOfItsAddress() {
        for (String answer : new String[] {"530 5.7.0 authentication required", "550 5.4.5 daily quota exceeded"}) {
            server.answer("MAIL", answer);
            assertThat(outbox.send(draft())).as(answer).isInstanceOf(Handover.Unreachable.class);
        }
        server.answer("MAIL", "250 ok");
        assertThat(outbox.send(draft())).isInstanceOf(Handover.Accepted.class);
    }

    @Test
    void aRefusalAtTheFinalDotForNowIsDeferredAndNotUncertain() {
        server.answer("DOT", "452 4.3.1 disk full");
        assertThat(outbox.send(draft())).isEqualTo(new Handover.Deferred("452 4.3.1 disk full"));
    }

    @Test
    void aLineThatBreaksBehindTheFinalDotLeavesADoubt() {
        server.answer("DOT", ScriptedSmtp.CUT);
        assertThat(outbox.send(draft())).isInstanceOf(Handover.Uncertain.class);
    }

    @Test
    void aLineThatBreaksBeforeItLeavesNone() {
        for (String command : new String[] {"MAIL", "RCPT", "DATA"}) {
            server.answer(command, ScriptedSmtp.CUT);
            assertThat(outbox.send(draft())).as(command).isInstanceOf(Handover.Deferred.class);
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
            assertThat(alone.send(draft())).isInstanceOf(Handover.Unreachable.class);
        }
    }

    @Test
    void aLineThatTheServerClosedIsOpenedAgain() {
        outbox.send(draft());
        server.answer("MAIL", ScriptedSmtp.CUT);
        outbox.send(draft());
        server.answer("MAIL", "250 ok");
        assertThat(outbox.send(draft())).isInstanceOf(Handover.Accepted.class);
    }

    @Test
    void aRecipientThatIsNoAddressNeverReachesTheServer() {
        Draft bad = new Draft(
                new MessageId("1@x"),
                "desk@miller.example",
                "jim@smith.example>\r\nRCPT TO:<eve@elsewhere.example",
                draft().raw());
        assertThat(outbox.send(bad)).isInstanceOf(Handover.Refused.class);
        assertThat(server.commands()).noneMatch(command -> command.contains("eve@"));
    }
}
