package countersign.mailbox;

import countersign.message.MailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;

/** Opens lines to an IMAP server: TLS unless told otherwise, and no wait without an end. */
final class ImapLine {

    private static final String CONNECT = "20000";
    private static final String WRITE = "60000";

    private ImapLine() {}

    /** A line on which an answer may take so many seconds. */
    static Store connect(MailServer server, int readSeconds) throws MessagingException {
        boolean tls = server.security() == MailServer.Security.TLS;
        boolean startTls = server.security() == MailServer.Security.STARTTLS;
        String imap = tls ? "mail.imaps." : "mail.imap.";
        Properties properties = new Properties();
        properties.setProperty(imap + "connectiontimeout", CONNECT);
        properties.setProperty(imap + "timeout", readSeconds + "000");
        properties.setProperty(imap + "writetimeout", WRITE);
        properties.setProperty(imap + "starttls.enable", Boolean.toString(startTls));
        properties.setProperty(imap + "starttls.required", Boolean.toString(startTls));
        properties.setProperty(imap + "ssl.checkserveridentity", "true");
        properties.setProperty(imap + "peek", "true");
        properties.setProperty(imap + "partialfetch", "false");
        Store store = Session.getInstance(properties).getStore(tls ? "imaps" : "imap");
        store.connect(
                server.host(), server.port(), server.login(), server.password().get());
        return store;
    }
}
