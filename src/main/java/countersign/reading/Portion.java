package countersign.reading;

import countersign.reading.Asked.Polarity;
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
 * "yes, some" how many there are to be, "approved: nothing" approves of nothing; "yes, hello?" says nothing of any.
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

    /** Nothing of all that was asked. */
    private static final Set<String> NOTHINGS = Set.of(
            "nothing", "none", "zero", "nichts", "keine", "keines", "keins", "rien", "aucun", "aucune", "nada",
            "ninguno", "ninguna", "niente", "nulla", "nessuno", "niets", "geen", "nenhum", "nenhuma");

    /** What stands between a number and the things of which it counts a part: "two of them". */
    private static final Set<String> OF =
            Set.of("of", "von", "davon", "d'entre", "de", "delle", "dei", "van", "di", "av", "af");

    private Portion() {}

    /** All that is said, where a yes to a part is no yes to the whole, and one to nothing is none. */
    static List<Act> acts(List<Sentence> sentences, Polarity agreesBy) {
        List<Act> acts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Act> said = new ArrayList<>(sentence.acts());
            Clause before = null;
            for (Clause clause : sentence.clauses()) {
                settle(said, clause.marks());
                boolean behindYes = before != null && before.says(Kind.AGREE);
                if (behindYes && agreesBy == Polarity.YES && isNothing(clause.marks())) {
                    said.add(act(Kind.HEDGE, clause.marks()));
                }
                before = clause;
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
        boolean counts = marks.stream().anyMatch(Portion::isPlace);
        boolean part = isPart(marks);
        if (part || counts && (marks.stream().allMatch(Portion::isCount) || isNumbered(marks) || isSomeOf(marks))) {
            said.add(act(Kind.FIGURE, marks));
        }
    }

    /** "Approved: nothing." */
    private static boolean isNothing(List<Mark> marks) {
        return marks.size() == 1 && NOTHINGS.contains(marks.get(0).text());
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

    /** "The second one", "the first". */
    private static boolean isNumbered(List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean withArticle =
                    mark.text().contains(" ") || i > 0 && marks.get(i - 1).may(Topic.ARTICLE);
            if (isPlace(mark) && withArticle) {
                return true;
            }
        }
        return false;
    }

    /** "Some", "yes for some", "most of it"; the English "to" is two by itself only. */
    private static boolean isPart(List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            String text = marks.get(i).text();
            String word = text.substring(text.lastIndexOf(' ') + 1);
            boolean part = PARTS.contains(word) && (!word.equals("to") || marks.size() == 1 && text.equals(word));
            boolean last = i + 1 == marks.size();
            boolean ends = last || OF.contains(marks.get(i + 1).text().split(" ")[0]);
            if (part && ends) {
                return true;
            }
        }
        return false;
    }

    /** "Two of them". */
    private static boolean isSomeOf(List<Mark> marks) {
        return marks.size() > 1
                && marks.get(0).is(Topic.NUMBER)
                && OF.contains(marks.get(1).text().split(" ")[0]);
    }

    private static boolean isPlace(Mark mark) {
        return mark.is(Topic.NUMBER) || mark.is(Topic.FIRST) || mark.is(Topic.LAST);
    }

    private static boolean isCount(Mark mark) {
        return mark.is(Topic.NUMBER) || mark.may(Topic.PLEASE) || mark.is(Topic.COURTESY);
    }
}
