package countersign.command;

import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;

/** One command of staff: how it is written, and what it does. Each has a file of its own, and a line in {@link Commands}. */
interface Command {

    /** The word that it begins with. */
    String verb();

    /** What may stand behind that word. */
    Argument takes();

    /** What {@code help} says of it, in one line that shows how it is written. */
    String help();

    /** Whether it only tells staff something: it is done whoever seems to write, for the answer goes to the known address. */
    default boolean onlyTells() {
        return false;
    }

    /**
     * Whether that line moves money or addresses. Then nothing of its mail is done before a code came back from the address
     * that is known of who wrote it.
     */
    default boolean takesTwoSteps(Line.Verb line) {
        return false;
    }

    /** Does it, or says on the bench why it cannot be done. */
    void run(Line.Verb line, Bench bench);
}
