package countersign.demo;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;

/** A mail provider on this machine: SMTP and IMAP on free ports of the loopback, with subaddresses (RFC 5233). */
public final class MailServers implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final PromptServers servers;

    private MailServers(PromptServers servers) {
        this.servers = servers;
    }

    /** Starts both with a mailbox for the bot and one for each of those people. */
    public static MailServers start(List<Account> accounts) {
        PromptServers servers = new PromptServers(
                new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_IMAP));
        servers.start();
        servers.setUser(Cast.BOT, Cast.BOT, Cast.BOT_PASSWORD);
        accounts.forEach(account -> servers.setUser(account.address(), account.login(), account.password()));
        UserManager users = servers.getUserManager();
        users.setMessageDeliveryHandler((message, address) -> mailbox(users, address.getEmail()));
        return new MailServers(servers);
    }

    /** Mail to {@code desk+anything@} lies in the mailbox of {@code desk@}; for everybody else there is one of his own. */
    private static GreenMailUser mailbox(UserManager users, String address) throws UserException {
        int at = address.lastIndexOf('@');
        int plus = address.indexOf('+');
        String base = plus > 0 && plus < at ? address.substring(0, plus) + address.substring(at) : address;
        GreenMailUser known = users.getUserByEmail(base);
        return known == null ? users.createUser(base, base, base) : known;
    }

    /** The host that both listen on. */
    public String host() {
        return LOOPBACK;
    }

    /** Port of the SMTP server. */
    public int smtpPort() {
        return servers.port(ServerSetup.PROTOCOL_SMTP);
    }

    /** Port of the IMAP server. */
    public int imapPort() {
        return servers.port(ServerSetup.PROTOCOL_IMAP);
    }

    /** Stops both. */
    @Override
    public void close() {
        servers.stop();
    }
}
