package countersign.command;

import countersign.instruction.Line;
import countersign.instruction.Vocabulary;
import countersign.instruction.Vocabulary.Argument;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All commands of staff, in the order in which {@code help} lists them. */
public final class Commands {

    /** The verb of what is erased: the desk lays open what it names. */
    public static final String ERASE = "erase";

    /** The verb that asks for the record of a case: the desk lays it open. */
    public static final String DOSSIER = "dossier";

    private static final List<Command> ALL = List.of(
            new Yes(),
            new No(),
            new All(),
            new Status(),
            new Dossier(),
            new Digest(),
            new Remind(),
            new Withdraw(),
            new Pause(),
            new Resume(),
            new Assign(),
            new NoteDown(),
            new ContactCard(),
            new Delegate(),
            new Log(),
            new Kept(),
            new IssueInvoice(),
            new Paid(),
            new Unpaid(),
            new Credit(),
            new Correct(),
            new Choose(),
            new Confirm(),
            new Decide(),
            new Dispute(),
            new Resolved(),
            new Unpark(),
            new Close(),
            new Erase(),
            new GoOn(),
            new Help());

    private Commands() {}

    /** The words that staff may write, with the verbs that open a kind of request, for example {@code call}. */
    public static Vocabulary vocabulary(Collection<String> kinds) {
        Map<String, Argument> verbs = new LinkedHashMap<>();
        ALL.forEach(command -> verbs.put(command.verb(), command.takes()));
        kinds.forEach(kind -> verbs.put(kind, Argument.REFERENCE));
        return new Vocabulary(verbs);
    }

    /** Whether nothing in those lines does more than to tell staff something. */
    static boolean onlyTell(List<Line> lines) {
        return lines.stream()
                .allMatch(line -> line instanceof Line.Verb verb
                        && named(verb.verb()).map(Command::onlyTells).orElse(false));
    }

    /** Whether one of those lines moves money or addresses. */
    static boolean takeTwoSteps(List<Line> lines) {
        return lines.stream()
                .anyMatch(line -> line instanceof Line.Verb verb
                        && named(verb.verb())
                                .map(command -> command.takesTwoSteps(verb))
                                .orElse(false));
    }

    /** The command with that verb. */
    static Optional<Command> named(String verb) {
        return ALL.stream().filter(command -> command.verb().equals(verb)).findFirst();
    }

    static List<Command> all() {
        return ALL;
    }
}
