package countersign.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An SMTP server that says what the test wants it to say, or hangs up instead. */
final class ScriptedSmtp implements AutoCloseable {

    /** Instead of an answer: the line is cut. */
    static final String CUT = "cut";

    private final ServerSocket server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> commands = Collections.synchronizedList(new ArrayList<>());
    private final List<String> mails = Collections.synchronizedList(new ArrayList<>());

    ScriptedSmtp() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** What is answered to a command from now on: EHLO, MAIL, RCPT, DATA, or DOT for the end of a mail. */
    void answer(String command, String answer) {
        answers.put(command, answer);
    }

    List<String> commands() {
        return List.copyOf(commands);
    }

    List<String> mails() {
        return List.copyOf(mails);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket line = server.accept()) {
                talk(line);
            } catch (IOException hungUp) {
                // The next client gets a line of its own.
            }
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = line.getOutputStream();
        say(out, "220 ready");
        for (String command = in.readLine(); command != null; command = in.readLine()) {
            commands.add(command);
            String verb = command.substring(0, Math.min(4, command.length())).toUpperCase(java.util.Locale.ROOT);
            String answer = answers.getOrDefault(verb, verb.equals("DATA") ? "354 go on" : "250 ok");
            if (answer.equals(CUT)) {
                return;
            }
            say(out, answer);
            if (verb.equals("DATA") && answer.startsWith("354")) {
                StringBuilder mail = new StringBuilder();
                for (String text = in.readLine(); !text.equals("."); text = in.readLine()) {
                    mail.append(text.startsWith(".") ? text.substring(1) : text).append("\r\n");
                }
                mails.add(mail.toString());
                String end = answers.getOrDefault("DOT", "250 2.0.0 queued as 1");
                if (end.equals(CUT)) {
                    return;
                }
                say(out, end);
            }
            if (verb.equals("QUIT")) {
                return;
            }
        }
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
