package countersign.reading;

import countersign.reading.language.Topic;
import countersign.reading.sentence.Act;
import countersign.reading.sentence.Act.Kind;
import countersign.reading.sentence.Mark;
import countersign.reading.sentence.Sentence;
import java.util.List;

/**
 * Whether a reply says yes to one thing and no to another: "Yes for the table. The chairs I don't want." Both need something
 * that they are said of, otherwise the reply contradicts itself.
 */
final class Mixed {

    private boolean agrees;
    private boolean refuses;
    private boolean restricts;
    private boolean takes;
    private boolean leaves;
    private boolean doubts;

    private Mixed() {}

    /** Whether it is one; where several items were asked, "only" and "except" part them as well. */
    static boolean isOne(List<Sentence> sentences, boolean items) {
        Mixed mixed = new Mixed();
        sentences.forEach(mixed::take);
        return mixed.agrees && mixed.refuses || items && !mixed.doubts && mixed.isParted();
    }

    /** "Only the table", "we take the chairs but not the table", "yes, but without the delivery". */
    private boolean isParted() {
        return restricts || leaves && takes;
    }

    /** Takes a sentence clause by clause; a clause that only names something belongs to the next one. */
    private void take(Sentence sentence) {
        boolean named = false;
        for (int i = 0; i < sentence.clauses().size(); i++) {
            List<Mark> marks = sentence.clauses().get(i).marks();
            List<Act> acts = sentence.acts(i);
            boolean things = marks.stream().anyMatch(Mixed::isThing);
            named |= things;
            boolean yes = says(acts, Kind.AGREE);
            boolean no = says(acts, Kind.REFUSE);
            boolean denied = things && says(acts, Kind.NEGATED);
            boolean open = acts.stream().anyMatch(Mixed::isOpen);
            boolean part = says(acts, Kind.ONLY)
                    || says(acts, Kind.EXCEPT)
                    || marks.stream().anyMatch(mark -> mark.may(Topic.EXCEPT));
            restricts |= things && part;
            doubts |= open || says(acts, Kind.FIGURE) || says(acts, Kind.WISH);
            takes |= things && !open && !denied && !no && marks.stream().anyMatch(mark -> mark.may(Topic.WANT));
            boolean firm = acts.stream().anyMatch(act -> act.kind() == Kind.REFUSE && !act.isBare());
            leaves |= things && !open && (denied || firm);
            if (named && !open && yes != no) {
                agrees |= yes;
                refuses |= no;
            }
            if (yes || no) {
                named = false;
            }
        }
    }

    private static boolean says(List<Act> acts, Kind kind) {
        return acts.stream().anyMatch(act -> act.kind() == kind);
    }

    private static boolean isThing(Mark mark) {
        return mark.kind() == Mark.Kind.UNKNOWN
                || mark.is(Topic.NEUTRAL) && !mark.may(Topic.ASPECT)
                || mark.is(Topic.REST)
                || mark.is(Topic.FIRST)
                || mark.is(Topic.LAST);
    }

    private static boolean isOpen(Act act) {
        return act.kind() == Kind.HEDGE
                || act.kind() == Kind.CONDITION
                || act.kind() == Kind.WAIT
                || act.kind() == Kind.QUESTION
                || act.kind() == Kind.IRONY
                || act.kind() == Kind.DISPUTE;
    }
}
