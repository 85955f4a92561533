package countersign.command;

import countersign.casework.Contact;
import countersign.instruction.Line;
import java.util.List;
import java.util.Optional;

/**
 * The contact that a line is about, and the words behind him: {@code Smith phone 555-0147}, {@code C101 phone 555-0147}, or
 * only {@code phone 555-0147} in answer to a mail about him.
 *
 * @param contact the contact
 * @param words the rest
 */
record Whom(Contact contact, String words) {

    private static final int LONGEST_NAME = 6;

    /** The contact; where it is not clear which, the bench says what is missing, and nothing is returned. */
    static Optional<Whom> of(Line.Verb line, Bench bench) {
        List<String> words = List.of(line.argument().strip().split("\\s+"));
        for (int n = Math.min(words.size(), LONGEST_NAME); n >= 0; n--) {
            List<Contact> meant = bench.contacts(String.join(" ", words.subList(0, n)));
            if (meant.size() == 1) {
                return Optional.of(new Whom(meant.get(0), String.join(" ", words.subList(n, words.size()))));
            }
            if (!meant.isEmpty()) {
                bench.bad(line, "say which: " + bench.people(meant));
                return Optional.empty();
            }
        }
        bench.bad(line, "say whom: `" + line.verb() + " C101 …`, or the name of a contact");
        return Optional.empty();
    }
}
