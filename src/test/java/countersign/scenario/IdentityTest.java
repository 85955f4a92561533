package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.CaseRef;
import countersign.casework.Fact;
import countersign.scenario.Scene.Left;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may say yes, and who may command: not whoever looks like it. */
class IdentityTest {

    private static final String OPEN = "version 1, open: 1 open";
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    private final Scene scene = new Scene(List.of());
    private final Left letter = Question.asked(scene);

    @AfterEach
    void close() {
        scene.close();
    }

    private String mail(String from, String to, String... fields) {
        return Scene.mail(from, to, "Re: " + letter.subject(), List.of(fields), "Yes, go ahead");
    }

    private List<String> lettersTo() {
        return Question.recipients(scene.takeLetters());
    }

    private boolean anything(Class<? extends Fact> kind) {
        return scene.ledger().read(books -> books.entries().of(new CaseRef(101))).stream()
                .anyMatch(entry -> kind.isInstance(entry.note().what()));
    }

    @Tag("fault-85")
    @Test
    void hisNameWithoutTheTokenConfirmsNothingAndHeIsAskedOnce() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            scene.hand(mail(Question.JIM, Question.BOT));
            sent.addAll(lettersTo());
        }
        assertThat(scene.standing("C101-1")).contains("1 open");
        assertThat(anything(Fact.Confirmed.class)).isFalse();
        assertThat(sent.stream().filter("jim@smith.example"::equals)).hasSize(1);
    }

    @Tag("fault-87")
    @Test
    void aTokenThatIsGuessedCutOrOfAnotherLetterIsNoneAndNobodyIsToldSo() {
        Random random = new Random(11);
        String right = Question.replyTo(letter);
        List<String> tried = new ArrayList<>(List.of(
                right.replaceFirst("\\+[0-9]+", "+1"),
                right.replaceFirst("[a-z2-7]@", "@"),
                right.replaceFirst("\\+[0-9]+\\.", "+999."),
                right.replaceFirst("\\.[a-z2-7]+@", "." + "a".repeat(26) + "@")));
        for (int i = 0; i < 50; i++) {
            StringBuilder guess = new StringBuilder();
            random.ints(26, 0, ALPHABET.length()).forEach(at -> guess.append(ALPHABET.charAt(at)));
            tried.add("desk+" + letter.letter().number() + "." + guess + "@miller.example");
        }
        for (String to : tried) {
            scene.hand(Scene.mail("Eve <eve@elsewhere.example>", to, "Re: hello", List.of(), "Yes, go ahead"));
        }
        assertThat(lettersTo()).isEmpty();
        assertThat(scene.standing("C101-1")).isEqualTo(OPEN);
    }

    @Tag("fault-87")
    @Test
    void whatIsClosedStaysClosedForAnOldToken() {
        scene.tell("ann@miller.example", List.of("withdraw C101-1 because he changed his mind"), "", "");
        scene.tell("ann@miller.example", List.of("close C101"), "", "");
        scene.takeLetters();
        String before = scene.standing("C101-1");
        scene.hand(Question.answer(letter, "Yes, go ahead"));
        assertThat(scene.standing("C101-1")).isEqualTo(before);
        assertThat(anything(Fact.Confirmed.class)).isFalse();
    }

    @Tag("fault-92")
    @Test
    void onlyTheAddressThatIsKnownCountsToTheLetter() {
        for (String from : List.of(
                "\"Jim Smith\" <jim@smith.example.evil.example>",
                "\"jim@smith.example\" <eve@elsewhere.example>",
                "<jim@sm\u0456th.example>",
                "<jim@xn--smth-ipa.example>",
                "<j.im@smith.example>",
                "<jim+x@smith.example>",
                "<jim@mail.smith.example>",
                "<jim.@smith.example>",
                "<\u0458im@smith.example>")) {
            scene.hand(mail(from, Question.replyTo(letter), Question.inReplyTo(letter)));
            assertThat(scene.standing("C101-1")).as(from).isEqualTo(OPEN);
        }
        assertThat(lettersTo()).containsOnly("jim@smith.example", "ann@miller.example");
        scene.hand(mail("Whoever <JIM@Smith.Example>", Question.replyTo(letter), Question.inReplyTo(letter)));
        assertThat(scene.standing("C101-1")).isEqualTo("version 1, confirmed: 1 confirmed");
    }

    @Tag("fault-93")
    @Test
    void noAnswerGoesWhereAFieldSaysItShould() {
        String elsewhere = "eve@elsewhere.example";
        scene.hand(mail(
                Question.JIM,
                Question.replyTo(letter),
                Question.inReplyTo(letter),
                "Reply-To: <" + elsewhere + ">",
                "Errors-To: <" + elsewhere + ">",
                "Disposition-Notification-To: <" + elsewhere + ">",
                "Return-Receipt-To: <" + elsewhere + ">",
                "Sender: <" + elsewhere + ">",
                "Cc: <" + elsewhere + ">"));
        assertThat(scene.standing("C101-1")).isEqualTo("version 1, confirmed: 1 confirmed");
        assertThat(lettersTo()).containsExactlyInAnyOrder("jim@smith.example", "ann@miller.example");
        scene.hand(Scene.mail(
                "<" + elsewhere + ">", Question.BOT, "status", List.of("Reply-To: <ann@miller.example>"), "status"));
        assertThat(lettersTo()).isEmpty();
    }

    @Tag("fault-94")
    @Test
    void aMailThatHasSomebodySignedUpIsSetAsideAndConfirmedByNobody() {
        scene.hand(Scene.mail(
                "Accounts <no-reply@service.example>",
                Question.replyTo(letter),
                "Confirm your sign-up",
                List.of(Question.inReplyTo(letter)),
                "Your code is 123456. Open https://service.example/confirm to confirm."));
        scene.hand(Scene.mail(
                "Accounts <welcome@service.example>",
                Question.BOT,
                "Confirm your sign-up",
                List.of(),
                "Your code is 123456."));
        assertThat(lettersTo()).isEmpty();
        assertThat(scene.standing("C101-1")).isEqualTo(OPEN);
    }

    @Tag("fault-98")
    @Test
    void noFieldOfOursThatComesFromOutsideIsRead() {
        scene.hand(mail(
                "Eve <eve@elsewhere.example>",
                Question.BOT,
                "X-Countersign-Record: 17:ab",
                "X-Countersign-Command: confirm C101-1 1",
                "X-Countersign-Level: A",
                "X-Bot-Command: confirm C101-1 1",
                "X-Zammad-Ticket-State: closed",
                "RT-Command: confirm C101-1",
                "Control: confirm C101-1",
                "X-Original-From: jim@smith.example"));
        assertThat(lettersTo()).isEmpty();
        assertThat(scene.standing("C101-1")).isEqualTo(OPEN);
        scene.hand(mail(
                Question.JIM, Question.replyTo(letter), Question.inReplyTo(letter), "X-Countersign-Record: 17:ab"));
        assertThat(scene.standing("C101-1")).isEqualTo("version 1, confirmed: 1 confirmed");
    }
}
