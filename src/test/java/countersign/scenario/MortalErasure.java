package countersign.scenario;

import countersign.casework.SentLetter;
import countersign.ledger.Ledger;
import countersign.ledger.Letters.State;
import countersign.ledger.Letters.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Staff has a contact erased by mail, with the code that it takes, in a process of its own, which dies when its clock was asked so
 * often. A mail that was not kept by then still lies in the mailbox: it is handed over again, the same bytes.
 */
final class MortalErasure {

    private static final String ANN = "Ann <ann@miller.example>";
    private static final Pattern CODE = Pattern.compile("\\nCode: ([0-9]{6})");

    private MortalErasure() {}

    /** Arguments: the ledger, how often the clock is asked, the file of the key. */
    public static void main(String[] args) throws IOException {
        LastClock clock = new LastClock();
        try (Scene scene = new Scene(Ledger.open(args[0]), clock, Path.of(args[2]))) {
            clock.endsAfter(Integer.parseInt(args[1]));
            scene.hand(mail("desk@miller.example", "o1", "erase Smith because he asks for it"));
            Waiting code = scene.ledger().read(books -> books.letters().in(State.QUEUED)).stream()
                    .filter(letter -> letter.template().equals("code"))
                    .findFirst()
                    .orElseThrow();
            SentLetter letter = scene.ledger()
                    .read(books -> books.letters().find(code.number()))
                    .orElseThrow();
            Matcher digits = CODE.matcher(letter.text());
            digits.find();
            scene.hand(mail(code.sender(), "o2", digits.group(1)));
        }
    }

    private static String mail(String to, String id, String words) {
        return "From: " + ANN + "\nTo: <" + to
                + ">\nSubject: Smith\nDate: Mon, 2 Mar 2026 09:00:00 -0600\nMessage-ID: <" + id
                + "@miller.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + words + "\n";
    }
}
