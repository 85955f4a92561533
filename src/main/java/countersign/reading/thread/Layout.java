package countersign.reading.thread;

import java.util.ArrayList;
import java.util.List;

/**
 * A body with its attribution lines found.
 *
 * @param lines its lines
 * @param attributionEnds for each line on which an attribution begins the index of the first line behind it; 0 for others
 */
record Layout(List<Line> lines, int[] attributionEnds) {

    /** A layout of these lines; the list is not kept. */
    static Layout of(List<Line> lines, Attributions attributions) {
        return new Layout(new ArrayList<>(lines), attributions.ends(lines));
    }
}
