package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.casework.CaseRef;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import countersign.mailbox.MailboxDown;
import countersign.outbox.ScriptedSmtp;
import countersign.scenario.Scene.Left;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of letters when the mail server does not simply take them. */
class QueueTest {

    private final TestClock clock = new TestClock(Scene.BEGIN);
    private final Post post = Post.overLines();
    private final ScriptedSmtp server;
    private final Scene scene;

    QueueTest() throws IOException {
        server = new ScriptedSmtp();
        scene = new Scene(clock, post.imap(), server.reached());
    }

    @AfterEach
    void close() throws IOException {
        scene.close();
        server.close();
        post.close();
    }

    private List<Waiting> in(State state) {
        return scene.ledger().read(books -> books.letters().in(state));
    }

    private void passes(Duration time) {
        clock.set(clock.instant().plus(time));
        scene.desk().send();
    }

    private long attempts(String recipient) {
        return server.commands().stream()
                .filter(command -> command.equals("RCPT TO:<" + recipient + ">"))
                .count();
    }

    @Tag("fault-49")
    @Test
    void aServerThatIsBusyIsTriedLessAndLessOftenAndThenStaffIsTold() {
        Question.asked(scene);
        server.answer("RCPT TO:<jim@smith.example>", "451 4.7.1 come back later");
        scene.desk().send();
        long first = attempts("jim@smith.example");
        assertThat(first).isEqualTo(1);
        Instant due = in(State.QUEUED).get(0).dueAt();
        for (int minutes : List.of(2, 5, 15, 30, 60, 120, 120)) {
            passes(Duration.between(clock.instant(), due).minusSeconds(1));
            assertThat(attempts("jim@smith.example")).isEqualTo(first);
            passes(Duration.ofSeconds(1));
            assertThat(attempts("jim@smith.example")).isEqualTo(++first);
            due = in(State.QUEUED).get(0).dueAt();
            assertThat(Duration.between(clock.instant(), due)).isEqualTo(Duration.ofMinutes(minutes));
        }
        passes(Duration.ofHours(73));
        assertThat(in(State.QUEUED)).isEmpty();
        scene.desk().send();
        assertThat(in(State.REFUSED)).extracting(Waiting::recipient).containsExactly("jim@smith.example");
        assertThat(scene.takeLetters().stream().map(Left::subject))
                .anyMatch(subject -> subject.contains("Mr. Smith") || subject.contains("Jim Smith"));
        passes(Duration.ofDays(7));
        assertThat(attempts("jim@smith.example")).isEqualTo(first + 1);
    }

    @Tag("fault-50")
    @Test
    void aLetterThatIsRefusedForGoodIsNotTriedAgainAndStaffIsTold() {
        Question.asked(scene);
        server.answer("RCPT TO:<jim@smith.example>", "550 5.7.1 not from you");
        scene.desk().send();
        passes(Duration.ofDays(1));
        assertThat(attempts("jim@smith.example")).isEqualTo(1);
        assertThat(in(State.REFUSED)).hasSize(1);
        assertThat(scene.takeLetters())
                .anyMatch(left -> left.letter().template().equals("note-refused"));
    }

    @Tag("fault-53")
    @Test
    void aLoginThatIsRefusedHoldsAllLettersAndFailsNone() {
        Question.asked(scene);
        server.answer("MAIL", "530 5.7.0 authentication required");
        assertThat(scene.desk().send()).isFalse();
        int waiting = in(State.QUEUED).size();
        assertThat(waiting).isEqualTo(3);
        long tried =
                server.commands().stream().filter(c -> c.startsWith("MAIL")).count();
        assertThat(tried).as("one letter found out for all").isEqualTo(1);
        for (int hour = 0; hour < 48; hour++) {
            passes(Duration.ofHours(1));
        }
        assertThat(in(State.QUEUED)).hasSize(waiting);
        assertThat(in(State.REFUSED)).isEmpty();
        assertThat(scene.desk().lastSent())
                .as("known on the machine, whatever becomes of mail")
                .isEmpty();
        server.answer("MAIL", "250 ok");
        passes(Duration.ofHours(1));
        assertThat(in(State.ACCEPTED)).hasSize(waiting);
    }

