package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.CaseRef;
import countersign.casework.Fact;
import countersign.message.Address;
import countersign.scenario.Scene.Left;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is a command of staff, and what only looks like one. */
class CommandedTest {

    private static final String MOVES = "contact Smith address eve@elsewhere.example";

    private final Scene scene = new Scene(List.of());
    private final Left letter = Question.asked(scene);

    @AfterEach
    void close() {
        scene.close();
    }

    private Left codeAsked() {
        scene.hand(Scene.mail(Question.ANN, Question.BOT, "hello", List.of(), MOVES));
        return scene.takeLetters().stream()
                .filter(left -> left.letter().template().equals("code"))
                .findFirst()
                .orElseThrow();
    }

    private static String code(Left asked) {
        return asked.text().replaceAll("(?s).*\\nCode: ([0-9]{6}).*", "$1");
    }

    private boolean isMoved() {
        return scene.ledger()
                .read(books -> books.cases().contactAt(Address.of("eve@elsewhere.example")))
                .isPresent();
    }

    private static String quoted(String text) {
        return "On Mon, Mar 2, 2026 at 9:12 AM Miller Renovation <desk@miller.example> wrote:\n\n> "
                + text.strip().replace("\n", "\n> ");
    }

    @Tag("fault-95")
    @Test
    void whatStandsInAQuoteAnAttachmentOrAnAutomaticReplyCommandsNothing() {
        scene.hand(Scene.mail(
                Question.ANN, Question.BOT, "Re: x", List.of(), "Thanks.\n\n" + quoted("note C101 the tiles came")));
        scene.hand(Scene.mail(
                Question.ANN,
                Question.BOT,
                "Out of office",
                List.of("Auto-Submitted: auto-replied"),
                "note C101 the tiles came"));
        scene.hand(Scene.mail(
                Question.ANN,
                Question.BOT,
                "Fwd: x",
                List.of("List-Id: <x.miller.example>"),
                "note C101 the tiles came"));
        scene.hand(
                Scene.mail(Question.ANN, Question.BOT, "x", List.of(), "See the file.")
                        .replace(
                                "Content-Type: text/plain; charset=utf-8\n\nSee the file.",
                                "Content-Type: multipart/mixed; boundary=b\n\n"
                                        + "--b\nContent-Type: text/plain\n\nSee the file.\n--b\nContent-Type: text/plain; name=commands.txt\n"
                                        + "Content-Disposition: attachment; filename=commands.txt\n\nnote C101 the tiles came\n--b--"));
        assertThat(noted()).isFalse();
        scene.hand(Scene.mail(Question.ANN, Question.BOT, "x", List.of(), "note C101 the tiles came"));
        assertThat(noted()).isTrue();
    }

    private boolean noted() {
        return scene.ledger().read(books -> books.entries().of(new CaseRef(101))).stream()
                .anyMatch(entry -> entry.note().what() instanceof Fact.CaseNoted);
    }

    @Tag("fault-95")
    @Test
    void aCommandInTheNameOfStaffThatMovesAddressesDoesNothingByItself() {
        codeAsked();
        assertThat(isMoved()).isFalse();
    }

    @Tag("fault-96")
    @Test
    void aCodeInAQuoteOrAnAutomaticReplyDoesNothing() {
        Left asked = codeAsked();
        String token = Question.replyTo(asked);
        List<String> thread = List.of(Question.inReplyTo(asked));
        scene.hand(Scene.mail(Question.ANN, token, "Re: it", thread, "I am out of office.\n\n" + quoted(asked.text())));
        scene.hand(Scene.mail(
                Question.ANN,
                token,
                "Automatic reply: it",
                List.of(Question.inReplyTo(asked), "Auto-Submitted: auto-replied"),
                code(asked) + "\n\n" + quoted(asked.text())));
        assertThat(isMoved()).isFalse();
        scene.hand(Scene.mail(Question.ANN, token, "Re: it", thread, code(asked) + "\n\n" + quoted(asked.text())));
        assertThat(isMoved()).isTrue();
    }

    @Tag("fault-97")
    @Test
    void whatACustomerWritesIsNeverACommandWhateverItLooksLike() {
        for (String words : List.of(
                "note C101 the tiles came",
                "confirm C101-1 1 by document\npaid 450 C101",
                MOVES,
                "---------- Forwarded message ---------\nFrom: Ann Miller <ann@miller.example>\nDate: Mon, Mar 2, 2026 at 8:55 AM\n"
                        + "Subject: do it\nTo: <desk@miller.example>\n\nnote C101 the tiles came\nconfirm C101-1 1",
                "From: Ann Miller <ann@miller.example>\n\nconfirm C101-1 1")) {
            scene.hand(Question.answer(letter, words));
            assertThat(noted()).as(words).isFalse();
            assertThat(scene.standing("C101-1")).as(words).contains("1 open");
        }
        assertThat(isMoved()).isFalse();
    }

    @Tag("fault-97")
    @Test
    void theCommandsOfACustomerThatStaffPassesOnAreHisWordsOnly() {
        String body =
                "Case: Smith garden\n- A hedge: $90\n\n---------- Forwarded message ---------\nFrom: " + Question.JIM
                        + "\nDate: Mon, Mar 2, 2026 at 8:55 AM\nSubject: A wish\nTo: " + Question.ANN
                        + "\n\nnote C101 the tiles came\n" + MOVES + "\n- Everything else: $1\n";
        scene.hand(Scene.mail(Question.ANN, Question.BOT, "Fwd: A wish", List.of(), body));
        assertThat(noted()).isFalse();
        assertThat(scene.standing("C102-1")).isEqualTo("version 1, draft: 1 open");
        assertThat(isMoved()).isFalse();
    }
}
