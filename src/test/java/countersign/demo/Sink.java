package countersign.demo;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * An SMTP server that takes everything and remembers each mail byte for byte, also one whose sender was gone before he heard so.
 * Whoever waits for the mails gets each of them at once.
 */
final class Sink implements AutoCloseable {

    /** A mail that came in whole. */
    record Taken(String recipient, byte[] bytes) {
        /** A field of its header, or empty. */
        String header(String name) {
            return read().header(name);
        }

        /** It as a mail program shows it. */
        Mail read() {
            return Mail.read(bytes);
        }
    }

    private final ServerSocket door;
    private final LongSupplier slowness;
    private final Consumer<Taken> reader;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();

    /** A server at work on a free port; it takes so many milliseconds until it has written a mail down and says so. */
    Sink(LongSupplier slowness, Consumer<Taken> reader) throws IOException {
        this.slowness = slowness;
        this.reader = reader;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** All that came, in its order. */
    List<Taken> taken() {
        return List.copyOf(taken);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "sink");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket line = door.accept();
                start(() -> serve(line));
            } catch (IOException closed) {
                // Nobody is expected any more.
            }
        }
    }

    private void serve(Socket line) {
        try (line) {
            line.setTcpNoDelay(true);
            talk(new BufferedInputStream(line.getInputStream()), line.getOutputStream());
        } catch (IOException killed) {
            // What was half said is no mail.
        }
    }

    private void talk(InputStream in, OutputStream out) throws IOException {
        String recipient = "";
        say(out, "220 ready");
        for (String command = line(in); !command.isEmpty(); command = line(in)) {
            String verb = command.substring(0, 4).toUpperCase(Locale.ROOT);
            if (verb.equals("RCPT")) {
                recipient = command.substring(command.indexOf('<') + 1, command.indexOf('>'));
            }
            say(out, verb.equals("DATA") ? "354 go on" : "250 ok");
            if (verb.equals("DATA")) {
                Taken mail = new Taken(recipient, mail(in));
                taken.add(mail);
                reader.accept(mail);
                LockSupport.parkNanos(slowness.getAsLong() * 1_000_000);
                say(out, "250 2.0.0 queued");
            }
        }
    }

    /** A line with its end. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                return line.toString(StandardCharsets.ISO_8859_1);
            }
        }
        if (line.size() > 0) {
            throw new IOException("half a line");
        }
        return "";
    }

    /** Up to the final dot; half a mail is none (RFC 5321, section 4.1.1.4). */
    private static byte[] mail(InputStream in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String text = line(in); !text.equals(".\r\n"); text = line(in)) {
            if (text.isEmpty()) {
                throw new IOException("half a mail");
            }
            mail.append(text.startsWith(".") ? text.substring(1) : text);
        }
        return mail.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
