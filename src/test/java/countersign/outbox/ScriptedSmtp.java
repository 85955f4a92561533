package countersign.outbox;

import countersign.message.MailServer;
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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An SMTP server that says what the test wants it to say, or hangs up instead. */
public final class ScriptedSmtp implements AutoCloseable {

    /** Instead of an answer: the line is cut. */
    public static final String CUT = "cut";

    /** Instead of the answer to the final dot: nothing, ever. */
    static final String SILENCE = "silence";

    private final ServerSocket server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, Runnable> meanwhile = new ConcurrentHashMap<>();
    private final List<String> commands = Collections.synchronizedList(new ArrayList<>());
    private final List<String> mails = Collections.synchronizedList(new ArrayList<>());

    /** A server at work. */
    public ScriptedSmtp() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    /** How it is reached. */
    public MailServer reached() {
        return new MailServer("127.0.0.1", port(), MailServer.Security.NONE, "", () -> "");
    }

    int port() {
        return server.getLocalPort();
    }

    /** What is answered to a command from now on: EHLO, MAIL, RCPT, DATA, or DOT for the end of a mail; or to a whole line. */
    public void answer(String command, String answer) {
        answers.put(command, answer);
    }

    /** What happens while a client waits for the answer to a command, once. */
    public void meanwhile(String command, Runnable happens) {
        meanwhile.put(command, happens);
    }

    /** What clients said, line by line. */
    public List<String> commands() {
        return List.copyOf(commands);
    }

    /** The mails that came through whole. */
    public List<String> mails() {
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
            String answer = answers.getOrDefault(
                    command, answers.getOrDefault(verb, verb.equals("DATA") ? "354 go on" : "250 ok"));
            Optional.ofNullable(meanwhile.remove(verb)).ifPresent(Runnable::run);
            if (answer.equals(CUT)) {
                return;
            }
            say(out, answer);
            if (verb.equals("DATA") && answer.startsWith("354")) {
                StringBuilder mail = new StringBuilder();
                for (String text = in.readLine(); !".".equals(text); text = in.readLine()) {
                    if (text == null) {
                        return;
                    }
                    mail.append(text.startsWith(".") ? text.substring(1) : text).append("\r\n");
                }
                mails.add(mail.toString());
                String end = answers.getOrDefault("DOT", "250 2.0.0 queued as 1");
                if (end.equals(SILENCE)) {
                    in.readLine();
                }
                if (end.equals(CUT) || end.equals(SILENCE)) {
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
