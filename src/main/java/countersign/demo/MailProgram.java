package countersign.demo;

import countersign.message.MailServer;
import countersign.message.RawMessage;
import jakarta.mail.Address;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A person's mail program: sends mail, waits for mail, answers with the whole mail quoted below, as people do. */
public final class MailProgram implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_AGAIN = 40;

    private final Duration patience;
    private final Account owner;
    private final MailServer smtp;
    private final MailServer imap;
    private final Session session = Session.getInstance(quick());
    private final List<Mail> seen = new ArrayList<>();
    private Store store;
    private Folder inbox;

    /** The mail program of that person, on those servers. */
    public MailProgram(Account owner, MailServer smtp, MailServer imap) {
        this(owner, smtp, imap, PATIENCE);
    }

    /** The same; it waits so long for a mail before it gives up. */
    public MailProgram(Account owner, MailServer smtp, MailServer imap, Duration patience) {
        this.patience = patience;
        this.owner = owner;
        this.smtp = smtp;
        this.imap = imap;
    }

    private static Properties quick() {
        Properties properties = new Properties();
        for (String protocol : new String[] {"mail.smtp.", "mail.imap."}) {
            properties.setProperty(protocol + "connectiontimeout", "10000");
            properties.setProperty(protocol + "timeout", "20000");
        }
        return properties;
    }

    /** Whose it is. */
    public Account owner() {
        return owner;
    }

    /** Sends a mail as it is. */
    public RawMessage send(String recipient, String raw) {
        byte[] bytes = raw.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(smtp.host(), smtp.port(), null, null);
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(bytes));
            transport.sendMessage(message, new Address[] {new InternetAddress(recipient)});
        } catch (MessagingException e) {
            throw new IllegalStateException(owner.name() + " could not send a mail: " + e.getMessage(), e);
        }
        return RawMessage.of(bytes);
    }

    /** Waits for the next mail whose subject has that in it; each mail is given out once. */
    public Mail await(String subject) {
        return await(subject, patience)
                .orElseThrow(() -> new IllegalStateException(
                        owner.name() + " waited in vain for a mail with \"" + subject + "\""));
    }

    /** The same, for no longer than that. */
    public Optional<Mail> await(String subject, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < until) {
            Optional<Mail> found = look(mail -> mail.subject().contains(subject));
            if (found.isPresent()) {
                return found;
            }
            pause();
        }
        return Optional.empty();
    }

    /** The next mail that was not given out yet and fits. */
    public Optional<Mail> look(Predicate<Mail> wanted) {
        try {
            if (inbox == null || !inbox.isOpen()) {
                store = session.getStore("imap");
                store.connect(imap.host(), imap.port(), owner.login(), owner.password());
                inbox = store.getFolder("INBOX");
                inbox.open(Folder.READ_ONLY);
            }
            // A folder that lies open shows what arrived since when the server is asked for anything.
            inbox.getUnreadMessageCount();
            int count = inbox.getMessageCount();
            for (int i = seen.size() + 1; i <= count; i++) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                inbox.getMessage(i).writeTo(bytes);
                Mail mail = Mail.read(bytes.toByteArray());
                // The same mail delivered twice is one mail: who reads it sees that it is the same.
                if (seen.stream().anyMatch(known -> known.isSameAs(mail))) {
                    mail.take();
                }
                seen.add(mail);
            }
        } catch (MessagingException | IOException e) {
            close();
            return Optional.empty();
        }
        Optional<Mail> found =
                seen.stream().filter(mail -> !mail.isTaken()).filter(wanted).findFirst();
        found.ifPresent(Mail::take);
        return found;
    }

    /** Mails that bear one Message-ID and say different things; there should be none. */
    public List<String> twins() {
        return seen.stream()
                .filter(mail -> seen.stream()
                        .anyMatch(other -> mail.isSameAs(other) && !mail.text().equals(other.text())))
                .map(Mail::subject)
                .toList();
    }

    /** How many different mails bear each subject; one that came twice with the same Message-ID counts once. */
    public Map<String, Long> subjects() {
        return seen.stream()
                .collect(Collectors.toMap(mail -> mail.header("Message-ID"), mail -> mail, (one, same) -> one))
                .values()
                .stream()
                .collect(Collectors.groupingBy(Mail::subject, TreeMap::new, Collectors.counting()));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for mail", e);
        }
    }

    /** Ends the line to the mailbox. */
    @Override
    public void close() {
        try {
            if (store != null) {
                store.close();
            }
        } catch (MessagingException alreadyGone) {
            // There is nothing left to end politely.
        }
        inbox = null;
    }
}
