package countersign.instruction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line in which staff gives a code back: six digits, alone or behind {@code Code:}. */
public final class CodeLine {

    private static final Pattern LINE = Pattern.compile(
            "\\W*(?:(?:the |my )?code(?: is)?\\W*)?([0-9]{3})[ -]?([0-9]{3})\\W*", Pattern.CASE_INSENSITIVE);

    private CodeLine() {}

    /** The code in the first such line of somebody's own words. */
    public static Optional<String> in(String ownWords) {
        return ownWords.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1) + line.group(2))
                .findFirst();
    }
}
