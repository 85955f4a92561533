package countersign.mailbox;

import countersign.message.MailServer;
import countersign.message.RawMessage;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mailbox on its IMAP server, over one line. Messages are fetched whole and raw, by UID, and moved to folders;
 * nothing is ever deleted but the oldest of our own checkpoints, and no flag is ever trusted.
 */
public final class Mailbox implements AutoCloseable {

    /** How long a server may take for an answer. */
    public static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Above the root of our folders nothing is made. */
    private static final String ROOT = "Countersign";

    private static final DateTimeFormatter IMAP_DATE = DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.US);
    private static final int MOST_BYTES_AT_ONCE = 8_000_000;
    private static final int MOST_AT_ONCE = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final MailServer server;
    private final String inbox;
    private Store store;
    private IMAPFolder folder;

    /** The folder of that name in the mailbox on that server. It is opened when it is needed. */
    public Mailbox(MailServer server, String inbox) {
        this.server = server;
        this.inbox = inbox;
    }

    /**
     * How the folder lies there.
     *
     * @param uidValidity under which its UIDs hold (RFC 3501, section 2.3.1.1)
     * @param uidNext the UID that the next message gets
     */
    public record Opened(long uidValidity, long uidNext) {}

    /** A message that waits, how large the server says it is, in bytes, and when it says that it arrived. */
    public record Waiting(long uid, long size, Instant arrived) {}

    /** The name of the folder that is read. */
    public String inbox() {
        return inbox;
    }

    /** Opens the folder, or asks after it where it is open. */
    public Opened open() throws MailboxDown {
        return work("opening " + inbox, () -> {
            if (store == null || !store.isConnected()) {
                store = ImapLine.connect(server, server.patience().orElse(PATIENCE));
            }
            if (folder == null || !folder.isOpen()) {
                folder = (IMAPFolder) store.getFolder(inbox);
                folder.open(Folder.READ_WRITE);
            }
            folder.doCommand(protocol -> {
                protocol.noop();
                return null;
            });
            return new Opened(folder.getUIDValidity(), folder.getUIDNext());
        });
    }

    /** The messages behind that UID, lowest first. */
    public List<Waiting> behind(long uid) throws MailboxDown {
        return work(
                "listing " + inbox,
                () -> ImapCommands.sizes(folder, uid + 1 + ":*").stream()
                        .filter(waiting -> waiting.uid() > uid)
                        .toList());
    }

    /**
     * The messages behind that UID that came since that day and are not among those known; the net under the UID that was seen
     * last.
     */
    public List<Waiting> since(LocalDate day, long uid, Set<Long> known) throws MailboxDown {
        return work("searching " + inbox, () -> {
            TreeSet<Long> found = new TreeSet<>(
                    ImapCommands.search(folder, "UID " + (uid + 1) + ":* SINCE " + IMAP_DATE.format(day)));
            found.removeAll(known);
            List<Waiting> waiting = new ArrayList<>();
            List<Long> all = List.copyOf(found);
            for (int i = 0; i < all.size(); i += MOST_AT_ONCE) {
                waiting.addAll(ImapCommands.sizes(
                        folder, ImapCommands.set(all.subList(i, Math.min(all.size(), i + MOST_AT_ONCE)))));
            }
            return waiting;
        });
    }

    /** As many of those messages as may be held in memory at once, whole; at least one. */
    public List<Fetched> fetch(List<Waiting> waiting, long largest) throws MailboxDown {
        List<Long> uids = new ArrayList<>();
        long bytes = 0;
        for (Waiting message : waiting) {
            bytes += message.size();
            if (!uids.isEmpty() && (bytes > MOST_BYTES_AT_ONCE || uids.size() == MOST_AT_ONCE)) {
                break;
            }
            if (message.size() > largest) {
                if (uids.isEmpty()) {
                    return work(
                            "fetching the header of " + message.uid(),
                            () -> ImapCommands.bodies(folder, message.uid() + "", "BODY.PEEK[HEADER]", false));
                }
                break;
            }
            uids.add(message.uid());
        }
        return work(
                "fetching from " + inbox,
                () -> whole(uids).stream()
                        .map(message -> message.within(largest))
                        .toList());
    }

    private List<Fetched> whole(List<Long> uids) throws MessagingException {
        try {
            return ImapCommands.bodies(folder, ImapCommands.set(uids), "BODY.PEEK[]", true);
        } catch (MessagingException e) {
            if (!ImapCommands.isRefusal(e)) {
                throw e;
            }
            LOG.warn("the server does not hand over UID {}: {}", ImapCommands.set(uids), e.getMessage());
            return uids.size() == 1
                    ? List.of()
                    : ImapCommands.bodies(folder, Long.toString(uids.get(0)), "BODY.PEEK[]", true);
        }
    }

    /**
     * Moves messages to one of our folders, with one command where the server takes that.
     *
     * @return those that lie there now; a server that says no leaves them
     */
    public List<Long> move(List<Long> uids, String shelf) throws MailboxDown {
        List<Long> moved = new ArrayList<>();
        if (moves(uids, shelf)) {
            moved.addAll(uids);
        } else if (uids.size() > 1) {
            // What it refuses together it may take one by one.
            for (long uid : uids) {
                moved.addAll(move(List.of(uid), shelf));
            }
        }
        return moved;
    }

    private boolean moves(List<Long> uids, String shelf) throws MailboxDown {
        String set = ImapCommands.set(uids);
        return work("filing " + set, () -> {
            String target = target(shelf);
            try {
                return (Boolean) folder.doCommand(protocol -> ImapCommands.move(protocol, set, target));
            } catch (MessagingException e) {
                if (!ImapCommands.isRefusal(e)) {
                    throw e;
                }
                LOG.warn("UID {} stays where it is, it cannot be filed in {}: {}", set, target, e.getMessage());
                return false;
            }
        });
    }

    /** Makes the folders that mail is filed in, where they are not there yet. @return whether they are there now */
    public boolean makeShelves(List<String> shelves) throws MailboxDown {
        return work("making the folders", () -> {
            boolean all = true;
            for (String shelf : shelves) {
                Folder made = store.getFolder(target(shelf));
                boolean there = made.exists();
                if (!there && made.create(Folder.HOLDS_MESSAGES)) {
                    made.setSubscribed(true);
                    there = true;
                }
                if (!there) {
                    LOG.warn("the server does not let me make the folder {}", made.getFullName());
                }
                all &= there;
            }
            return all;
        });
    }

    /** What is found in the newest messages of a folder of ours, among so many, the newest first; nothing where there is no such folder. */
    public <T> List<T> newest(String shelf, int most, Function<RawMessage, Optional<T>> finds) throws MailboxDown {
        return work("reading " + shelf, () -> {
            Folder drawer = store.getFolder(target(shelf));
            List<T> found = new ArrayList<>();
            if (drawer.exists()) {
                drawer.open(Folder.READ_ONLY);
                int count = drawer.getMessageCount();
                for (int n = count; n > Math.max(0, count - most); n--) {
                    finds.apply(raw(drawer.getMessage(n))).ifPresent(found::add);
                }
                drawer.close(false);
            }
            return found;
        });
    }

    private static RawMessage raw(Message message) throws MessagingException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return RawMessage.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new MessagingException("a message that cannot be read", e);
        }
    }

    /** Puts a message into a folder of ours in which nobody else puts anything; only so many stay, the oldest go. */
    public void put(String shelf, RawMessage raw, int most) throws MailboxDown {
        makeShelves(List.of(shelf));
        work("writing to " + shelf, () -> {
            IMAPFolder drawer = (IMAPFolder) store.getFolder(target(shelf));
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw.bytes()));
            message.setFlag(Flags.Flag.SEEN, true);
            drawer.appendMessages(new Message[] {message});
            drawer.open(Folder.READ_WRITE);
            int spare = drawer.getMessageCount() - most;
            if (spare > 0) {
                drop(drawer, drawer.getMessages(1, spare));
            }
            drawer.close(false);
            return true;
        });
    }

    private static void drop(IMAPFolder drawer, Message[] oldest) throws MessagingException {
        try {
            drawer.setFlags(oldest, new Flags(Flags.Flag.DELETED), true);
            drawer.expunge(oldest);
        } catch (MessagingException e) {
            LOG.debug("old checkpoints stay in {}: {}", drawer.getFullName(), e.getMessage());
        }
    }

    /** Where a folder of ours lies: under the prefix that the server gives to a person's own folders (RFC 2342). */
    private String target(String shelf) throws MessagingException {
        Folder[] own = store.getPersonalNamespaces();
        String prefix = own.length == 0 ? "" : own[0].getFullName();
        char separator = folder.getSeparator();
        return (prefix.isEmpty() ? "" : prefix + separator) + ROOT + separator + shelf;
    }

    private interface Work<T> {
        T run() throws MessagingException;
    }

    /** After any trouble the line is given up; the next step opens another. */
    private synchronized <T> T work(String what, Work<T> work) throws MailboxDown {
        try {
            ImapLine.renew(store, server);
            return work.run();
        } catch (MessagingException | RuntimeException e) {
            close();
            throw new MailboxDown("IMAP " + server + ", " + what, e);
        }
    }

    /** Ends the line. */
    @Override
    public synchronized void close() {
        if (store != null) {
            try {
                store.close();
            } catch (MessagingException alreadyGone) {
                // There is nothing left to end politely.
            }
        }
        store = null;
        folder = null;
    }
}
