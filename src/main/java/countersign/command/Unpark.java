package countersign.command;

import countersign.casework.Contact;
import countersign.casework.Fact;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary.Argument;
import countersign.rules.Arrears;
import java.util.Locale;

/** Lets new requests go to a contact who is parked, for a reason that is kept; payments that he misses later count anew. */
final class Unpark implements Command {

    private static final String BECAUSE = "because";

    @Override
    public String verb() {
        return "unpark";
    }

    @Override
    public Argument takes() {
        return Argument.WORDS;
    }

    @Override
    public String help() {
        return "`unpark Smith because he paid half`: new requests go to him although payments are overdue";
    }

    @Override
    public void run(Line.Verb line, Bench bench) {
        Whom.of(line, bench).ifPresent(whom -> unpark(line, whom.contact(), why(whom.words()), bench));
    }

    private static void unpark(Line.Verb line, Contact contact, String why, Bench bench) {
        Arrears arrears = Arrears.of(contact, bench.files());
        if (why.isEmpty() || !arrears.parked()) {
            bench.bad(
                    line,
                    why.isEmpty()
                            ? "a reason is kept with it: `unpark " + contact.lastName() + " because …`"
                            : contact.courtesyName() + " is not parked");
            return;
        }
        bench.note(contact.ref(), new Fact.Unparked(why, arrears.names()), why);
        bench.good(
                line,
                "new requests go to " + contact.courtesyName() + " again; what is missed from now on counts anew");
    }

    private static String why(String words) {
        boolean because = words.toLowerCase(Locale.ROOT).startsWith(BECAUSE);
        String rest = because ? words.substring(BECAUSE.length()) : words;
        return rest.replaceFirst("^[\\s:]+", "").strip();
    }
}
