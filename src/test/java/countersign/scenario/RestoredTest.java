package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.billing.InvoiceNumber;
import countersign.checkpoint.Checkpoint;
import countersign.checkpoint.Hash;
import countersign.checkpoint.SigningKey;
import countersign.desk.Told;
import countersign.ledger.Ledger;
import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import countersign.mailbox.Mailbox;
import countersign.mailbox.MailboxDown;
import countersign.message.RawMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older copy of the database is noticed by the checkpoints in the own mailbox, and sends nothing until staff says so. */
class RestoredTest {

    private static final String ANN = "ann@miller.example";
    private static final String SHELF = "Checkpoints";

    private final Post post = new Post();
    private final TestClock clock = new TestClock(Scene.BEGIN);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        post.close();
    }

    private Scene opened() {
        return new Scene(
                List.of(),
                Optional.of(post),
                Ledger.open(folder.resolve("books").toString()),
                clock);
    }

    /** The work ends as it does when the office is stopped. */
    private void stopped(Scene scene) {
        scene.desk().checkpoint(true);
        scene.close();
    }

    private static void tell(Scene scene, String... lines) {
        Told told = scene.tell(ANN, List.of(lines), "", "");
        assertThat(told.done()).as(told.text()).isTrue();
    }

    private static void asksSmith(Scene scene) {
        tell(scene, "Case: Smith bathroom", "Contact: Mr. Jim Smith, jim@smith.example", "- Second vanity: $450");
        tell(scene, "yes C101-1");
        assertThat(scene.desk().send()).isTrue();
    }

    /** A draft, which is mailed to staff. */
    private static void newWork(Scene scene) {
        tell(scene, "Case: Smith garden", "Contact: Mr. Jim Smith, jim@smith.example", "- A hedge: $90");
    }

    /** What goes on between the backup and the day on which it is put back. */
    private static void billsSmith(Scene scene) {
        Told signed = scene.tell(ANN, List.of("confirm C101-1 1 by document"), "", "scan.pdf");
        assertThat(signed.done()).as(signed.text()).isTrue();
        tell(scene, "invoice C101-1");
        scene.desk().send();
    }

    private static List<Waiting> in(Scene scene, State state) {
        return scene.ledger().read(books -> books.letters().in(state));
    }

    private static InvoiceNumber nextInvoice(Scene scene) {
        return scene.ledger().read(books -> books.invoices().next(2026));
    }

    private void copy(String from, String to) throws IOException {
        Files.copy(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
    }

    @Tag("fault-114")
    @Tag("fault-64")
    @Test
    void anOlderCopySendsNothingUntilStaffSaysSoAndThenGoesOnWithNewNumbers() throws IOException {
        Scene before = opened();
        asksSmith(before);
        stopped(before);
        copy("books.mv.db", "backup");
        Scene lost = opened();
        billsSmith(lost);
        InvoiceNumber next = nextInvoice(lost);
        assertThat(next.count()).isEqualTo(2);
        long used = in(lost, State.ACCEPTED).stream()
                .mapToLong(Waiting::number)
                .max()
                .orElseThrow();
        stopped(lost);

        copy("backup", "books.mv.db");
        Scene restored = opened();
        List<Waiting> sent = in(restored, State.ACCEPTED);
        restored.hand(Scene.mail("Ann <" + ANN + ">", "desk@miller.example", "hello", List.of(), "status"));
        newWork(restored);
        restored.desk().send();
        List<Waiting> told = in(restored, State.ACCEPTED).stream()
                .filter(letter -> !sent.contains(letter))
                .toList();
        assertThat(told).extracting(Waiting::template).containsExactly("note-restored");
        assertThat(told).extracting(Waiting::number).allMatch(number -> number > used);
        assertThat(in(restored, State.QUEUED)).hasSizeGreaterThan(1);
        assertThat(restored.desk().nextLetter())
                .hasValueSatisfying(due -> assertThat(due).isAfter(restored.now()));
        assertThat(nextInvoice(restored)).isEqualTo(next);
        stopped(restored);

        Scene again = opened();
        again.desk().send();
        assertThat(in(again, State.QUEUED)).hasSizeGreaterThan(1);
        tell(again, "go on because the newer copy is lost");
        again.desk().send();
        assertThat(in(again, State.QUEUED)).isEmpty();
        stopped(again);

        Scene goesOn = opened();
        newWork(goesOn);
        goesOn.desk().send();
        assertThat(in(goesOn, State.QUEUED)).isEmpty();
        Optional<String> fault = goesOn.ledger().read(books -> books.audit().firstFault(Scene.KEY.verifying()));
        assertThat(fault).isEmpty();
        stopped(goesOn);
    }

    @Test
    void anOldCheckpointThatSomebodyPutOnTopHidesNothing() throws IOException, MailboxDown {
        Scene before = opened();
        asksSmith(before);
        stopped(before);
        copy("books.mv.db", "backup");
        Scene lost = opened();
        billsSmith(lost);
        stopped(lost);
        try (Mailbox mailbox = new Mailbox(post.imap(), "INBOX")) {
            mailbox.open();
            List<RawMessage> newestFirst = mailbox.newest(SHELF, 36, Optional::of);
            assertThat(newestFirst).hasSizeGreaterThan(1);
            mailbox.put(SHELF, newestFirst.get(newestFirst.size() - 1), 36);
        }

        copy("backup", "books.mv.db");
        Scene restored = opened();
        newWork(restored);
        restored.desk().send();
        assertThat(in(restored, State.QUEUED)).isNotEmpty();
    }

    @Test
    void theNoteSaysWhatIsMissingAndWhatToDo() throws IOException {
        stopped(opened());
        copy("books.mv.db", "backup");
        Scene lost = opened();
        asksSmith(lost);
        stopped(lost);
        copy("backup", "books.mv.db");
        try (Scene restored = opened()) {
            restored.desk().send();
            Waiting note = in(restored, State.ACCEPTED).get(0);
            String text = restored.ledger()
                    .read(books -> books.letters().find(note.number()))
                    .orElseThrow()
                    .text();
            assertThat(text).contains("the mailbox holds a checkpoint of", "are missing", "go on because");
        }
    }

    /** Five days go by, in each of which something falls due. */
    private void daysPass(Scene scene) {
        for (int day = 0; day < 5; day++) {
            clock.set(clock.instant().plus(Duration.ofDays(1)));
            scene.desk().wake();
            scene.desk().send();
        }
    }

    private static List<Waiting> reminders(Scene scene, State state) {
        return in(scene, state).stream()
                .filter(letter -> letter.template().equals("reminder"))
                .toList();
    }

    @Test
    void whatFallsDueWhileLettersAreHeldIsDecidedWhenTheyGoOn() throws IOException {
        Scene before = opened();
        asksSmith(before);
        stopped(before);
        copy("books.mv.db", "backup");
        Scene lost = opened();
        billsSmith(lost);
        stopped(lost);
        copy("backup", "books.mv.db");
        try (Scene restored = opened()) {
            daysPass(restored);
            assertThat(reminders(restored, State.QUEUED)).isEmpty();
            tell(restored, "go on because the newer copy is lost");
            clock.set(clock.instant().plus(Duration.ofDays(3)));
            restored.desk().wake();
            restored.desk().send();
            assertThat(reminders(restored, State.ACCEPTED)).hasSize(1);
        }
    }

    @Test
    void aReminderThatWaitsInTheOlderCopyIsNotSentOnceMore() throws IOException, MailboxDown {
        Scene before = opened();
        asksSmith(before);
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        before.desk().wake();
        assertThat(reminders(before, State.QUEUED)).hasSize(1);
        before.close();
        copy("books.mv.db", "backup");
        Scene lost = opened();
        lost.desk().drain();
        lost.desk().send();
        assertThat(reminders(lost, State.ACCEPTED)).hasSize(1);
        stopped(lost);
        copy("backup", "books.mv.db");
        try (Scene restored = opened()) {
            tell(restored, "go on because the newer copy is lost");
            restored.desk().send();
            assertThat(reminders(restored, State.CANCELLED)).hasSize(1);
            assertThat(reminders(restored, State.ACCEPTED)).isEmpty();
        }
    }

    @Test
    void byMailItTakesTheCodeWhichGoesOutThoughAllElseIsHeld() throws IOException {
        stopped(opened());
        copy("books.mv.db", "backup");
        Scene lost = opened();
        asksSmith(lost);
        stopped(lost);
        copy("backup", "books.mv.db");
        try (Scene restored = opened()) {
            String ann = "Ann <" + ANN + ">";
            restored.hand(Scene.mail(ann, "desk@miller.example", "hello", List.of(), "go on because it is the one"));
            restored.desk().send();
            Waiting code = in(restored, State.ACCEPTED).stream()
                    .filter(letter -> letter.template().equals("code"))
                    .findFirst()
                    .orElseThrow();
            String text = restored.ledger()
                    .read(books -> books.letters().find(code.number()))
                    .orElseThrow()
                    .text();
            String typed = text.replaceAll("(?s).*\\nCode: ([0-9]{6}).*", "$1");
            assertThat(in(restored, State.ACCEPTED)).hasSize(2);
            restored.hand(Scene.mail(ann, code.sender(), "Re: hello", List.of(), typed));
            restored.desk().send();
            assertThat(in(restored, State.QUEUED)).isEmpty();
            assertThat(in(restored, State.ACCEPTED)).hasSize(3);
        }
    }

    @Test
    void anOfficeThatIsNewOrTheSameAsBeforeStartsAsUsual() {
        Scene first = opened();
        asksSmith(first);
        assertThat(in(first, State.QUEUED)).isEmpty();
        stopped(first);
        Scene second = opened();
        newWork(second);
        second.desk().send();
        assertThat(in(second, State.QUEUED)).isEmpty();
        second.close();
    }

    @Tag("fault-115")
    @Test
    void aCheckpointOfAnotherKeyOrOfOtherEntriesHoldsTheLettersToo() throws MailboxDown {
        SigningKey other = SigningKey.make("desk@miller.example");
        for (SigningKey key : List.of(other, Scene.KEY)) {
            put(new Checkpoint(key.name(), 1, new Hash("ab".repeat(32)), clock.instant()).signed(key));
            clock.set(clock.instant().plusSeconds(60));
            Scene scene = opened();
            scene.desk().send();
            assertThat(in(scene, State.ACCEPTED).stream()
                            .filter(letter -> letter.template().equals("note-restored")))
                    .hasSize(key == other ? 1 : 2);
            tell(scene, "go on because it was a test");
            scene.close();
        }
    }

    private void put(String note) throws MailboxDown {
        try (Mailbox mailbox = new Mailbox(post.imap(), "INBOX")) {
            mailbox.open();
            mailbox.put(SHELF, mail(note + "-- numbers --\n"), 36);
        }
    }

    private static RawMessage mail(String body) {
        String mail = "Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + body;
        return RawMessage.of(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyTheNewestCheckpointsStayInTheMailbox() throws MailboxDown {
        try (Mailbox mailbox = new Mailbox(post.imap(), "INBOX")) {
            mailbox.open();
            for (int i = 1; i <= 5; i++) {
                mailbox.put(SHELF, mail("number " + i), 3);
            }
            assertThat(mailbox.newest(SHELF, 10, Optional::of))
                    .extracting(raw -> new String(raw.bytes(), StandardCharsets.UTF_8).strip())
                    .satisfiesExactly(
                            raw -> assertThat(raw).endsWith("number 5"),
                            raw -> assertThat(raw).endsWith("number 4"),
                            raw -> assertThat(raw).endsWith("number 3"));
        }
    }
}
