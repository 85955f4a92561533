package countersign.bench;

import countersign.bench.Questions.Question;
import countersign.message.MailServer;
import countersign.message.NoSecret;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/**
 * The bare job, which nobody can do without: mails fetched in hundreds over a plain socket, parsed, found by their token, three rows for
 * each in batches, one COMMIT a hundred, moved in hundreds. Nothing is read, proven, rendered, chained or sent.
 */
final class Floor implements AutoCloseable {

    private static final int AT_ONCE = 100;

    private final Connection database;
    private final boolean forces;

    /** @param forces whether a COMMIT alone does not force the disk, as in a file of H2 */
    Floor(String url, String user, boolean forces) throws SQLException {
        this.database = DriverManager.getConnection(url, user, "");
        this.forces = forces;
        try (Statement sql = database.createStatement()) {
            sql.execute(
                    "CREATE TABLE floor_question (token VARCHAR(400) PRIMARY KEY, state VARCHAR(20), decision VARCHAR(20))");
            sql.execute("CREATE TABLE floor_mail (message_id VARCHAR(400) PRIMARY KEY, token VARCHAR(400), raw BYTEA)");
            sql.execute("CREATE TABLE floor_letter (token VARCHAR(400), body VARCHAR(4000))");
        }
        database.setAutoCommit(false);
    }

    /** The questions that wait. */
    void open(List<Question> questions) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("INSERT INTO floor_question VALUES (?, 'OPEN', NULL)")) {
            for (Question question : questions) {
                insert.setString(1, question.replyTo());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        database.commit();
    }

    /** Does the job on whatever lies in that mailbox. @return how long that took */
    Duration run(MailServer server) throws Exception {
        try (Line line = new Line(server);
                PreparedStatement question = database.prepareStatement(
                        "UPDATE floor_question SET state = 'ANSWERED', decision = ? WHERE token = ?");
                PreparedStatement mail =
                        database.prepareStatement("INSERT INTO floor_mail VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
                PreparedStatement letter = database.prepareStatement("INSERT INTO floor_letter VALUES (?, ?)")) {
            line.say("CREATE Done");
            long begin = System.nanoTime();
            line.say("SELECT INBOX");
            String found = line.say("UID SEARCH ALL").lines.get(0);
            List<String> uids = List.of(found.substring("* SEARCH ".length()).split(" "));
            for (int i = 0; i < uids.size(); i += AT_ONCE) {
                String some = String.join(",", uids.subList(i, Math.min(i + AT_ONCE, uids.size())));
                for (byte[] raw : line.say("UID FETCH " + some + " (UID BODY.PEEK[])").literals) {
                    add(raw, question, mail, letter);
                }
                question.executeBatch();
                mail.executeBatch();
                letter.executeBatch();
                commit();
                line.say("UID MOVE " + some + " Done");
            }
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }

    private void commit() throws SQLException {
        database.commit();
        if (forces) {
            try (Statement sql = database.createStatement()) {
                sql.execute("CHECKPOINT SYNC");
            }
        }
    }

    private static void add(byte[] raw, PreparedStatement question, PreparedStatement mail, PreparedStatement letter)
            throws Exception {
        Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(raw));
        StringBuilder text = new StringBuilder();
        text(message, text);
        String to = message.getHeader().getField("To").getBody();
        String token = to.substring(to.indexOf('<') + 1, to.indexOf('>'));
        String decision = text.toString().startsWith("No") ? "no" : "yes";
        question.setString(1, decision);
        question.setString(2, token);
        question.addBatch();
        mail.setString(1, message.getMessageId());
        mail.setString(2, token);
        mail.setBytes(3, raw);
        mail.addBatch();
        letter.setString(1, token);
        letter.setString(2, "Thank you, we noted: " + decision);
        letter.addBatch();
    }

    private static void text(Entity entity, StringBuilder text) throws IOException {
        if (entity.getBody() instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                text(part, text);
            }
        } else if (entity.getBody() instanceof TextBody body) {
            try (Reader reader = body.getReader()) {
                char[] some = new char[4096];
                for (int n = reader.read(some); n > 0; n = reader.read(some)) {
                    text.append(some, 0, n);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    /** An IMAP line without a library. */
    private static final class Line implements Closeable {
        private final Socket socket;
        private final InputStream in;
        private int tag;

        private record Answer(List<String> lines, List<byte[]> literals) {}

        Line(MailServer server) throws IOException, NoSecret {
            socket = new Socket(server.host(), server.port());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 18);
            read();
            say("LOGIN " + server.login() + " " + server.secret().get());
        }

        Answer say(String command) throws IOException {
            String mark = "a" + ++tag + " ";
            socket.getOutputStream().write((mark + command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            Answer answer = new Answer(new ArrayList<>(), new ArrayList<>());
            for (String line = read(); !line.startsWith(mark); line = read()) {
                answer.lines.add(line);
                if (line.endsWith("}")) {
                    int bytes = Integer.parseInt(line.substring(line.lastIndexOf('{') + 1, line.length() - 1));
                    answer.literals.add(in.readNBytes(bytes));
                }
            }
            return answer;
        }

        private String read() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(120);
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the server hung up");
                }
                if (c != '\r') {
                    line.write(c);
                }
            }
            return line.toString(StandardCharsets.US_ASCII);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
