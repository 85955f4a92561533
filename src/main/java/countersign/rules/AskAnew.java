package countersign.rules;

import countersign.casework.Contact;
import countersign.casework.Content.Standing;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.ForContact.AskAgain.Doubt;
import countersign.casework.Letter;
import countersign.casework.Outcome;
import countersign.casework.Request;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks what is open once more, each question in a fresh letter in its own thread, because the letters to a contact go
 * elsewhere from now on. What rests goes on resting, but for what rested because somebody else decides.
 */
public final class AskAnew {

    /** Why a question rests that the contact passed on. */
    static final String HANDED_ON = "it was handed on";

    private AskAnew() {}

    /** The questions that are asked anew. */
    public static List<Standing> of(Contact contact, Files files) {
        return files.standings(files.of(contact.ref()), Request.State.OPEN).stream()
                .filter(standing -> contact.mayBeWritten())
                .filter(standing -> standing.request()
                        .chase()
                        .paused()
                        .map(HANDED_ON::equals)
                        .orElse(true))
                .toList();
    }

    /** Asks them; {@code occasion} names the mail that brought it about. */
    public static Outcome decide(Contact contact, Doubt why, Files files, String occasion) {
        List<Note> notes = new ArrayList<>();
        List<Letter> letters = new ArrayList<>();
        for (Standing standing : of(contact, files)) {
            Request request = standing.request();
            if (request.chase().paused().isPresent()) {
                Fact resumed = new Fact.Resumed(request.ref().number(), "it is asked anew");
                notes.add(new Note(standing.file().ref(), "bot", resumed, "it is asked anew", List.of()));
            }
            letters.add(new Letters(files).askAnew(contact, standing, why, occasion));
        }
        return new Outcome(notes, letters);
    }
}
