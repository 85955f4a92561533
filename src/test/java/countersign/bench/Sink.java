package countersign.bench;

import countersign.message.MailServer;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** An SMTP server that takes every mail, counts it by its recipient and throws it away. */
final class Sink implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private volatile BiConsumer<String, Long> heard = (recipient, nanos) -> {};

    Sink() throws IOException {
        start(this::serve);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "sink");
        thread.setDaemon(true);
        thread.start();
    }

    MailServer reached() {
        return new MailServer("127.0.0.1", server.getLocalPort(), MailServer.Security.NONE, "", () -> "");
    }

    /** Who is told of each mail that is taken from now on: its recipient, and when ({@link System#nanoTime}). Counting begins anew. */
    void tell(BiConsumer<String, Long> listener) {
        taken.clear();
        heard = listener;
    }

    /** How many mails each recipient got. */
    Map<String, Integer> taken() {
        return Map.copyOf(taken);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket line = server.accept();
                line.setTcpNoDelay(true);
                start(() -> talk(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line) {
            InputStream in = new BufferedInputStream(line.getInputStream(), 1 << 15);
            OutputStream out = new BufferedOutputStream(line.getOutputStream());
            say(out, "220 sink");
            String recipient = "";
            for (String command = read(in); command != null; command = read(in)) {
                String verb =
                        command.length() < 4 ? "" : command.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                if (verb.equals("RCPT")) {
                    recipient = command.substring(command.indexOf('<') + 1, command.indexOf('>'));
                }
                say(out, verb.equals("DATA") ? "354 go on" : verb.equals("QUIT") ? "221 bye" : "250 ok");
                if (verb.equals("DATA")) {
                    for (String text = read(in); !".".equals(text); text = read(in)) {
                        if (text == null) {
                            return;
                        }
                    }
                    taken.merge(recipient, 1, Integer::sum);
                    heard.accept(recipient, System.nanoTime());
                    say(out, "250 2.0.0 taken");
                }
            }
        } catch (IOException hungUp) {
            // The next client gets a line of its own.
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return line.toString();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return null;
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
