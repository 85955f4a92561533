package countersign.reading.sentence;

import countersign.reading.language.Topic;
import java.util.ArrayList;
import java.util.List;

/**
 * "All 12 chairs for the 14th" repeats the whole of what was asked. Where that is known, its words and numbers are compared;
 * where nothing is known of it, such a repetition says nothing new.
 */
final class Restated {

    private Restated() {}

    /** The marks with such a repetition taken for neutral words: "all", a number, one noun, and dates behind small words. */
    static List<Mark> known(List<Mark> marks, Context context) {
        List<Mark> known = new ArrayList<>(marks);
        for (int i = 0; context.isEmpty() && i + 2 < marks.size(); i++) {
            boolean begins = marks.get(i).is(Topic.ALL)
                    && marks.get(i + 1).kind() == Mark.Kind.NUMBER
                    && marks.get(i + 2).kind() == Mark.Kind.UNKNOWN;
            int end = begins ? end(marks, i + 3) : i;
            for (int k = i + 1; k < end; k++) {
                known.set(k, marks.get(k).as(Topic.NEUTRAL));
            }
        }
        return known;
    }

    /** Where the clause ends, or -1 where it says anything more. */
    private static int end(List<Mark> marks, int from) {
        int at = from;
        while (at < marks.size() && marks.get(at).isWord()) {
            Mark mark = marks.get(at);
            if (mark.kind() != Mark.Kind.NUMBER && !mark.is(Topic.PLAIN)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
