package countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.demo.Cast;
import countersign.demo.MailServers;
import countersign.message.MailServer;
import countersign.message.MailServer.Security;
import countersign.message.RawMessage;
import countersign.wire.Line.Trouble;
import countersign.wire.Line.Way;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The line goes wrong behind some byte of a dialogue, and the office goes on over a healed one: the end is the same wherever that
 * was. A sample of the bytes; {@code -Dlines=all} takes every one.
 */
class EveryByteTest {

    private static final int CALM_ROUNDS = 3;
    private static final boolean ALL = "all".equals(System.getProperty("lines"));
    private static final int STRIDE = 197;
    private static final int LAST_WORDS = 6;
    /** Silence is waited for: it gets a smaller sample. */
    private static final int RARELY = 797;

    private static final Duration SHORT = Duration.ofMillis(150);
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID: *(<[^>]+>)");

    private MailServers servers;
    private OtherProgram program;
    private OtherProgram ann;
    private Line line;
    private int written;

    @BeforeEach
    void open() throws Exception {
        servers = MailServers.start(Cast.ALL);
        program = new OtherProgram(imap(servers.imapPort()));
        ann = new OtherProgram(new MailServer(
                servers.host(), servers.imapPort(), Security.NONE, Cast.ANN.login(), () -> Cast.ANN.password()));
    }

    @AfterEach
    void close() throws Exception {
        line.close();
        program.close();
        ann.close();
        servers.close();
    }

    private MailServer imap(int port) {
        return new MailServer(servers.host(), port, Security.NONE, Cast.BOT, () -> Cast.BOT_PASSWORD);
    }

    private MailServer smtp(int port) {
        return new MailServer(servers.host(), port, Security.NONE, "", () -> "");
    }

    private String mail() {
        written++;
        return "From: <" + Cast.ANN.address() + ">\nTo: <" + Cast.BOT + ">\nSubject: Where are we?\nMessage-ID: <"
                + written + "@miller.example>\n\nstatus\n";
    }

    /** The bytes behind which it is tried: each, or every so many and the last ones. */
    private static List<Long> offsets(long bytes, int stride) {
        List<Long> offsets = new ArrayList<>();
        for (long i = 0; i < bytes; i++) {
            if (ALL || i % stride == 0 || i >= bytes - LAST_WORDS) {
                offsets.add(i);
            }
        }
        return offsets;
    }

    private void fresh() {
        line.hangUp();
        line.heal();
    }

    @Tag("fault-2")
    @Test
    void aMailboxThatIsCutOffAtAnyByteIsReadToItsEnd() {
        line = new Line(servers.imapPort());
        try (SmallOffice office = new SmallOffice(imap(line.port()), SmallOffice.NOWHERE)) {
            sweepMailbox(office, List.of(Trouble.CUT, Trouble.HALF_CLOSED), STRIDE);
        }
    }

    @Tag("fault-2")
    @Test
    void aMailboxThatFallsSilentAtAnyByteIsReadToItsEnd() {
        line = new Line(servers.imapPort());
        try (SmallOffice office = new SmallOffice(imap(line.port()).withPatience(SHORT), SmallOffice.NOWHERE)) {
            sweepMailbox(office, List.of(Trouble.SILENCE), RARELY);
        }
    }

    private void sweepMailbox(SmallOffice office, List<Trouble> troubles, int stride) {
        office.desk().recover(List.of());
        fetchTwo(office);
        office.hangUp();
        line.heal();
        fetchTwo(office);
        int struck = 0;
        int rounds = 0;
        for (Way way : Way.values()) {
            for (long offset : offsets(calm(office, way), stride)) {
                Trouble trouble = troubles.get(rounds % troubles.size());
                rounds++;
                office.hangUp();
                fresh();
                line.breaks(trouble, way, offset);
                struck += fetchTwo(office) ? 1 : 0;
            }
        }
        assertThat(struck).as("rounds that were disturbed").isGreaterThan(rounds * 9 / 10);
    }

