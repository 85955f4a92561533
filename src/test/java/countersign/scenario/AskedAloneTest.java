package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.desk.Told;
import countersign.message.Message;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is asked alone to prove an answer is the only one who can: what he gets stays with him. */
class AskedAloneTest {

    private static final String JIM = "Jim <jim@smith.example>";

    private final Scene scene = new Scene(List.of("# above $1,000 level B is needed, for a schedule always"));

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void letters_with_copies_do_not_name_the_letter_to_him_alone() {
        copyToLena();
        Scene.Left asked = ask();
        answer(asked, "Yes");
        Scene.Left alone = last("prove");
        scene.sleepUntil(scene.now().plus(Duration.ofDays(3)));
        Scene.Left reminder = last("reminder");
        assertThat(reminder.letter().to()).isEqualTo("lena@smith.example");
        assertThat(names(reminder.message())).contains(id(asked)).doesNotContain(id(alone));
    }

    @Test
    void a_letter_to_him_alone_proves_nothing_once_one_with_copies_has_named_it() {
        answer(ask(), "Yes");
        last("prove");
        scene.sleepUntil(scene.now().plus(Duration.ofDays(3)));
        Scene.Left alone = last("reminder");
        copyToLena();
        scene.sleepUntil(scene.now().plus(Duration.ofDays(5)));
        Scene.Left shared = last("reminder");
        assertThat(names(shared.message())).contains(id(alone));
        answer(alone, "Yes");
        assertThat(level()).isEqualTo("C");
    }

    private void copyToLena() {
        tell("contact Smith copy Lena Brown, lena@smith.example");
    }

    private Scene.Left ask() {
        tell("Case: Smith kitchen", "Contact: Mr. Jim Smith, jim@smith.example", "- New front: $1,250");
        tell("yes C101-1");
        return last("change-order");
    }

    private void tell(String... lines) {
        Told told = scene.tell("ann@miller.example", List.of(lines), "", "");
        assertThat(told.done()).as(told.text()).isTrue();
    }

    private void answer(Scene.Left letter, String words) {
        String to = letter.message().headers().first("Reply-To").orElseThrow();
        scene.hand(
                Scene.mail(JIM, to, "Re: " + letter.message().subject(), List.of("In-Reply-To: " + id(letter)), words));
    }

    private Scene.Left last(String template) {
        List<Scene.Left> left = scene.takeLetters().stream()
                .filter(letter -> letter.letter().template().startsWith(template))
                .toList();
        assertThat(left).as(template).isNotEmpty();
        return left.get(left.size() - 1);
    }

    private static String id(Scene.Left letter) {
        return letter.message().headers().first("Message-ID").orElseThrow();
    }

    private static String names(Message message) {
        return message.headers().first("References").orElse("")
                + message.headers().first("In-Reply-To").orElse("");
    }

    private String level() {
        return scene.lastReply("C101-1")
                .map(Entry.Note::what)
                .map(Fact.Replied.class::cast)
                .orElseThrow()
                .level();
    }
}
