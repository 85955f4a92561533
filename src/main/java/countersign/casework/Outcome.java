package countersign.casework;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule decides: what is noted in the ledger, and which letters leave. Both happen in one transaction, or neither.
 *
 * @param notes what is noted, in order
 * @param letters what is written, in order
 */
public record Outcome(List<Entry.Note> notes, List<Letter> letters) {

    public Outcome {
        notes = List.copyOf(notes);
        letters = List.copyOf(letters);
    }

    /** Nothing at all. */
    public static Outcome nothing() {
        return new Outcome(List.of(), List.of());
    }

    /** Only letters. */
    public static Outcome letters(Letter... letters) {
        return new Outcome(List.of(), List.of(letters));
    }

    /** Both, one behind the other. */
    public Outcome and(Outcome more) {
        List<Entry.Note> allNotes = new ArrayList<>(notes);
        allNotes.addAll(more.notes);
        List<Letter> allLetters = new ArrayList<>(letters);
        allLetters.addAll(more.letters);
        return new Outcome(allNotes, allLetters);
    }
}
