package countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import countersign.casework.SentLetter;
import countersign.mailbox.MailboxDown;
import countersign.message.RawMessage;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every whole message of the public corpora, sent to the running bot: none stops it, and no stranger is ever written to. */
class CorporaIT {

    private static final Path CORPORA = Path.of("../shared/corpora/replies");
    private static final Set<String> KNOWN =
            new TreeSet<>(Cast.ALL.stream().map(Account::address).toList());

    @TempDir
    Path folder;

    @BeforeEach
    void thereAreCorpora() {
        assumeTrue(Files.isDirectory(CORPORA), "skipped: there are no corpora at " + CORPORA);
    }

    private static List<byte[]> messages() throws IOException {
        List<byte[]> messages = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        List<Path> files;
        try (Stream<Path> all = Files.list(CORPORA)) {
            files = all.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                JsonNode record = json.readTree(line);
                if (record.has("eml_base64")) {
                    messages.add(Base64.getMimeDecoder()
                            .decode(record.get("eml_base64").asText()));
                }
            }
        }
        assertThat(messages).hasSizeGreaterThan(300);
        return messages;
    }

    @Test
    void theRunningBotTakesThemAll() throws Exception {
        List<byte[]> messages = messages();
        try (Stage stage = Stage.open(folder, Story.BEGINS)) {
            deliver(stage, messages);
            stage.house().daemon().finishWork();
            int unsettled = stage.house()
                    .ledger()
                    .read(books -> books.mails().unsettled())
                    .size();
            assertThat(unsettled).isZero();
            assertThat(recipients(stage)).isSubsetOf(KNOWN);
            stillAtWork(stage);
            stage.advance(Duration.ofDays(15));
            assertThat(recipients(stage)).isSubsetOf(KNOWN);
        }
    }

    /** The same messages as answers to a question, from the customer who was asked, with the token in place. */
    @Test
    void theySayWhatTheySayAsAnswersToo() throws Exception {
        List<byte[]> messages = messages();
        try (Stage stage = Stage.open(folder, Story.BEGINS)) {
            stillAtWork(stage);
            SentLetter asked = stage.house()
                    .ledger()
                    .read(books -> books.letters().find(2))
                    .orElseThrow();
            assertThat(asked.template()).isEqualTo("change-order");
            for (byte[] message : messages) {
                stage.house().desk().file(RawMessage.of(asAnswer(message, asked)));
            }
            stage.house().daemon().finishWork();
            int unsettled = stage.house()
                    .ledger()
                    .read(books -> books.mails().unsettled())
                    .size();
            assertThat(unsettled).isZero();
            assertThat(recipients(stage)).isSubsetOf(KNOWN);
            Optional<Long> broken =
                    stage.house().ledger().read(books -> books.entries().firstBroken());
            assertThat(broken).isEmpty();
        }
    }

    private static byte[] asAnswer(byte[] message, SentLetter asked) {
        String text = new String(message, StandardCharsets.ISO_8859_1);
        StringBuilder answer = new StringBuilder(
                "From: Jim Smith <jim@smith.example>\r\nIn-Reply-To: <" + asked.messageId() + ">\r\n");
        boolean header = true;
        boolean dropped = false;
        for (String line : text.split("\n", -1)) {
            header &= !line.isBlank();
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            dropped = header
                    && (folded
                            ? dropped
                            : line.toLowerCase(java.util.Locale.ROOT).matches("(from|in-reply-to)\\s*:.*\r?"));
            if (!dropped) {
                answer.append(line).append('\n');
            }
        }
        return answer.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void deliver(Stage stage, List<byte[]> messages) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.timeout", "60000");
        Session session = Session.getInstance(properties);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(stage.servers().host(), stage.servers().smtpPort(), null, null);
            for (byte[] message : messages) {
                transport.sendMessage(new AsItIs(session, message), new Address[] {new InternetAddress(Cast.BOT)});
            }
        }
    }

    private static Set<String> recipients(Stage stage) {
        return stage.house().ledger().read(books -> {
            Set<String> all = new TreeSet<>();
            Optional<SentLetter> letter = books.letters().find(1);
            for (long number = 1; letter.isPresent(); letter = books.letters().find(++number)) {
                all.add(letter.get().to());
            }
            return all;
        });
    }

    /** A new job still goes its way. */
    private static void stillAtWork(Stage stage) throws MailboxDown {
        try (MailProgram ann = stage.program(Cast.ANN);
                MailProgram jim = stage.program(Cast.SMITH)) {
            ann.send(
                    Cast.BOT,
                    "From: Ann Miller <ann@miller.example>\nTo: <desk@miller.example>\nSubject: A job\nMessage-ID: <j1@miller.example>\n\n"
                            + "Contact: jim@smith.example\nCase: Still at work\n- A wall: $450\n");
            Mail preview = ann.await("Shall I send this to Mr. Smith?");
            ann.send(
                    preview.replyAddress(),
                    "From: Ann Miller <ann@miller.example>\nTo: <" + preview.replyAddress()
                            + ">\nSubject: Re: it\nMessage-ID: <j2@miller.example>\n\nyes\n");
            assertThat(jim.await("for your OK").text()).contains("A wall");
            stage.house().daemon().finishWork();
        }
    }

    /** A message whose sender on the envelope is fixed, however broken its own From may be. */
    private static final class AsItIs extends MimeMessage {
        AsItIs(Session session, byte[] bytes) throws MessagingException {
            super(session, new ByteArrayInputStream(bytes));
        }

        @Override
        public Address[] getFrom() throws MessagingException {
            return new Address[] {new InternetAddress("somebody@elsewhere.example")};
        }
    }
}