    @Tag("fault-52")
    @Test
    void aLetterThatComesBackDaysLaterIsKnownByTheAddressItWentOutFrom() {
        Left letter = Question.asked(scene);
        scene.desk().send();
        String sender = in(State.ACCEPTED).stream()
                .filter(sent -> sent.number() == letter.letter().number())
                .findFirst()
                .orElseThrow()
                .sender();
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        scene.hand("Return-Path: <>\n"
                + Scene.mail(
                        "Mail Delivery System <MAILER-DAEMON@relay.example>",
                        sender,
                        "Undelivered Mail Returned to Sender",
                        List.of(),
                        "I could not deliver your message. 550 5.1.1 no such user"));
        assertThat(scene.takeLetters())
                .anyMatch(left -> left.letter().template().equals("note-bounced"));
        assertThat(scene.standing("C101-1")).isEqualTo("version 1, open: 1 open");
    }

    @Tag("fault-73")
    @Test
    void aReminderThatWaitsInTheQueueIsCalledBackByTheAnswer() {
        Left letter = Question.asked(scene);
        scene.desk().send();
        clock.set(Scene.BEGIN.plus(Duration.ofDays(2)).plus(Duration.ofHours(1)));
        scene.desk().ring(true);
        assertThat(in(State.QUEUED)).anyMatch(waiting -> waiting.template().equals("reminder"));
        scene.hand(Question.answer(letter, "Yes, go ahead"));
        scene.desk().send();
        assertThat(in(State.CANCELLED)).extracting(Waiting::template).containsExactly("reminder");
        assertThat(server.mails()).noneMatch(mail -> mail.contains("eminder"));
        long number = in(State.CANCELLED).get(0).number();
        boolean begun = scene.ledger().write(books -> books.letters().begin(number));
        assertThat(begun).as("whoever took it from the list before").isFalse();
    }

    @Tag("fault-56")
    @Test
    void oneDomainGetsThirtyLettersAMinute() {
        for (int i = 101; i <= 145; i++) {
            String who = "Case: Work " + i + "\nContact: Mr. P" + i + " Pool, p" + i + "@pool.example\n- A lamp: $" + i;
            scene.tell("ann@miller.example", who.lines().toList(), "", "");
            scene.tell("ann@miller.example", List.of("yes C" + i + "-1"), "", "");
        }
        scene.desk().send();
        assertThat(toPool()).isEqualTo(30);
        passes(Duration.ofSeconds(30));
        assertThat(toPool()).isEqualTo(30);
        passes(Duration.ofSeconds(31));
        assertThat(toPool()).isEqualTo(45);
    }

    private long toPool() {
        return server.commands().stream()
                .filter(command -> command.startsWith("RCPT TO:<") && command.endsWith("@pool.example>"))
                .count();
    }

    @Tag("fault-56")
    @Test
    void afterAnOutageOldRemindersAreOne() {
        Question.asked(scene);
        scene.desk().send();
        server.answer("MAIL", "530 5.7.0 authentication required");
        for (int day = 1; day <= 12; day++) {
            clock.set(clock.instant().plus(Duration.ofDays(1)));
            scene.desk().ring(true);
            scene.desk().send();
        }
        server.answer("MAIL", "250 ok");
        int before = server.mails().size();
        passes(Duration.ofHours(18));
        passes(Duration.ofHours(1));
        assertThat(server.mails().stream().skip(before).filter(mail -> mail.contains("To: Jim Smith")))
                .hasSizeLessThanOrEqualTo(1);
        List<Entry> entries = scene.ledger().read(books -> books.entries().of(new CaseRef(101)));
        assertThat(entries).anyMatch(entry -> entry.note().what() instanceof Fact.Reminded);
    }

    private Left reminderWaits() throws MailboxDown {
        scene.desk().drain();
        Left letter = Question.asked(scene);
        scene.desk().send();
        clock.set(Scene.BEGIN.plus(Duration.ofDays(2)).plus(Duration.ofHours(1)));
        scene.desk().ring(true);
        assertThat(in(State.QUEUED)).extracting(Waiting::template).containsExactly("reminder");
        return letter;
    }

