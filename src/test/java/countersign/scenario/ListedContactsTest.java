package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.Contact;
import countersign.casework.Contact.Details;
import countersign.casework.ContactRef;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The configuration is read at every start; what staff said by mail in between stays. */
class ListedContactsTest {

    private final Scene scene = new Scene(List.of());

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatStaffSaidByMailOutlivesTheNextStart() {
        command("contact Smith phone 555-0199");
        scene.desk().introduce(List.of(jim("Mr.", "555-0147", "jim@smith.example")));
        assertThat(smith().details().phone()).isEqualTo("555-0199");
    }

    @Test
    void whatChangedInTheConfigurationIsTakenOverAndNothingElse() {
        command("contact Smith phone 555-0199");
        scene.desk().introduce(List.of(jim("Dr.", "555-0147", "jim@smith.example")));
        assertThat(smith().details().title()).isEqualTo("Dr.");
        assertThat(smith().details().phone()).isEqualTo("555-0199");
    }

    @Test
    void anAddressThatStaffReplacedDoesNotComeBackWithTheNextStart() {
        move("jim@new.example");
        scene.desk().introduce(List.of(jim("Mr.", "555-0147", "jim@smith.example")));
        assertThat(smith().details().addresses()).containsExactly("jim@new.example");
        scene.desk().introduce(List.of(jim("Mr.", "555-0147", "jim@smith.example", "jim@work.example")));
        assertThat(smith().details().addresses()).containsExactly("jim@new.example", "jim@work.example");
    }

    @Test
    void theSameConfigurationTwiceNotesNothing() {
        int lines = smith().lines();
        scene.desk().introduce(List.of(jim("Mr.", "555-0147", "jim@smith.example")));
        assertThat(smith().lines()).isEqualTo(lines);
    }

    private void move(String address) {
        command("contact Smith address " + address);
        List<Scene.Left> left = scene.takeLetters();
        String text = left.get(left.size() - 1).letter().text();
        String code = text.replaceAll("(?s).*Code: ([0-9]{6}).*", "$1");
        String to =
                left.get(left.size() - 1).message().headers().first("Reply-To").orElseThrow();
        scene.hand(Scene.mail(
                "Ann Miller <ann@miller.example>",
                to.substring(to.indexOf('<') + 1, to.indexOf('>')),
                "Re: code",
                List.of(),
                code));
    }

    private void command(String line) {
        scene.hand(Scene.mail("Ann Miller <ann@miller.example>", "desk@miller.example", "hello", List.of(), line));
    }

    private Contact smith() {
        return scene.ledger()
                .read(books -> books.cases().find(new ContactRef(1)))
                .orElseThrow();
    }

    private static Details jim(String title, String phone, String... addresses) {
        return new Details("Jim Smith", title, List.of(addresses), phone, Scene.CHICAGO, "en");
    }
}
