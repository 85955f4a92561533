package countersign.reading;

import countersign.reading.language.Topic;
import countersign.reading.sentence.Act;
import countersign.reading.sentence.Act.Force;
import countersign.reading.sentence.Act.Kind;
import countersign.reading.sentence.Clause;
import countersign.reading.sentence.Mark;
import countersign.reading.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a part where no item is spoken of: "the rest is fine" leaves open what the other part is, and "yes, two" how
 * many there are to be.
 */
final class Portion {

    private Portion() {}

    /** All that is said, where a yes to a part is no yes to the whole. */
    static List<Act> acts(List<Sentence> sentences) {
        List<Act> acts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Act> said = new ArrayList<>(sentence.acts());
            for (Clause clause : sentence.clauses()) {
                settle(said, clause.marks());
            }
            acts.addAll(said);
        }
        return acts;
    }

    private static void settle(List<Act> said, List<Mark> marks) {
        int start = marks.get(0).start();
        int end = marks.get(marks.size() - 1).end();
        if (marks.stream().anyMatch(mark -> mark.is(Topic.REST))) {
            said.replaceAll(act ->
                    act.kind() == Kind.AGREE && act.start() >= start && act.end() <= end ? act.as(Kind.SECONDED) : act);
        }
        boolean counts = marks.stream().anyMatch(mark -> mark.is(Topic.NUMBER));
        if (counts && (marks.stream().allMatch(Portion::isCount) || isNumbered(marks))) {
            said.add(new Act(Kind.FIGURE, Force.FIRM, start, end));
        }
    }

    /** "The second one". */
    private static boolean isNumbered(List<Mark> marks) {
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i).is(Topic.NUMBER) && marks.get(i - 1).may(Topic.ARTICLE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCount(Mark mark) {
        return mark.is(Topic.NUMBER) || mark.may(Topic.PLEASE) || mark.is(Topic.COURTESY);
    }
}
