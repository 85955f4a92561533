package countersign.mailbox;

import countersign.message.MailServer;
import countersign.message.NoSecret;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.event.StoreEvent;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens lines to an IMAP server: TLS unless told otherwise, and no wait without an end. With an access token it logs in by
 * XOAUTH2 and nothing else: the library speaks no OAUTHBEARER (RFC 7628).
 */
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
        String secret = secret(server);
        try {
            store.connect(server.host(), server.port(), server.login(), secret);
        } catch (MessagingException e) {
            if (isRefusal(e)) {
                server.secret().refused(secret);
            }
            throw e;
        }
        return store;
    }

    private static String secret(MailServer server) throws AuthenticationFailedException {
        try {
            return server.secret().get();
        } catch (NoSecret e) {
            throw new AuthenticationFailedException(e.getMessage(), e);
        }
    }

    /** Some servers call a token that they do not take a bad command. */
    private static boolean isRefusal(MessagingException e) {
        return e instanceof AuthenticationFailedException || e.getCause() instanceof BadCommandException;
    }

    /** More lines of the same store, where there is one, log in with what is valid by then: an access token may have run out since it was opened. */
    static void renew(Store store, MailServer server) {
        if (server.secret().isToken() && store instanceof IMAPStore imap) {
            try {
                imap.setPassword(server.secret().get());
            } catch (NoSecret e) {
                LOG.debug(
                        "IMAP {}: the open line goes on, another one could not be opened: {}", server, e.getMessage());
            }
        }
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
        if (server.secret().isToken()) {
            properties.setProperty(imap + "auth.mechanisms", "XOAUTH2");
        }
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
