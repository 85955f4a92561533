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
import java.util.Set;

/**
 * What is said of a part where no item is spoken of: "the rest is fine" leaves open what the other part is, and "yes, two" or
 * "yes, some" how many there are to be; "yes, hello?" says nothing of any.
 */
final class Portion {

    /** A part, said by nothing but that word; in Danish and Norwegian "to" is two. */
    private static final Set<String> PARTS = Set.of(
            "some",
            "several",
            "most",
            "half",
            "partly",
            "einige",
            "manche",
            "teilweise",
            "certains",
            "certaines",
            "algunos",
            "algunas",
            "alcuni",
            "alcune",
            "sommige",
            "enkele",
            "alguns",
            "algumas",
            "nogle",
            "noen",
            "några",
            "to");

    private Portion() {}

    /** All that is said, where a yes to a part is no yes to the whole. */
    static List<Act> acts(List<Sentence> sentences) {
        List<Act> acts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Act> said = new ArrayList<>(sentence.acts());
            for (Clause clause : sentence.clauses()) {
                settle(said, clause.marks());
                if (sentence.asks() && isGreeting(clause.marks())) {
                    said.add(act(Kind.HEDGE, clause.marks()));
                }
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
        boolean part = marks.stream().filter(Mark::isWord).count() == 1
                && PARTS.contains(marks.get(0).text());
        if (part || counts && (marks.stream().allMatch(Portion::isCount) || isNumbered(marks))) {
            said.add(act(Kind.FIGURE, marks));
        }
    }

    private static boolean isGreeting(List<Mark> marks) {
        return marks.stream().filter(Mark::isWord).allMatch(mark -> mark.is(Topic.GREETING));
    }

    private static Act act(Kind kind, List<Mark> marks) {
        return new Act(
                kind,
                Force.FIRM,
                marks.get(0).start(),
                marks.get(marks.size() - 1).end());
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