    /** How many bytes a round takes in which nothing goes wrong; on a busy machine one may be tried twice. */
    private long calm(SmallOffice office, Way way) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < CALM_ROUNDS; round++) {
            office.hangUp();
            line.heal();
            fetchTwo(office);
            least = Math.min(least, line.bytes(way));
        }
        return least;
    }

    /** Two mails are recorded once and filed. @return whether the line went wrong meanwhile */
    private boolean fetchTwo(SmallOffice office) {
        office.clock().moveTo(office.office().now().plus(Duration.ofHours(1)));
        long mails = office.mails();
        long letters = office.letters();
        int filed = program.count("Countersign.Done");
        program.put("INBOX", mail());
        program.put("INBOX", mail());
        boolean[] struck = {false};
        office.drain(() -> {
            // On a busy machine an answer may come too late though nothing went wrong: what is to go wrong still will.
            if (line.hasStruck()) {
                struck[0] = true;
                line.heal();
            }
        });
        struck[0] |= line.hasStruck();
        assertThat(office.mails() - mails).as("mails on record").isEqualTo(2);
        assertThat(office.letters() - letters).as("letters about them").isEqualTo(2);
        assertThat(program.count("INBOX")).as("mails left in the inbox").isZero();
        assertThat(program.count("Countersign.Done") - filed).as("mails filed").isEqualTo(2);
        return struck[0];
    }

    @Test
    void aMailboxThatTricklesIsReadToItsEnd() {
        line = new Line(servers.imapPort());
        try (SmallOffice office = new SmallOffice(imap(line.port()), SmallOffice.NOWHERE)) {
            line.trickle();
            office.desk().recover(List.of());
            fetchTwo(office);
        }
    }

    @Tag("fault-47")
    @Test
    void lettersWhoseLineIsCutAtAnyByteArriveAndOnlyALostAnswerDoublesThem() {
        line = new Line(servers.smtpPort());
        try (SmallOffice office = new SmallOffice(imap(servers.imapPort()), smtp(line.port()))) {
            office.desk().recover(List.of());
            sendTwo(office);
            long last = dialogue(office, Way.FROM_SERVER);
            assertThat(sweepLetters(office, Way.FROM_SERVER, last))
                    .as("letters that came twice")
                    .isPositive();
            long most = dialogue(office, Way.TO_SERVER);
            assertThat(sweepLetters(office, Way.TO_SERVER, most))
                    .as("letters that came twice")
                    .isZero();
        }
    }

    @Tag("fault-47")
    @Test
    void lettersWhoseLineFallsSilentAtAnyByteArrive() {
        line = new Line(servers.smtpPort());
        MailServer impatient = smtp(line.port()).withPatience(SHORT);
        try (SmallOffice office = new SmallOffice(imap(servers.imapPort()), impatient)) {
            office.desk().recover(List.of());
            for (Way way : Way.values()) {
                for (long offset : offsets(dialogue(office, way), RARELY)) {
                    office.hangUp();
                    fresh();
                    line.breaks(Trouble.SILENCE, way, offset);
                    sendTwo(office);
                }
            }
        }
    }

    @Test
    void lettersTrickleThrough() {
        line = new Line(servers.smtpPort());
        try (SmallOffice office = new SmallOffice(imap(servers.imapPort()), smtp(line.port()))) {
            office.desk().recover(List.of());
            line.trickle();
            assertThat(sendTwo(office)).as("letters that came twice").isZero();
        }
    }

    /** How many bytes go that way while two letters are handed over. */
    private long dialogue(SmallOffice office, Way way) {
        office.hangUp();
        fresh();
        sendTwo(office);
        return line.bytes(way);
    }

    private int sweepLetters(SmallOffice office, Way way, long bytes) {
        int doubled = 0;
        int rounds = 0;
        for (long offset : offsets(bytes, STRIDE)) {
            Trouble trouble = rounds++ % 2 == 0 ? Trouble.CUT : Trouble.HALF_CLOSED;
            office.hangUp();
            fresh();
            line.breaks(trouble, way, offset);
            doubled += sendTwo(office);
        }
        return doubled;
    }

    /** Two letters arrive; one that comes twice is the same both times, and the record says why. @return how many do */
    private int sendTwo(SmallOffice office) {
        office.clock().moveTo(office.office().now().plus(Duration.ofHours(1)));
        long entries = office.entries();
        long before = office.letters();
        int arrived = ann.count("INBOX");
        for (int i = 0; i < 2; i++) {
            office.desk().file(RawMessage.of(mail().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(office.letters() - before).as("letters decided").isEqualTo(2);
        sendAll(office);
        for (long letter = before + 1; letter <= before + 2; letter++) {
            assertThat(office.handed(letter, entries))
                    .as("how it ended")
                    .endsWith("accepted")
                    .containsOnlyOnce("accepted");
        }
        Map<String, List<String>> copies = new HashMap<>();
        for (String copy : ann.mails("INBOX", arrived + 1)) {
            Matcher id = MESSAGE_ID.matcher(copy);
            assertThat(id.find()).isTrue();
            copies.computeIfAbsent(id.group(1), none -> new ArrayList<>()).add(ours(copy));
        }
        assertThat(copies).as("letters that arrived").hasSize(2);
        copies.values().forEach(same -> assertThat(same).as("bytes").containsOnly(same.get(0)));
        int doubled = 0;
        for (long letter = before + 1; letter <= before + 2; letter++) {
            List<String> handed = office.handed(letter, entries);
            String id = office.messageId(letter);
            long doubts = handed.stream().filter("uncertain"::equals).count();
            assertThat((long) copies.get(id).size()).as("copies").isLessThanOrEqualTo(1 + doubts);
            doubled += copies.get(id).size() - 1;
        }
        return doubled;
    }

    /** What the server puts in front says when it came; what we wrote begins behind it. */
    private static String ours(String copy) {
        return copy.replaceFirst("(?s)^(?:(?:Return-Path|Received):[^\n]*\n(?:[ \t][^\n]*\n)*)*", "");
    }

    private void sendAll(SmallOffice office) {
        for (int attempt = 0; attempt < 8; attempt++) {
            office.desk().send();
            if (line.hasStruck()) {
                line.heal();
            }
            Instant now = office.office().now();
            Instant due = office.desk().nextLetter().orElse(now);
            if (office.waiting() == 0) {
                return;
            }
            office.clock().moveTo(due.isAfter(now) ? due.plusSeconds(1) : now.plus(Duration.ofMinutes(2)));
        }
        throw new AssertionError("letters still wait: " + office.waiting());
    }
}
