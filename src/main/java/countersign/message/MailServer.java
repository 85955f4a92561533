package countersign.message;

import java.time.Duration;
import java.util.Optional;

/**
 * Where a mail server is, and how to be let in.
 *
 * @param host its name or address
 * @param port its TCP port
 * @param security how the line is protected
 * @param login the name to log in with, or empty where it lets everybody in
 * @param secret gives the password or the access token when it is needed
 * @param patience how long an answer may take, where that is not what the protocol at that door asks for
 */
public record MailServer(
        String host, int port, Security security, String login, Secret secret, Optional<Duration> patience) {

    /** A server to which the patience of each protocol applies. */
    public MailServer(String host, int port, Security security, String login, Secret secret) {
        this(host, port, security, login, secret, Optional.empty());
    }

    /** The same, whose answers may take so long and no longer. */
    public MailServer withPatience(Duration longest) {
        return new MailServer(host, port, security, login, secret, Optional.of(longest));
    }

    /** How the line is protected. */
    public enum Security {
        /** TLS from the first byte. */
        TLS,
        /** TLS after STARTTLS, and nothing without it. */
        STARTTLS,
        /** Plain text; on the loopback only. */
        NONE
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return host + ":" + port + " (" + security + ")";
    }
}
