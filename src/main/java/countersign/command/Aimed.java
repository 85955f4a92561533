package countersign.command;

import countersign.casework.CaseRef;
import countersign.casework.RequestRef;

/**
 * What stands behind a verb: a reference, where the first word is one, and the words behind it.
 *
 * @param reference {@code C101}, {@code C101-3}, or empty
 * @param words the rest
 */
record Aimed(String reference, String words) {

    static Aimed of(String argument) {
        int space = argument.indexOf(' ');
        String first = space < 0 ? argument : argument.substring(0, space);
        boolean named =
                CaseRef.read(first).isPresent() || RequestRef.read(first).isPresent();
        String rest = space < 0 ? "" : argument.substring(space + 1).strip();
        return named ? new Aimed(first, rest) : new Aimed("", argument);
    }
}
