package countersign.demo;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHandler;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.net.SocketException;
import java.util.Map;
import java.util.function.Function;

/** Mail servers whose answers leave at once: with Nagle's algorithm each one that is written in pieces waits 40 ms for nothing. */
final class PromptServers extends GreenMail {

    PromptServers(ServerSetup smtp, ServerSetup imap) {
        super(new ServerSetup[] {smtp, imap});
    }

    /** Where the server of that protocol listens. */
    int port(String protocol) {
        return services.get(protocol).getPort();
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        return Map.of(
                ServerSetup.PROTOCOL_SMTP,
                new Prompt(
                        setups[0],
                        managers,
                        client -> new SmtpHandler(new SmtpCommandRegistry(), managers.getSmtpManager(), client)),
                ServerSetup.PROTOCOL_IMAP,
                new Prompt(
                        setups[1],
                        managers,
                        client -> new ImapHandler(managers.getUserManager(), managers.getImapHostManager(), client)));
    }

    private static final class Prompt extends AbstractServer {

        private final Function<Socket, ProtocolHandler> handler;

        Prompt(ServerSetup setup, Managers managers, Function<Socket, ProtocolHandler> handler) {
            super(setup, managers);
            this.handler = handler;
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            return handler.apply(client);
        }

        @Override
        protected void handleClientSocket(Socket client) throws SocketException {
            client.setTcpNoDelay(true);
            super.handleClientSocket(client);
        }
    }
}
