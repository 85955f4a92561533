package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.scenario.Scene.Left;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Machines that answer whatever they get, and mail in masses: the bot falls silent before they do. */
class LoopsTest {

    /** {@code -Dstorm=10000} makes it that many mails; an everyday run some hundred. */
    private static final int MANY = Integer.getInteger("storm", 200);

    private static final String TICKET =
            "We received your message. An agent will look at it soon. Your ticket is number ";

    /** A ticket system: no field says that it is a machine, nothing of the thread is left but the subject. */
    private static String ticket(String who, Left letter, int number) {
        return Scene.mail(
                who, Question.replyTo(letter), "[#" + number + "] " + letter.subject(), List.of(), TICKET + number);
    }

    /** It answers every letter to one address, until no more come. @return how many came */
    private static int duel(Scene scene, String who, String address, Left first) {
        List<Left> waiting = new ArrayList<>(List.of(first));
        int came = 0;
        while (!waiting.isEmpty() && came < 50) {
            scene.hand(ticket(who, waiting.remove(0), 4711 + came));
            List<Left> next = scene.takeLetters().stream()
                    .filter(left -> left.letter().to().equals(address))
                    .toList();
            came += next.size();
            waiting.addAll(next);
        }
        return came;
    }

    @Tag("fault-39")
    @Test
    void whoIsAwayTenThousandTimesIsNeverAnsweredNorTold() {
        try (Scene scene = new Scene(List.of())) {
            Left letter = Question.asked(scene);
            for (int i = 0; i < MANY; i++) {
                scene.hand(Scene.mail(
                        Question.JIM,
                        Question.replyTo(letter),
                        "Automatic reply: " + letter.subject(),
                        List.of(Question.inReplyTo(letter)),
                        "I am out of the office. This is number " + i));
            }
            assertThat(scene.takeLetters()).isEmpty();
            assertThat(scene.standing("C101-1")).isEqualTo("version 1, open: 1 open");
        }
    }

    @Tag("fault-39")
    @Test
    void ofReactionsStaffIsToldOnceADay() {
        try (Scene scene = new Scene(List.of())) {
            Left letter = Question.asked(scene);
            for (int i = 0; i < 20; i++) {
                scene.hand(Question.answer(letter, "Liked “Shall we go ahead with it?”"));
            }
            assertThat(Question.recipients(scene.takeLetters())).containsExactly("ann@miller.example");
        }
    }

    @Tag("fault-40")
    @Test
    void aMachineAtTheCustomersEndGetsThreeLettersAtMost() {
        try (Scene scene = new Scene(List.of())) {
            Left letter = Question.asked(scene);
            assertThat(duel(scene, Question.JIM, "jim@smith.example", letter)).isLessThanOrEqualTo(3);
        }
    }

    @Tag("fault-40")
    @Test
    void aMachineAtStaffsEndGetsThreeLettersAtMostAndSomebodyElseHearsOfIt() {
        try (Scene scene = new Scene(List.of())) {
            scene.hand(Scene.mail(Question.ANN, Question.BOT, "Hello", List.of(), "There is nothing here to be done."));
            Left first = scene.takeLetters().get(0);
            assertThat(1 + duel(scene, Question.ANN, "ann@miller.example", first))
                    .isEqualTo(3);
            scene.hand(ticket(Question.ANN, first, 99));
            assertThat(scene.takeLetters()).isEmpty();
        }
    }

    @Tag("fault-40")
    @Test
    void oneDomainGetsTwentyLettersADayThatAnswerNothing() {
        try (Scene scene = new Scene(List.of())) {
            List<Left> questions = new ArrayList<>();
            for (int i = 101; i <= 125; i++) {
                String who =
                        "Case: Work " + i + "\nContact: Mr. P" + i + " Pool, p" + i + "@pool.example\n- A lamp: $" + i;
                scene.tell("ann@miller.example", who.lines().toList(), "", "");
                scene.tell("ann@miller.example", List.of("yes C" + i + "-1"), "", "");
                questions.addAll(scene.takeLetters().stream()
                        .filter(left -> left.letter().to().endsWith("@pool.example"))
                        .toList());
            }
            assertThat(questions).hasSize(25);
            for (Left question : questions) {
                scene.hand(ticket(question.letter().to(), question, 1));
            }
            List<String> recipients = Question.recipients(scene.takeLetters());
            assertThat(recipients.stream().filter(to -> to.endsWith("@pool.example")))
                    .hasSize(20);
            assertThat(recipients).contains("ann@miller.example");
        }
    }

    @Tag("fault-41")
    @Test
    void ourOwnLetterThatComesBackIsNoAnswer() {
        try (Scene scene = new Scene(List.of())) {
            Left letter = Question.asked(scene);
            String raw =
                    new String(letter.raw().bytes(), java.nio.charset.StandardCharsets.UTF_8).replace("\r\n", "\n");
            scene.hand("Received: from a by b; Mon, 2 Mar 2026 10:00:00 -0600\n" + raw);
            scene.hand(
                    "List-Id: <family.smith.example>\n" + raw.replaceFirst("From: .*", "From: <family@smith.example>"));
            scene.hand(raw.replaceFirst("Message-ID: .*", "Message-ID: <rewritten@relay.example>"));
            scene.hand(raw.replaceFirst("Message-ID: .*", "Message-ID: <rewritten@relay.example>")
                    .replaceFirst("From: .*", "From: <jim@smith.example>"));
            assertThat(scene.takeLetters()).isEmpty();
            assertThat(scene.standing("C101-1")).isEqualTo("version 1, open: 1 open");
        }
    }

    @Tag("fault-44")
    @Test
    void nobodyIsAnsweredWhoIsNobody() {
        try (Scene scene = new Scene(List.of())) {
            Left letter = Question.asked(scene);
            for (String from :
                    List.of("<MAILER-DAEMON@smith.example>", "<no-reply@smith.example>", "Jim <jim@smith.example>")) {
                scene.hand("Return-Path: <>\n"
                        + Scene.mail(
                                from,
                                Question.replyTo(letter),
                                "Hello",
                                List.of(Question.inReplyTo(letter)),
                                "Who is this?"));
            }
            assertThat(scene.takeLetters().stream()
                            .filter(left -> !left.letter().to().endsWith("@miller.example")))
                    .isEmpty();
        }
    }

    @Tag("fault-45")
    @Test
    void aFloodOfStrangersIsAnsweredByNothingAndDrownsNobody() {
        try (Scene scene = new Scene(List.of())) {
            Left letter = Question.asked(scene);
            for (int i = 0; i < MANY; i++) {
                scene.hand(Scene.mail(
                        "<eve" + i + "@elsewhere.example>",
                        Question.BOT,
                        "Offer " + i,
                        List.of(),
                        "Shall I? Number " + i));
            }
            scene.hand(Question.answer(letter, "Yes, go ahead"));
            assertThat(scene.standing("C101-1")).isEqualTo("version 1, confirmed: 1 confirmed");
            assertThat(Question.recipients(scene.takeLetters()))
                    .containsExactlyInAnyOrder("jim@smith.example", "ann@miller.example");
        }
    }
}
