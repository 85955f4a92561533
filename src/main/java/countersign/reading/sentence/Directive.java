package countersign.reading.sentence;

import countersign.reading.language.Topic;
import java.util.List;

/** "You can order now", "bitte bestellen": the work that was offered is left to whom it is written to, which agrees to it. */
final class Directive {

    private Directive() {}

    /** Where the leave begins that a word for the work completes; -1 where it does not: "you can start explaining". */
    static int begin(List<Mark> marks, int work) {
        boolean another = work + 1 < marks.size() && marks.get(work + 1).is(Topic.NEUTRAL);
        if (!marks.get(work).may(Topic.WORK) || another) {
            return -1;
        }
        for (int i = work - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark.may(Topic.MAY)) {
                return i == 0 && mark.may(Topic.PLEA) ? -1 : i;
            }
            if (!mark.is(Topic.PLAIN) && !mark.is(Topic.NEUTRAL) && !mark.is(Topic.COURTESY)) {
                return -1;
            }
        }
        return -1;
    }
}