    @Tag("fault-73")
    @Test
    void aReminderThatWaitedThroughARestartGoesAfterTheMailboxWasRead() throws MailboxDown {
        reminderWaits();
        passes(Duration.ofMinutes(2));
        assertThat(in(State.ACCEPTED)).extracting(Waiting::template).contains("reminder");
        assertThat(scene.desk().lastRead()).contains(clock.instant());
    }

    @Tag("fault-73")
    @Test
    void anAnswerThatLiesUnreadWhenAReminderIsToLeaveStopsIt() throws MailboxDown {
        Left letter = reminderWaits();
        post.deliver(Question.answer(letter, "Yes, go ahead"));
        passes(Duration.ofMinutes(2));
        assertThat(in(State.CANCELLED)).extracting(Waiting::template).containsExactly("reminder");
        assertThat(server.mails()).noneMatch(mail -> mail.contains("eminder"));
    }

    @Tag("fault-73")
    @Test
    void aReminderWaitsWhileTheMailboxCannotBeRead() throws MailboxDown {
        reminderWaits();
        post.imapLine().down();
        passes(Duration.ofMinutes(2));
        assertThat(in(State.QUEUED)).as("his answer may lie unread").hasSize(1);
        post.imapLine().heal();
        passes(Duration.ofMinutes(1));
        assertThat(in(State.ACCEPTED)).extracting(Waiting::template).contains("reminder");
    }

    @Tag("fault-56")
    @Test
    void aReminderThatWaitedForDaysIsNone() throws MailboxDown {
        reminderWaits();
        clock.set(clock.instant().plus(Duration.ofDays(5)));
        scene.desk().drain();
        scene.desk().send();
        assertThat(in(State.CANCELLED)).extracting(Waiting::template).containsExactly("reminder");
        assertThat(server.mails()).noneMatch(mail -> mail.contains("eminder"));
    }

    @Tag("fault-73")
    @Test
    void aReminderThatIsAnsweredWhileItIsHandedOverIsNotTriedAgain() throws MailboxDown {
        Left letter = Question.asked(scene);
        scene.desk().send();
        clock.set(Scene.BEGIN.plus(Duration.ofDays(2)).plus(Duration.ofHours(1)));
        scene.desk().ring(true);
        scene.desk().drain();
        server.answer("DOT", "451 4.3.0 come back later");
        server.meanwhile("DATA", () -> scene.hand(Question.answer(letter, "Yes, go ahead")));
        scene.desk().send();
        assertThat(in(State.CANCELLED)).extracting(Waiting::template).containsExactly("reminder");
        server.answer("DOT", "250 2.0.0 queued as 2");
        int before = server.mails().size();
        passes(Duration.ofHours(1));
        assertThat(server.mails().stream().skip(before)).isNotEmpty().noneMatch(mail -> mail.contains("eminder"));
    }

    @Tag("fault-49")
    @Test
    void aLetterThatWasLongHeldBackIsNotGivenUpAtTheFirstTry() {
        Question.asked(scene);
        server.answer("RCPT TO:<jim@smith.example>", "451 4.7.1 come back later");
        passes(Duration.ofDays(4));
        assertThat(in(State.REFUSED)).isEmpty();
        server.answer("RCPT TO:<jim@smith.example>", "250 ok");
        passes(Duration.ofHours(1));
        assertThat(in(State.ACCEPTED)).extracting(Waiting::recipient).contains("jim@smith.example");
    }

    @Tag("fault-49")
    @Test
    void aLetterThatTheServerTookWhileTheBooksCouldNotTakeItIsNotSentTwice() throws SQLException {
        Question.asked(scene);
        try (Connection keeper = scene.ledger().connections().getConnection()) {
            DatabaseFault.install(keeper);
            server.meanwhile("DATA", () -> fails(keeper, 1));
            assertThatThrownBy(() -> scene.desk().send()).hasStackTraceContaining("the disk is full");
            assertThat(server.mails()).hasSize(1);
            passes(Duration.ofHours(1));
            assertThat(in(State.ACCEPTED)).hasSize(3);
            assertThat(server.mails()).hasSize(3);
        }
    }

    /** That change of the database fails; the next one is 1. */
    static void fails(Connection keeper, int change) {
        try {
            DatabaseFault.arm(keeper, change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
