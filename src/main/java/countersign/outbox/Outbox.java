package countersign.outbox;

import countersign.message.Draft;
import countersign.message.MailServer;
import countersign.message.NoSecret;
import countersign.message.ServerCertificate;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * The line to the SMTP server, kept open between letters. One recipient for each transaction; the bytes of a draft are
 * sent as they are.
 */
public final class Outbox implements AutoCloseable {

    /** How long a server may take for an answer: for the final dot, ten minutes (RFC 5321, section 4.5.3.2.6). */
    public static final Duration PATIENCE = Duration.ofSeconds(630);

    /** After so long a pause the line is tried before it is used. */
    private static final long RESTED = 5_000_000_000L;

    /** After a longer one it is not even tried: a dead line is found out only after minutes. */
    private static final long RESTED_TOO_LONG = 60_000_000_000L;
    /** "Service not available, closing transmission channel" (RFC 5321, section 4.2.3). */
    private static final int LOGIN_WANTED = 530;

    private static final List<String> OUR_RIGHTS =
            List.of("relay", "sender address", "not owned", "authenticat", "quota", "limit exceeded", "too many");
    private static final int CLOSING = 421;
    /** Replies from 500 to here are about the syntax of a command (RFC 5321, section 4.2.1). */
    private static final int LAST_OF_SYNTAX = 509;

    private final MailServer server;
    private final Session session;
    private SMTPTransport line;
    private long usedAt;

    /** A line to that server; {@code helo} is the name we greet with. It is opened with the first letter. */
    public Outbox(MailServer server, String helo) {
        this.server = server;
        this.session = Session.getInstance(SmtpLine.properties(server, helo));
    }

    /**
     * Hands a draft over, and says what became of it.
     *
     * @param may is asked when the server waits for the bytes; where it throws, they are not sent, and that is thrown
     */
    public synchronized Handover send(Draft draft, Runnable may) {
        boolean reused = line != null;
        Handover handover = attempt(draft, may);
        // A line that the server closed while it rested is no trouble of the letter: nothing was sent on it.
        return reused && handover instanceof Handover.Deferred && line == null ? attempt(draft, may) : handover;
    }

    private Handover attempt(Draft draft, Runnable may) {
        try {
            connect();
        } catch (NoSecret e) {
            return new Handover.Unreachable("nobody can log in to the SMTP server: " + e.getMessage());
        } catch (AuthenticationFailedException e) {
            close();
            return new Handover.Unreachable("the SMTP server refuses the login: " + text(e));
        } catch (MessagingException e) {
            close();
            return new Handover.Unreachable("the SMTP server cannot be reached: "
                    + ServerCertificate.fault(e).orElseGet(() -> text(e)));
        }
        try {
            Exact message = new Exact(session, draft.raw().bytes(), draft.sender(), may);
            return send(message, new Address[] {new InternetAddress(draft.recipient())});
        } catch (MessagingException e) {
            return new Handover.Refused("it cannot be sent: " + text(e), false);
        }
    }

    private Handover send(Exact message, Address[] recipient) {
        try {
            line.sendMessage(message, recipient);
            usedAt = System.nanoTime();
            return new Handover.Accepted(text(line.getLastServerResponse()));
        } catch (MessagingException e) {
            return afterTrouble(e, message.written);
        } catch (IllegalArgumentException e) {
            // Angus Mail refuses line ends in a command with an unchecked exception; only this letter is to blame.
            close();
            return new Handover.Refused("it cannot be sent: " + text(e), false);
        } catch (RuntimeException e) {
            // No dot was sent: the server forgets it all when the line ends.
            close();
            throw e;
        }
    }

    private Handover afterTrouble(MessagingException e, boolean written) {
        int code = code(e);
        if (code >= 500 && code <= LAST_OF_SYNTAX && !line.isConnected()) {
            // The server heard half of a command, and the line ended there: that says nothing of the letter.
            close();
            return new Handover.Deferred("the line broke within a command: " + text(e));
        }
        if (code >= 500 && (isAtSender(e) || isAboutUs(code, text(e)))) {
            close();
            return new Handover.Unreachable("the SMTP server refuses us as the sender: " + text(e));
        }
        if (code >= 500 && isAboutOurRights(text(e))) {
            return new Handover.Deferred(text(e));
        }
        if (code >= 500) {
            boolean recipient = find(e, SMTPAddressFailedException.class).isPresent() && isAboutAddress(text(e));
            return new Handover.Refused(text(e), recipient);
        }
        if (code >= 400 && code != CLOSING) {
            return new Handover.Deferred(text(e));
        }
        close();
        return written && code < 0
                ? new Handover.Uncertain("the line broke behind the final dot: " + text(e))
                : new Handover.Deferred(code < 0 ? "the line broke: " + text(e) : text(e));
    }

