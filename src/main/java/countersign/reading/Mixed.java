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

    private Mixed() {}

    /** Whether it is one; where several items were asked, "only" and "except" part them as well. */
    static boolean isOne(List<Sentence> sentences, boolean items) {
        Mixed mixed = new Mixed();
        sentences.forEach(mixed::take);
        return mixed.agrees && mixed.refuses || items && mixed.restricts && (mixed.agrees || mixed.refuses);
    }

    /** Takes a sentence clause by clause; a clause that only names something belongs to the next one. */
    private void take(Sentence sentence) {
        boolean named = false;
        for (int i = 0; i < sentence.clauses().size(); i++) {
            List<Mark> marks = sentence.clauses().get(i).marks();
            List<Act> acts = sentence.acts(i);
            named |= marks.stream().anyMatch(Mixed::isThing);
            boolean yes = acts.stream().anyMatch(act -> act.kind() == Kind.AGREE);
            boolean no = acts.stream().anyMatch(act -> act.kind() == Kind.REFUSE);
            boolean open = acts.stream().anyMatch(Mixed::isOpen);
            restricts |= named && acts.stream().anyMatch(act -> act.kind() == Kind.ONLY || act.kind() == Kind.EXCEPT);
            if (named && !open && yes != no) {
                agrees |= yes;
                refuses |= no;
            }
            if (yes || no) {
                named = false;
            }
        }
    }

    private static boolean isThing(Mark mark) {
        return mark.kind() == Mark.Kind.UNKNOWN
                || mark.is(Topic.NEUTRAL)
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
