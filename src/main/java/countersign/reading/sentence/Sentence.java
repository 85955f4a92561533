package countersign.reading.sentence;

import countersign.reading.language.Topic;
import countersign.reading.sentence.Act.Force;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in its clauses.
 *
 * @param clauses its clauses
 * @param asks whether it ends with a question mark
 * @param trails whether it ends with three dots
 */
public record Sentence(List<Clause> clauses, boolean asks, boolean trails) {

    /** The sentences of a text. */
    public static List<Sentence> of(List<Mark> marks) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= marks.size(); i++) {
            if (i == marks.size() || marks.get(i).endsSentence()) {
                Mark end = i == marks.size() ? null : marks.get(i);
                List<Clause> clauses = clauses(marks.subList(from, i));
                boolean asks = end != null && end.kind() == Mark.Kind.ASKS;
                boolean trails = end != null && end.kind() == Mark.Kind.TRAILS;
                if (!clauses.isEmpty() || asks) {
                    sentences.add(new Sentence(clauses, asks, trails));
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    /** Cuts at commas and dashes, before a "but", and before a "so" that leads to a yes. */
    private static List<Clause> clauses(List<Mark> marks) {
        List<Clause> clauses = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean cuts = mark.kind() == Mark.Kind.COMMA && !isListed(open, marks, i)
                    || mark.is(Topic.BUT)
                    || Told.concludes(marks, i);
            if (cuts && !open.isEmpty()) {
                clauses.add(Clause.of(open));
                open.clear();
            }
            if (mark.kind() != Mark.Kind.COMMA) {
                open.add(mark);
            }
        }
        if (!open.isEmpty()) {
            clauses.add(Clause.of(open));
        }
        return clauses;
    }

    /** "Quantity, date and price are fine": the comma in a list of sides of the thing. */
    private static boolean isListed(List<Mark> before, List<Mark> marks, int comma) {
        int next = comma + 1;
        while (next < marks.size()
                && (marks.get(next).may(Topic.ARTICLE)
                        || Concern.AND.contains(marks.get(next).text()))) {
            next++;
        }
        return next < marks.size()
                && marks.get(next).may(Topic.ASPECT)
                && !before.isEmpty()
                && before.get(before.size() - 1).may(Topic.ASPECT)
                && before.stream()
                        .allMatch(mark ->
                                mark.may(Topic.ASPECT) || mark.may(Topic.ARTICLE) || Concern.AND.contains(mark.text()));
    }

    /** What is said in it, clause after clause. */
    public List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            acts.addAll(acts(i));
        }
        if (asks && clauses.isEmpty()) {
            acts.add(new Act(Act.Kind.UNKNOWN, Force.FIRM, 0, 0));
        }
        return acts;
    }

    /**
     * What is said in one of its clauses. What stands in the clause that asks is not said but asked; a plea to cancel is a
     * refusal all the same.
     */
    public List<Act> acts(int number) {
        Clause clause = clauses.get(number);
        boolean last = number == clauses.size() - 1;
        if (number > 0 && isSlight(number) && Aside.isKindness(clause.marks())) {
            List<Mark> marks = clause.marks();
            int end = marks.get(marks.size() - 1).end();
            return List.of(new Act(Act.Kind.SAID, Force.FIRM, marks.get(0).start(), end));
        }
        int turn = overcome();
        if (number < turn) {
            return List.of();
        }
        if (isMeantForNext(number)) {
            return clause.acts().stream()
                    .map(act -> new Act(act.kind(), Force.BARE, act.start(), act.end()))
                    .toList();
        }
        if (number >= offerOfHelp()) {
            return List.of();
        }
        if (isReason(number)) {
            List<Mark> marks = clause.marks();
            int end = marks.get(marks.size() - 1).end();
            return List.of(new Act(Act.Kind.TOLD, Force.FIRM, marks.get(0).start(), end));
        }
        if (trails && last && clause.says(Act.Kind.AGREE)) {
            List<Act> acts = new ArrayList<>(clause.acts());
            acts.add(new Act(
                    Act.Kind.HEDGE, Force.FIRM, acts.get(0).start(), acts.get(0).end()));
            return acts;
        }
        if (!asks || !last || isCourtesy(clause)) {
            return turn > 0 && number == turn
                    ? clause.acts().stream()
                            .filter(act -> act.kind() != Act.Kind.BUT)
                            .toList()
                    : clause.acts();
        }
        List<Act> acts = new ArrayList<>();
        boolean plea = clause.marks().stream().anyMatch(mark -> mark.may(Topic.PLEA)) && !clause.says(Act.Kind.AGREE);
        boolean more = clause.marks().stream().anyMatch(mark -> mark.is(Topic.WISH) && !mark.may(Topic.PLEA));
        for (Act act : clause.acts()) {
            boolean pleaded = act.kind() == Act.Kind.REFUSE && !act.isBare() && plea && !more;
            Act.Kind kind = act.isBare() ? Act.Kind.UNKNOWN : Act.Kind.QUESTION;
            acts.add(!pleaded && isSaid(act) ? act.as(kind) : act);
        }
        boolean pleaded = acts.stream().anyMatch(act -> act.kind() == Act.Kind.REFUSE);
        acts.removeIf(act -> pleaded && act.kind() == Act.Kind.WISH);
        if (acts.isEmpty()) {
            List<Mark> marks = clause.marks();
            int end = marks.get(marks.size() - 1).end();
            acts.add(new Act(Act.Kind.QUESTION, Force.FIRM, marks.get(0).start(), end));
        }
        return acts;
    }

    /** "I first thought the date was wrong, but it's fine: yes": the clause with the "but" that turns to a yes; 0 where none does. */
    private int overcome() {
        boolean once = !asks && clauses.get(0).marks().stream().limit(3).anyMatch(mark -> mark.is(Topic.ONCE));
        int but = 1;
        while (once && but < clauses.size() && !clauses.get(but).says(Act.Kind.BUT)) {
            but++;
        }
        if (!once || but >= clauses.size()) {
            return 0;
        }
        List<Act> behind = new ArrayList<>();
        clauses.subList(but, clauses.size()).forEach(clause -> behind.addAll(clause.acts()));
        boolean yes = behind.stream()
                .anyMatch(act ->
                        act.kind() == Act.Kind.AGREE && (act.force() == Force.FIRM || act.force() == Force.BARE));
        boolean no = behind.stream().anyMatch(act -> act.kind() == Act.Kind.REFUSE || act.kind() == Act.Kind.NEGATED);
        return yes && !no ? but : 0;
    }

    /** The clause from which on nothing is said but "if you have any questions, give me a ring"; their number where there is none. */
    private int offerOfHelp() {
        int from = clauses.size();
        while (from > 0 && Aside.isOfHelp(clauses.get(from - 1).marks())) {
            from--;
        }
        List<Mark> marks = new ArrayList<>();
        clauses.subList(from, clauses.size()).forEach(clause -> marks.addAll(clause.marks()));
        boolean offers = marks.stream().anyMatch(mark -> mark.may(Topic.REACH))
                && marks.stream().anyMatch(mark -> mark.is(Topic.IF) || mark.may(Topic.PROBLEM));
        return offers && !asks ? from : clauses.size();
    }

    /** "The boss looked it over, so go ahead": a clause that tells why there is a yes behind it. */
    private boolean isReason(int number) {
        boolean concluded = clauses.subList(number + 1, clauses.size()).stream()
                .anyMatch(clause -> Told.concludes(clause.marks(), 0)
                        && clause.acts().stream()
                                .anyMatch(act -> act.kind() == Act.Kind.AGREE && act.force() == Force.FIRM));
        Clause clause = clauses.get(number);
        return concluded && !asks && Told.isReason(clause.marks(), clause.acts());
    }

    /** "Confirmed, I received it", "sure, cancel it": one word, which may be meant for what is said behind it. */
    private boolean isMeantForNext(int number) {
        Clause clause = clauses.get(number);
        if (clause.marks().size() != 1 || !clause.says(Act.Kind.AGREE) || number + 1 == clauses.size()) {
            return false;
        }
        Clause next = clauses.get(number + 1);
        boolean told = next.says(Act.Kind.SAID) || next.says(Act.Kind.RECEIVED);
        boolean self = next.marks().get(0).may(Topic.SELF);
        boolean words = next.marks().get(0).end()
                        < next.marks().get(next.marks().size() - 1).end()
                || next.marks().get(0).text().indexOf(' ') > 0;
        boolean refused = words && next.acts().stream().anyMatch(act -> act.kind() == Act.Kind.REFUSE && !act.isBare());
        return (told && self || refused) && !next.says(Act.Kind.AGREE);
    }

    /** Whether no more than an "ok" was said in the clauses before: with kind words behind it, it may only mean those. */
    private boolean isSlight(int number) {
        List<Act> before = new ArrayList<>();
        clauses.subList(0, number).forEach(clause -> before.addAll(clause.acts()));
        return !before.isEmpty() && before.stream().allMatch(act -> act.force() == Force.SLIGHT);
    }

    private static boolean isSaid(Act act) {
        return switch (act.kind()) {
            case AGREE, REFUSE, SECONDED, FIGURE, MORE, UNKNOWN, RECEIVED, NOTHING, WAIT, CONDITION -> true;
            default -> false;
        };
    }

    private static boolean isCourtesy(Clause clause) {
        return clause.marks().stream().allMatch(mark -> mark.is(Topic.COURTESY) || mark.is(Topic.GREETING));
    }
}