    private void connect() throws MessagingException, NoSecret {
        long rested = System.nanoTime() - usedAt;
        if (line != null && (rested > RESTED_TOO_LONG || rested > RESTED && !line.isConnected())) {
            close();
        }
        if (line == null) {
            line = SmtpLine.connect(session, server);
            usedAt = System.nanoTime();
        }
    }

    /** The reply code that the server gave; -1 where it gave none. */
    private static int code(Exception trouble) {
        for (Exception e = trouble; e != null; e = next(e)) {
            if (e instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            } else if (e instanceof SMTPSenderFailedException sender) {
                return sender.getReturnCode();
            } else if (e instanceof SMTPSendFailedException send && send.getReturnCode() >= 400 && next(e) == null) {
                return send.getReturnCode();
            }
        }
        return trouble instanceof SMTPSendFailedException send && send.getReturnCode() >= 400
                ? send.getReturnCode()
                : -1;
    }

    private static boolean isAtSender(Exception e) {
        return find(e, SMTPSenderFailedException.class).isPresent()
                || find(e, SMTPSendFailedException.class)
                        .map(SMTPSendFailedException::getCommand)
                        .filter(command -> command.startsWith("MAIL"))
                        .isPresent();
    }

    /** At whatever command: a login is asked for, or enough was sent today (5.4.5 at Google). No letter is to blame. */
    private static boolean isAboutUs(int code, String answer) {
        return code == LOGIN_WANTED || enhanced(answer).equals("5.4.5");
    }

    /**
     * Servers say at RCPT what they hold against the sender (5.1.7, 5.1.8, and 5.7 with such words). That is for the firm to mend, and
     * the letter waits; but others may go, to staff among them.
     */
    private static boolean isAboutOurRights(String answer) {
        String words = answer.toLowerCase(Locale.ROOT);
        String enhanced = enhanced(answer);
        return enhanced.equals("5.1.7")
                || enhanced.equals("5.1.8")
                || enhanced.startsWith("5.7.") && OUR_RIGHTS.stream().anyMatch(words::contains);
    }

    private static <T extends Exception> Optional<T> find(Exception trouble, Class<T> kind) {
        for (Exception e = trouble; e != null; e = next(e)) {
            if (kind.isInstance(e)) {
                return Optional.of(kind.cast(e));
            }
        }
        return Optional.empty();
    }

    /** Enhanced codes 5.1.x and 5.2.1 (RFC 3463) are about the address; where there is none, a refused RCPT is taken for one. */
    private static boolean isAboutAddress(String answer) {
        String enhanced = enhanced(answer);
        return enhanced.isEmpty() || enhanced.startsWith("5.1.") || enhanced.equals("5.2.1");
    }

    /** The enhanced code (RFC 3463) of a refusal; empty where there is none. */
    private static String enhanced(String answer) {
        String[] words = answer.split(" ");
        String second = words.length > 1 ? words[1] : "";
        boolean coded = second.length() >= 5 && second.startsWith("5.") && Character.isDigit(second.charAt(2));
        return coded ? second : "";
    }

    private static Exception next(Exception e) {
        return e instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static String text(Exception e) {
        Exception last = e;
        while (next(last) != null) {
            last = next(last);
        }
        return text(last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage());
    }

    private static String text(String answer) {
        return answer == null ? "" : String.join(" ", answer.strip().split("\\s+"));
    }

    /** Ends the line; the next letter opens another. */
    @Override
    public synchronized void close() {
        if (line != null) {
            try {
                line.close();
            } catch (MessagingException alreadyGone) {
                // There is nothing left to end politely.
            }
            line = null;
        }
    }

    /** A message whose bytes go out as they are, and which knows whether all of them did. */
    private static final class Exact extends MimeMessage {
        private final String sender;
        private final Runnable may;
        private boolean written;

        Exact(Session session, byte[] bytes, String sender, Runnable may) throws MessagingException {
            super(session, new ByteArrayInputStream(bytes));
            this.sender = sender;
            this.may = may;
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
            may.run();
            super.writeTo(out, ignored);
            written = true;
        }

        @Override
        public Address[] getFrom() throws MessagingException {
            return new Address[] {new InternetAddress(sender)};
        }
    }
}
