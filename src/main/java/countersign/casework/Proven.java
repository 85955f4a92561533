package countersign.casework;

import java.util.List;

/**
 * How well the sender of a mail is proven, and why.
 *
 * @param level how well
 * @param reasons why, in the order in which they were found
 */
public record Proven(Level level, List<String> reasons) {

    public Proven {
        reasons = List.copyOf(reasons);
    }

    /** The reasons as one line. */
    public String why() {
        return level.word() + ": " + String.join("; ", reasons);
    }
}
