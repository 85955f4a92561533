package countersign.wire;

import countersign.message.MailServer.Security;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A door with TLS, or with STARTTLS, in front of a mail server on this machine that speaks plain text; its certificate may be changed. */
public final class TlsDoor implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final Security security;
    private final boolean smtp;
    private final List<String> inClear = new CopyOnWriteArrayList<>();
    private final AtomicInteger let = new AtomicInteger();
    private volatile SSLContext context;

    /**
     * A door to a port on this machine.
     *
     * @param smtp whether SMTP is spoken there; else it is IMAP
     */
    public TlsDoor(int server, boolean smtp, Security security, SSLContext context) throws IOException {
        this.server = server;
        this.smtp = smtp;
        this.security = security;
        this.context = context;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::answer);
    }

    /** Where it is found. */
    public int port() {
        return door.getLocalPort();
    }

    /** Whoever comes from now on sees that certificate. */
    public void shows(SSLContext next) {
        context = next;
    }

    /** What was said before TLS, in plain text. */
    public List<String> inClear() {
        return List.copyOf(inClear);
    }

    /** How many lines there were on which both ends agreed on TLS. */
    public int agreed() {
        return let.get();
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                Socket program = door.accept();
                start(() -> open(program));
            } catch (IOException closed) {
                // Nobody comes any more.
            }
        }
    }

    private void open(Socket plain) {
        try (plain;
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server)) {
            if (security == Security.STARTTLS) {
                untilStartTls(plain);
                line(behind.getInputStream());
            }
            SSLSocket program = (SSLSocket) context.getSocketFactory().createSocket(plain, null, true);
            program.setUseClientMode(false);
            program.startHandshake();
            let.incrementAndGet();
            start(() -> carry(program, behind));
            carry(behind, program);
        } catch (IOException refused) {
            // Whoever does not like the certificate hangs up.
        }
    }

    /** What is said before TLS begins (RFC 3207, RFC 9051, section 6.2.1). */
    private void untilStartTls(Socket program) throws IOException {
        OutputStream out = program.getOutputStream();
        say(out, smtp ? "220 ready" : "* OK ready");
        while (true) {
            String said = line(program.getInputStream());
            inClear.add(said);
            String tag = smtp ? "" : said.substring(0, Math.max(0, said.indexOf(' ')));
            String words = said.toUpperCase(Locale.ROOT);
            if (words.contains("STARTTLS")) {
                say(out, smtp ? "220 go" : tag + " OK begin");
                return;
            }
            say(out, smtp ? "250-ready\r\n250 STARTTLS" : "* CAPABILITY IMAP4rev1 STARTTLS\r\n" + tag + " OK done");
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("hung up");
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            // One of them has hung up.
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "tls-door");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
