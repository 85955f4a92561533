package countersign.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the library would do if nobody told it: wait for ever, log in without TLS, fetch in pieces, mark what it reads. */
class ImapLineTest {

    private static Map<Object, Object> set(Security security) {
        return ImapLine.properties(
                new MailServer("mx.example", 993, security, "desk", () -> "x"), Duration.ofSeconds(120));
    }

    @ParameterizedTest
    @EnumSource(Security.class)
    void everyLimitIsSetAndNoNameIsTakenOnTrust(Security security) {
        String imap = security == Security.TLS ? "mail.imaps." : "mail.imap.";
        assertThat(set(security))
                .containsEntry(imap + "connectiontimeout", "20000")
                .containsEntry(imap + "timeout", "120000")
                .containsEntry(imap + "writetimeout", "60000")
                .containsEntry(imap + "ssl.checkserveridentity", "true")
                .containsEntry(imap + "peek", "true")
                .containsEntry(imap + "partialfetch", "false");
    }

    @Test
    void startTlsIsNeededWhereItIsAskedFor() {
        assertThat(set(Security.STARTTLS)).containsEntry("mail.imap.starttls.required", "true");
    }
}
