package countersign.instruction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a verb that takes a reason: {@code Smith because he asks for it}.
 *
 * @param what what stands in front of the reason
 * @param why the reason; empty where none is given
 */
public record Because(String what, String why) {

    private static final Pattern FORM = Pattern.compile("(?is)(.*?)(?:^|\\s+)because[\\s:]+(.*)");

    /** The two parts. */
    public static Because in(String argument) {
        Matcher form = FORM.matcher(argument.strip());
        return form.matches()
                ? new Because(form.group(1).strip(), form.group(2).strip())
                : new Because(argument.strip(), "");
    }
}
