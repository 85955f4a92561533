package countersign.scenario;

import countersign.scenario.Scene.Left;
import java.util.List;

/** A question that waits for Jim's answer, and mails that answer it. */
final class Question {

    static final String JIM = "Jim Smith <jim@smith.example>";
    static final String ANN = "Ann Miller <ann@miller.example>";
    static final String BOT = "desk@miller.example";

    private Question() {}

    /** Ann hands a change in and says yes to its preview. @return the letter to Jim; it is C101-1, with one item */
    static Left asked(Scene scene) {
        scene.hand(Scene.mail(
                ANN,
                BOT,
                "A job",
                List.of(),
                "Case: Smith bathroom\nContact: jim@smith.example\n- Second vanity: $450"));
        Left preview = scene.takeLetters().get(0);
        scene.hand(Scene.mail(ANN, BOT, "Re: it", List.of(inReplyTo(preview)), "yes"));
        return scene.takeLetters().stream()
                .filter(left -> left.letter().to().equals("jim@smith.example"))
                .findFirst()
                .orElseThrow();
    }

    static String inReplyTo(Left letter) {
        return "In-Reply-To: <" + letter.letter().messageId() + ">";
    }

    /** The address that carries the token of a letter. */
    static String replyTo(Left letter) {
        String field = letter.message().headers().first("Reply-To").orElseThrow();
        return field.substring(field.indexOf('<') + 1, field.indexOf('>'));
    }

    /** Jim's answer in the usual form. */
    static String answer(Left letter, String words) {
        return Scene.mail(JIM, replyTo(letter), "Re: " + letter.subject(), List.of(inReplyTo(letter)), words);
    }

    static List<String> recipients(List<Left> letters) {
        return letters.stream().map(left -> left.letter().to()).toList();
    }
}
