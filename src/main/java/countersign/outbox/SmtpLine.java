package countersign.outbox;

import countersign.message.MailServer;
import countersign.message.NoSecret;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Opens lines to an SMTP server: TLS unless told otherwise, and no wait without an end. With an access token it logs in by
 * XOAUTH2 and nothing else: the library speaks no OAUTHBEARER (RFC 7628).
 */
final class SmtpLine {

    private static final String CONNECT = "20000";
    private static final String WRITE = "60000";

    private SmtpLine() {}

    /** A line that is logged in, where the server has a login. */
    static SMTPTransport connect(Session session, MailServer server) throws MessagingException, NoSecret {
        String protocol = server.security() == MailServer.Security.TLS ? "smtps" : "smtp";
        SMTPTransport line = (SMTPTransport) session.getTransport(protocol);
        if (server.login().isEmpty()) {
            line.connect(server.host(), server.port(), null, null);
            return line;
        }
        String secret = server.secret().get();
        try {
            line.connect(server.host(), server.port(), server.login(), secret);
        } catch (AuthenticationFailedException e) {
            server.secret().refused(secret);
            throw e;
        }
        return line;
    }

    /** Every limit is set: those of the library are none. */
    static Properties properties(MailServer server, String helo) {
        Properties properties = new Properties();
        boolean tls = server.security() == MailServer.Security.TLS;
        boolean startTls = server.security() == MailServer.Security.STARTTLS;
        String smtp = tls ? "mail.smtps." : "mail.smtp.";
        properties.setProperty(smtp + "connectiontimeout", CONNECT);
        properties.setProperty(
                smtp + "timeout",
                Long.toString(server.patience().orElse(Outbox.PATIENCE).toMillis()));
        properties.setProperty(smtp + "writetimeout", WRITE);
        properties.setProperty(smtp + "localhost", helo);
        properties.setProperty(smtp + "sendpartial", "false");
        properties.setProperty(smtp + "quitwait", "false");
        properties.setProperty(smtp + "auth", Boolean.toString(!server.login().isEmpty()));
        if (server.secret().isToken()) {
            properties.setProperty(smtp + "auth.mechanisms", "XOAUTH2");
        }
        properties.setProperty(smtp + "ssl.checkserveridentity", "true");
        properties.setProperty(smtp + "starttls.enable", Boolean.toString(startTls));
        properties.setProperty(smtp + "starttls.required", Boolean.toString(startTls));
        properties.put(smtp + "socketFactory", new NoDelay());
        properties.put(smtp + "ssl.socketFactory", new NoDelayTls());
        return properties;
    }
}
