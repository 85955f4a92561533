package countersign.scenario;

import countersign.casework.SentLetter;
import countersign.demo.Account;
import countersign.demo.Cast;
import countersign.demo.Mail;
import countersign.demo.MailProgram;
import countersign.demo.MailServers;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.message.RawMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mail servers on this machine, and the mail programs of everybody who writes or is written to. */
final class Post implements AutoCloseable {

    private static final Pattern TO = Pattern.compile("(?im)^To: .*?<([^<>]+)>");

    private final MailServers servers = MailServers.start(List.of());
    private final Map<String, MailProgram> programs = new HashMap<>();

    MailServer imap() {
        return server(servers.imapPort(), Cast.BOT, Cast.BOT_PASSWORD);
    }

    MailServer smtp() {
        return server(servers.smtpPort(), "", "");
    }

    private MailServer server(int port, String login, String password) {
        return new MailServer(servers.host(), port, Security.NONE, login, () -> password);
    }

    /** Sends a mail to whom it names. */
    void deliver(String raw) {
        Matcher to = TO.matcher(raw);
        program("sender@elsewhere.example").send(to.find() ? to.group(1) : Cast.BOT, raw);
    }

    /** The mail that a letter arrived as, taken from its recipient's mailbox. */
    RawMessage received(SentLetter letter) {
        MailProgram program = program(letter.to());
        Predicate<Mail> wanted = mail -> mail.header("Message-ID").equals("<" + letter.messageId() + ">");
        return program.look(wanted)
                .or(() -> {
                    // A folder that lies open does not show at once what arrived since.
                    program.close();
                    return program.look(wanted);
                })
                .map(Mail::raw)
                .orElseThrow(() -> new AssertionError("letter " + letter.number() + " to " + letter.to()
                        + " was sent and lies in no mailbox: " + letter.question()));
    }

    private MailProgram program(String address) {
        return programs.computeIfAbsent(address, of -> {
            Account account = new Account("", "", of, of, of, "");
            return new MailProgram(account, smtp(), server(servers.imapPort(), of, of));
        });
    }

    @Override
    public void close() {
        programs.values().forEach(MailProgram::close);
        servers.close();
    }
}
