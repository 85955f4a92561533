package countersign.mailbox;

import countersign.message.MailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.event.StoreEvent;
import java.time.Duration;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens lines to an IMAP server: TLS unless told otherwise, and no wait without an end. */
final class ImapLine {

    private static final Logger LOG = LoggerFactory.getLogger(ImapLine.class);
    private static final String CONNECT = "20000";
    private static final String WRITE = "60000";

    private ImapLine() {}

    /** A line on which an answer may take so long. */
    static Store connect(MailServer server, Duration patience) throws MessagingException {
        Properties properties = properties(server, patience);
        boolean tls = server.security() == MailServer.Security.TLS;
        Store store = Session.getInstance(properties).getStore(tls ? "imaps" : "imap");
        store.addStoreListener(said -> tell(server, said));
        store.connect(
                server.host(), server.port(), server.login(), server.password().get());
        return store;
    }

    /** Every limit is set: those of the library are none. */
    static Properties properties(MailServer server, Duration patience) {
        boolean tls = server.security() == MailServer.Security.TLS;
        boolean startTls = server.security() == MailServer.Security.STARTTLS;
        String imap = tls ? "mail.imaps." : "mail.imap.";
        Properties properties = new Properties();
        properties.setProperty(imap + "connectiontimeout", CONNECT);
        properties.setProperty(imap + "timeout", Long.toString(patience.toMillis()));
        properties.setProperty(imap + "writetimeout", WRITE);
        properties.setProperty(imap + "starttls.enable", Boolean.toString(startTls));
        properties.setProperty(imap + "starttls.required", Boolean.toString(startTls));
        properties.setProperty(imap + "ssl.checkserveridentity", "true");
        properties.setProperty(imap + "peek", "true");
        properties.setProperty(imap + "partialfetch", "false");
        // The library rests that long (ms) after each announcement before it says so.
        properties.setProperty(imap + "minidletime", "1");
        return properties;
    }

    /** An ALERT has to be shown to a person (RFC 3501, section 7.1). */
    private static void tell(MailServer server, StoreEvent said) {
        if (said.getMessageType() == StoreEvent.ALERT) {
            LOG.warn("IMAP {} alerts us: {}", server, said.getMessage());
        } else {
            LOG.debug("IMAP {} says: {}", server, said.getMessage());
        }
    }
}
