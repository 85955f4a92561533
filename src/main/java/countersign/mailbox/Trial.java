package countersign.mailbox;

import countersign.message.MailServer;
import countersign.message.MessageId;
import countersign.message.RawMessage;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** Tries a mailbox before an office works with it: what its server can do, and where a mail is that was sent there. Changes nothing. */
public final class Trial implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_FOLDERS = 100;

    private final MailServer server;
    private final IMAPStore store;

    private Trial(MailServer server, IMAPStore store) {
        this.server = server;
        this.store = store;
    }

    /** A mail as it was found in a folder. */
    public record Found(String folder, RawMessage raw) {}

    /** Logs in. @throws MailboxDown where that is refused or nobody answers, with the server's words */
    public static Trial of(MailServer server) throws MailboxDown {
        try {
            return new Trial(server, (IMAPStore) ImapLine.connect(server, PATIENCE));
        } catch (MessagingException | RuntimeException e) {
            throw new MailboxDown("IMAP " + server + ", logging in", e);
        }
    }

    /** Whether the server announces that (RFC 3501, section 7.2.1). */
    public boolean can(String capability) throws MailboxDown {
        return work("asking what it can do", () -> store.hasCapability(capability));
    }

    /** Where in the mailbox that mail lies, in whichever folder the server or another program put it. */
    public Optional<Found> find(MessageId id) throws MailboxDown {
        return work("looking for a mail", () -> {
            for (Folder folder : folders()) {
                Optional<Found> found = find((IMAPFolder) folder, id);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.<Found>empty();
        });
    }

    private List<Folder> folders() throws MessagingException {
        List<Folder> folders = new ArrayList<>();
        for (Folder folder : store.getDefaultFolder().list("*")) {
            boolean holdsMail = (folder.getType() & Folder.HOLDS_MESSAGES) != 0;
            if (holdsMail && folders.size() < MOST_FOLDERS) {
                folders.add(folder);
            }
        }
        return folders;
    }

    private static Optional<Found> find(IMAPFolder folder, MessageId id) throws MessagingException {
        folder.open(Folder.READ_ONLY);
        try {
            List<Long> uids = ImapCommands.search(folder, "HEADER Message-ID \"" + id.value() + "\"");
            Message message = uids.isEmpty() ? null : folder.getMessageByUID(uids.get(0));
            if (message == null) {
                return Optional.empty();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return Optional.of(new Found(folder.getFullName(), RawMessage.of(bytes.toByteArray())));
        } catch (IOException e) {
            throw new MessagingException("a message that cannot be read", e);
        } finally {
            folder.close(false);
        }
    }

    private interface Work<T> {
        T run() throws MessagingException;
    }

    private <T> T work(String what, Work<T> work) throws MailboxDown {
        try {
            return work.run();
        } catch (MessagingException | RuntimeException e) {
            throw new MailboxDown("IMAP " + server + ", " + what, e);
        }
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (MessagingException alreadyGone) {
            // There is nothing left to end politely.
        }
    }
}
