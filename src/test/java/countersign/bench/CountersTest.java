package countersign.bench;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.bench.Questions.Question;
import countersign.demo.Cast;
import countersign.demo.MailProgram;
import countersign.demo.MailServers;
import countersign.desk.Desk;
import countersign.desk.Dictated;
import countersign.desk.Told;
import countersign.ledger.Database;
import countersign.ledger.Ledger;
import countersign.ledger.Tally;
import countersign.mailbox.MailboxDown;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.wire.Line;
import countersign.wire.Operator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a reply costs, in numbers without noise: statements, transactions, forced writes, IMAP commands. They may get smaller; who
 * makes one larger says why. And no statement looks at every row of a table that grows.
 */
class CountersTest {

    private static final int QUESTIONS = 60;
    /** Tables whose rows grow with the work of the office. */
    private static final List<String> GROW = List.of(
            "ENTRY",
            "LETTER",
            "LETTER_REQUEST",
            "MAIL",
            "PLACE",
            "EVIDENCE",
            "ALARM",
            "CONTACT",
            "CASE_FILE",
            "REQUEST",
            "ITEM");

    private final Operator operator = new Operator();
    private final MailServers servers = MailServers.start(List.of());
    private final Line line = new Line(servers.imapPort(), operator);

    @TempDir
    Path folder;

    private Sink sink;
    private Ledger ledger;
    private Desk desk;

    @BeforeEach
    void open() throws IOException, MailboxDown {
        sink = new Sink();
        ledger = Ledger.open(Database.file(folder.resolve("books").toString()));
        assertThat(ledger.occupy("counters")).isTrue();
        desk = BenchOffice.desk(ledger, imap(line.port()), sink.reached(), (step, about) -> {});
        desk.recover(List.of());
        desk.drain();
    }

    @AfterEach
    void close() throws IOException {
        ledger.close();
        sink.close();
        line.close();
        servers.close();
    }

    private MailServer imap(int port) {
        return new MailServer(servers.host(), port, Security.NONE, Cast.BOT, () -> Cast.BOT_PASSWORD);
    }

    private void deliver(List<byte[]> mails) {
        MailServer smtp = new MailServer(servers.host(), servers.smtpPort(), Security.NONE, "", () -> "");
        try (MailProgram program = new MailProgram(Cast.SMITH, smtp, imap(servers.imapPort()))) {
            mails.forEach(mail -> program.send(Cast.BOT, new String(mail, StandardCharsets.UTF_8)));
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = ledger.connections().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** Each statement since counting began, and how often it ran. */
    private Map<String, Long> statements() throws SQLException {
        Map<String, Long> counted = new TreeMap<>();
        try (Connection connection = ledger.connections().getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(
                        "SELECT SQL_STATEMENT, EXECUTION_COUNT FROM INFORMATION_SCHEMA.QUERY_STATISTICS")) {
            while (rows.next()) {
                counted.put(rows.getString(1), rows.getLong(2));
            }
        }
        counted.keySet().removeIf(statement -> statement.contains("QUERY_STATISTICS"));
        return counted;
    }

    private void count() throws SQLException {
        sql("SET QUERY_STATISTICS_MAX_ENTRIES 10000");
        sql("SET QUERY_STATISTICS TRUE");
    }

    private static double each(Map<String, Long> statements, String begins, int replies) {
        return statements.entrySet().stream()
                        .filter(one -> one.getKey().startsWith(begins))
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                / (double) replies;
    }

    @Test
    void whatAReplyCostsDoesNotGrow() throws Exception {
        List<Question> questions = Questions.open(desk, ledger, 1, QUESTIONS);
        Replies replies = Replies.to(questions, 1);
        deliver(replies.mails());
        operator.forgets();
        count();
        desk.drain();
        desk.send();
        Map<String, Long> statements = statements();
        int mails = replies.mails().size();
        double all = each(statements, "", mails);
        double transactions = each(statements, "SELECT entries FROM head WHERE id = 1 FOR UPDATE", mails);
        double forced = each(statements, "CHECKPOINT SYNC", mails);
        double commands = operator.commands().size() / (double) mails;
        System.out.printf(
                java.util.Locale.ROOT,
                "per reply: %.1f statements, %.2f transactions, %.2f forced writes, %.2f IMAP commands%n",
                all,
                transactions,
                forced,
                commands);
        assertThat(all).as("statements").isLessThan(84);
        assertThat(transactions).as("transactions").isLessThan(2.1);
        assertThat(forced).as("forced writes").isLessThan(0.15);
        assertThat(commands).as("IMAP commands").isLessThan(0.13);
    }

    @Test
    void noStatementLooksAtEveryRowOfATableThatGrows() throws Exception {
        count();
        List<Question> questions = Questions.open(desk, ledger, 1, 8);
        deliver(Replies.to(questions, 2).mails());
        desk.drain();
        desk.send();
        desk.ring(true);
        for (String said : List.of("status C101", "status P1", "remind C101-1", "yes C102-1")) {
            Told told = desk.tell(
                    new Dictated(BenchOffice.ANN.address(), List.of(said), new byte[0], List.of()), BenchOffice.ANN);
            assertThat(told.text()).isNotBlank();
        }
        Tally tally = ledger.read(books -> books.counts().at(Instant.now()));
        assertThat(tally.letters()).isPositive();
        Map<String, String> scans = new TreeMap<>();
        for (String statement : statements().keySet()) {
            String plan = plan(statement);
            GROW.stream()
                    .filter(table -> plan.contains("PUBLIC." + table + ".tableScan"))
                    .forEach(table -> scans.put(statement, table));
        }
        assertThat(scans).isEmpty();
    }

    private String plan(String statement) throws SQLException {
        if (!statement.startsWith("SELECT") && !statement.startsWith("UPDATE") && !statement.startsWith("DELETE")) {
            return "";
        }
        try (Connection connection = ledger.connections().getConnection();
                java.sql.PreparedStatement sql = connection.prepareStatement("EXPLAIN " + statement)) {
            for (int i = 1; i <= sql.getParameterMetaData().getParameterCount(); i++) {
                sql.setObject(i, null);
            }
            try (ResultSet rows = sql.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
