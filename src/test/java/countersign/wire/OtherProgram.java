package countersign.wire;

import countersign.message.MailServer;
import countersign.message.NoSecret;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Another mail program that has the same mailbox open, as people do. */
public final class OtherProgram implements AutoCloseable {

    private final Session session = Session.getInstance(new Properties());
    private final Store store;

    /** A program that is let into that mailbox. */
    public OtherProgram(MailServer imap) throws MessagingException, NoSecret {
        store = session.getStore("imap");
        store.connect(imap.host(), imap.port(), imap.login(), imap.secret().get());
    }

    private interface Work<T> {
        T in(Folder folder) throws MessagingException;
    }

    private <T> T work(String name, Work<T> work) {
        try {
            Folder folder = store.getFolder(name);
            folder.open(Folder.READ_WRITE);
            T found = work.in(folder);
            folder.close(true);
            return found;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a mail into a folder. */
    public void put(String name, String raw) {
        put(name, List.of(raw));
    }

    /** Puts mails into a folder. */
    public void put(String name, List<String> raws) {
        try {
            for (String raw : raws) {
                byte[] bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
                store.getFolder(name)
                        .appendMessages(new Message[] {new MimeMessage(session, new ByteArrayInputStream(bytes))});
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many mails lie in a folder. */
    public int count(String name) {
        try {
            Folder folder = store.getFolder(name);
            return folder.exists() ? folder.getMessageCount() : 0;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last mails in a folder, from that one on, as they are; the first is 1. */
    public List<String> mails(String name, int from) {
        return work(name, folder -> {
            List<String> found = new ArrayList<>();
            for (int i = from; i <= folder.getMessageCount(); i++) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try {
                    folder.getMessage(i).writeTo(bytes);
                } catch (IOException e) {
                    throw new MessagingException("a mail that cannot be read", e);
                }
                found.add(bytes.toString(StandardCharsets.UTF_8));
            }
            return found;
        });
    }

    /** Moves all that lies in one folder to another. */
    public void move(String from, String to) {
        work(from, folder -> {
            folder.copyMessages(folder.getMessages(), store.getFolder(to));
            folder.setFlags(folder.getMessages(), new Flags(Flags.Flag.DELETED), true);
            return true;
        });
    }

    /** Copies all that lies in one folder to another. */
    public void copy(String from, String to) {
        work(from, folder -> {
            folder.copyMessages(folder.getMessages(), store.getFolder(to));
            return true;
        });
    }

    /** Sets a flag on all that lies in a folder; what is marked as deleted goes. */
    public void flag(String name, Flags.Flag flag) {
        work(name, folder -> {
            folder.setFlags(folder.getMessages(), new Flags(flag), true);
            return true;
        });
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
