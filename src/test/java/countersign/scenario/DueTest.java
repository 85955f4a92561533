package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import countersign.mailbox.MailboxDown;
import countersign.scenario.Scene.Left;
import countersign.stationery.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when something falls due, and what does not. */
class DueTest {

    private static final Instant REMINDED = Instant.parse("2026-03-04T16:00:00Z");
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    private final TestClock clock = new TestClock(Scene.BEGIN);

    private static List<Waiting> reminders(Scene scene) {
        return scene.ledger().read(books -> books.letters().in(State.QUEUED)).stream()
                .filter(waiting -> waiting.template().equals("reminder"))
                .toList();
    }

    @Tag("fault-72")
    @Test
    void whoseAnswerLiesUnreadInTheMailboxIsNotReminded() throws MailboxDown {
        try (Post post = new Post();
                Scene scene = new Scene(clock, post.imap(), post.smtp())) {
            Left letter = Question.asked(scene);
            scene.desk().send();
            scene.desk().drain();
            post.deliver(Question.answer(letter, "Yes, go ahead"));
            clock.set(REMINDED);
            scene.desk().wake();
            assertThat(reminders(scene)).isEmpty();
            assertThat(scene.standing("C101-1")).isEqualTo("version 1, confirmed: 1 confirmed");
        }
    }

    @Tag("fault-72")
    @Test
    void whereTheMailboxCannotBeReadNobodyIsRemindedAndStaffIsTold() {
        try (Scene scene = new Scene(List.of())) {
            Question.asked(scene);
            scene.sleepUntil(Scene.BEGIN.plusSeconds(60));
            for (int quarter = 0; quarter < 12; quarter++) {
                scene.pass(Duration.between(scene.now(), REMINDED.plus(Duration.ofMinutes(15L * quarter))));
                scene.desk().ring(false);
            }
            assertThat(reminders(scene)).isEmpty();
            assertThat(scene.takeLetters().stream().map(left -> left.letter().template()))
                    .contains("note-held");
            scene.desk().ring(true);
            scene.pass(Duration.ofMinutes(10));
            scene.desk().ring(true);
            assertThat(reminders(scene)).hasSize(1);
        }
    }

    @Tag("fault-78")
    @Test
    void aNewVersionBeginsItsLadderAnewAndTheOldOneRingsNoMore() {
        try (Scene scene = new Scene(List.of())) {
            Question.asked(scene);
            scene.until(Instant.parse("2026-03-05T16:00:00Z"));
            assertThat(scene.takeLetters())
                    .anyMatch(left -> left.letter().template().equals("reminder"));
            scene.tell("ann@miller.example", List.of("Case: C101-1", "- Second vanity: $480"), "", "");
            scene.tell("ann@miller.example", List.of("yes C101-1"), "", "");
            scene.takeLetters();
            scene.until(Instant.parse("2026-03-09T14:00:00Z"));
            assertThat(scene.takeLetters())
                    .noneMatch(left -> left.letter().template().equals("reminder"));
            scene.until(Instant.parse("2026-03-09T22:00:00Z"));
            assertThat(scene.takeLetters().stream()
                            .filter(left -> left.letter().template().equals("reminder")))
                    .hasSize(1);
        }
    }

    @Tag("fault-55")
    @Test
    void aLetterThatCannotBeWrittenStopsNoOther(@TempDir Path folder) throws IOException {
        String shipped = Files.readString(Path.of("templates/en/reminder.ftl"));
        int body = shipped.indexOf("\n---\n") + "\n---\n".length();
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(
                folder.resolve("en/reminder.ftl"),
                shipped.substring(0, body)
                        + "<#if greeting?contains(\"Jones\")>${greeting?substring(99)}</#if>\n"
                        + shipped.substring(body));
        try (Scene scene = new Scene(Templates.in(folder))) {
            for (String who : List.of("carol@jones.example", "jim@smith.example")) {
                scene.tell(
                        "ann@miller.example",
                        List.of("Case: Work of " + who, "Contact: " + who, "- A lamp: $90"),
                        "",
                        "");
            }
            scene.tell("ann@miller.example", List.of("yes C101-1"), "", "");
            scene.tell("ann@miller.example", List.of("yes C102-1"), "", "");
            scene.pass(Duration.between(scene.now(), REMINDED));
            scene.desk().ring(true);
            assertThat(reminders(scene)).extracting(Waiting::recipient).containsExactly("jim@smith.example");
            Optional<Instant> next = scene.ledger().read(books -> books.alarms().next());
            assertThat(next).hasValueSatisfying(again -> assertThat(again).isAfter(scene.now()));
        }
    }

    @Tag("fault-57")
    @Test
    void noLinkInALetterChangesAnythingByBeingFollowed() throws IOException {
        Path folder = Path.of("src/test/resources/countersign/scenarios");
        for (String script : List.of(
                "a-schedule-is-billed-and-paid.txt",
                "the-digest-shows-what-is-to-be-paid.txt",
                "a-dispute-stops-all-mail.txt")) {
            try (Scene scene = new Scene(List.of())) {
                List<String> lines = Files.readAllLines(folder.resolve(script));
                new Script(scene).play(lines);
                List<Left> letters = scene.allLetters();
                assertThat(letters).hasSizeGreaterThan(3);
                for (Left left : letters) {
                    assertThat(left.message().headers().has("List-Unsubscribe")).isFalse();
                    left.message().parts().forEach(part -> noLink(part.text()));
                }
            }
        }
    }

    private static void noLink(String page) {
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            assertThat(link.group(1)).matches("(mailto:|tel:|cid:|data:).*");
        }
        assertThat(page).doesNotContain("<form", "<script");
    }
}
