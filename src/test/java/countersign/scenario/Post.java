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
import countersign.wire.Line;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mail servers on this machine, and the mail programs of everybody who writes or is written to. */
final class Post implements AutoCloseable {

    private static final Pattern TO = Pattern.compile("(?im)^To: .*?<([^<>]+)>");

    private final MailServers servers = MailServers.start(List.of());
    private final Map<String, MailProgram> programs = new HashMap<>();
    private final Optional<Line> imapLine;
    private final Optional<Line> smtpLine;

    /** Servers that are reached directly. */
    Post() {
        this(false);
    }

    /** Servers that the office reaches over lines which may go wrong; everybody else reaches them directly. */
    static Post overLines() {
        return new Post(true);
    }

    private Post(boolean overLines) {
        imapLine = overLines ? Optional.of(new Line(servers.imapPort())) : Optional.empty();
        smtpLine = overLines ? Optional.of(new Line(servers.smtpPort())) : Optional.empty();
    }

    /** The line to the IMAP server. */
    Line imapLine() {
        return imapLine.orElseThrow();
    }

    /** The line to the SMTP server. */
    Line smtpLine() {
        return smtpLine.orElseThrow();
    }

    MailServer imap() {
        return server(imapLine.map(Line::port).orElseGet(servers::imapPort), Cast.BOT, Cast.BOT_PASSWORD);
    }

    MailServer smtp() {
        return server(smtpLine.map(Line::port).orElseGet(servers::smtpPort), "", "");
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

    /** The mail program of whoever has that address. */
    MailProgram program(String address) {
        return programs.computeIfAbsent(address, of -> {
            Account account = new Account("", "", of, of, of, "");
            return new MailProgram(account, server(servers.smtpPort(), "", ""), server(servers.imapPort(), of, of));
        });
    }

    /** The Message-IDs of what lies in a folder of the bot's, one for each message. */
    List<String> ofBot(String folder) {
        return messageIds(Cast.BOT, Cast.BOT_PASSWORD, folder);
    }

    /** The Message-IDs of what lies in somebody's mailbox, one for each message. */
    List<String> of(String address) {
        return messageIds(address, address, "INBOX");
    }

    private List<String> messageIds(String login, String password, String name) {
        Properties properties = new Properties();
        Session session = Session.getInstance(properties);
        try (Store store = session.getStore("imap")) {
            store.connect(servers.host(), servers.imapPort(), login, password);
            Folder folder = store.getFolder(name);
            if (!folder.exists()) {
                return List.of();
            }
            folder.open(Folder.READ_ONLY);
            List<String> ids = new ArrayList<>();
            for (Message message : folder.getMessages()) {
                ids.add(((MimeMessage) message).getMessageID());
            }
            return ids;
        } catch (AuthenticationFailedException e) {
            // Whom nobody wrote to has no mailbox yet.
            return List.of();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        programs.values().forEach(MailProgram::close);
        imapLine.ifPresent(Line::close);
        smtpLine.ifPresent(Line::close);
        servers.close();
    }
}
