package countersign.mailbox;

import countersign.message.MailServer;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings when the server announces news (IDLE, RFC 2177), over a line of its own. It is a wake-up and nothing more: who is
 * woken looks for himself, and looks from time to time even if it never rings.
 */
public final class Bell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

    /** Lines that rest longer are dropped by routers on the way; servers hang up after 30 minutes (RFC 2177). */
    public static final Duration REST = Duration.ofMinutes(9);

    private final Duration rest;
    private final MailServer server;
    private final String inbox;
    private final Runnable news;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Store store;
    private IMAPFolder folder;

    /** A bell for that folder; {@code news} is called whenever something may have come. */
    public Bell(MailServer server, String inbox, Runnable news) {
        this(server, inbox, news, REST);
    }

    /** The same; its line rests no longer than that before it is used. */
    public Bell(MailServer server, String inbox, Runnable news, Duration rest) {
        this.rest = rest;
        this.server = server;
        this.inbox = inbox;
        this.news = news;
    }

    /** Begins to listen. */
    public void start() {
        thread("bell", this::listen);
        thread("bell-reissue", this::reissue);
    }

    private static void thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        Backoff backoff = new Backoff();
        while (!isClosed()) {
            try {
                IMAPFolder open = open();
                news.run();
                while (!isClosed()) {
                    open.idle(true);
                    backoff.reset();
                    news.run();
                }
            } catch (MessagingException | RuntimeException e) {
                hangUp();
                Duration pause = e instanceof AuthenticationFailedException ? backoff.afterRefusal() : backoff.next();
                if (!isClosed()) {
                    LOG.debug("the bell is silent for {} s: {}", pause.toSeconds(), e.getMessage());
                }
                pause(pause);
            }
        }
    }

    /**
     * Nobody waits for this: a server may take minutes to answer. The line is given up where it stays silent for longer than it
     * rests, and for as long as an answer may take besides: then it is dead.
     */
    private IMAPFolder open() throws MessagingException {
        Store line = ImapLine.connect(server, rest.plus(server.patience().orElse(Mailbox.PATIENCE)));
        IMAPFolder open = (IMAPFolder) line.getFolder(inbox);
        open.open(Folder.READ_ONLY);
        synchronized (this) {
            store = line;
            folder = open;
        }
        return open;
    }

    /** Another command on the same folder ends the wait, and the loop begins a new one. */
    private void reissue() {
        while (!isClosed()) {
            pause(rest);
            IMAPFolder open = current();
            if (open == null || isClosed()) {
                continue;
            }
            try {
                open.doCommand(protocol -> {
                    protocol.noop();
                    return null;
                });
            } catch (MessagingException | RuntimeException dead) {
                hangUp();
            }
        }
    }

    private synchronized IMAPFolder current() {
        return folder;
    }

    /**
     * Gives the line up; the loop opens another. To be called where news came that the bell did not ring for. The parting
     * words to the server are said on a thread of their own: it may be the server that hangs.
     */
    public void hangUp() {
        Store line;
        synchronized (this) {
            line = store;
            store = null;
            folder = null;
        }
        if (line != null) {
            thread("bell-bye", () -> part(line));
        }
    }

    private static void part(Store line) {
        try {
            line.close();
        } catch (MessagingException | RuntimeException alreadyGone) {
            // There is nothing left to end politely.
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void pause(Duration pause) {
        try {
            closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed.countDown();
        }
    }

    /** Stops listening. */
    @Override
    public void close() {
        closed.countDown();
        hangUp();
    }
}
