package countersign.reading.sentence;

import countersign.reading.language.Topic;
import countersign.reading.sentence.Act.Force;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A "no" or "not" in a clause, and what it turns around: "no problem" agrees, "not approved" refuses. */
final class Negation {

    /** How far a negation reaches, in phrases. */
    private static final int REACH = 5;

    /** Topics that refuse when they are negated. */
    private static final Set<Topic> TURNED =
            EnumSet.of(Topic.AGREE, Topic.ALONE, Topic.OKAY, Topic.WANT, Topic.WORK, Topic.GOOD);

    /** What stands before a verb. */
    private static final Set<String> TO = Set.of("to", "zu", "de", "di", "te");

    private static final Set<String> HERE =
            Set.of("here", "hier", "ici", "aquí", "aqui", "qui", "lives", "her", "här", "tutaj");

    private final List<Mark> marks;
    private final int at;
    private final List<Act> acts;

    /** The negation at a word; what it says is added to the acts that were read before it. */
    Negation(List<Mark> marks, int at, List<Act> acts) {
        this.marks = marks;
        this.at = at;
        this.acts = acts;
    }

    /** Reads it; the index of the next word that was not read. */
    int read() {
        Mark mark = marks.get(at);
        boolean no = mark.is(Topic.NO) && (!mark.may(Topic.NOT) || isLast());
        int problem = no ? adjacentProblem() : problem();
        if (problem > 0) {
            acts.add(Clause.act(Act.Kind.AGREE, Force.PRAISE, mark, marks.get(problem)));
            return problem + 1;
        }
        if (deniesPerson()) {
            acts.add(Clause.act(Act.Kind.DISPUTE, Force.FIRM, mark, marks.get(at + 1)));
            return at + 2;
        }
        if (mark.is(Topic.NOT) && marks.size() == 2 && at == 0 && marks.get(1).is(Topic.NO)) {
            return at + 2;
        }
        int target = no ? 0 : target();
        if (target > 0) {
            acts.add(Clause.act(negated(marks.get(target)), Force.FIRM, mark, marks.get(target)));
            return target + 1;
        }
        if (!no && isBackward()) {
            Act before = acts.remove(acts.size() - 1);
            acts.add(new Act(Act.Kind.REFUSE, Force.FIRM, before.start(), mark.end()));
        } else if (!no && isWantedBefore()) {
            acts.add(Clause.act(Act.Kind.REFUSE, Force.FIRM, marks.get(0), mark));
        } else if (no && isBare() || mark.is(Topic.NEITHER)) {
            acts.add(Clause.act(Act.Kind.REFUSE, no ? Force.BARE : Force.FIRM, mark, mark));
        } else if (!no && isLast() && mark.may(Topic.NONE)) {
            acts.add(Clause.act(Act.Kind.NOTHING, Force.FIRM, mark, mark));
        } else {
            boolean lonely =
                    !no && (marks.size() == 1 || isLast() && marks.get(0).is(Topic.BUT));
            acts.add(Clause.act(lonely ? Act.Kind.REFUSE : Act.Kind.NEGATED, Force.FIRM, mark, mark));
        }
        return at + 1;
    }

    /** "I am not Anna", "there is no Anna here": it reached somebody else. */
    private boolean deniesPerson() {
        boolean named = at > 0 && at + 1 < marks.size() && marks.get(at + 1).is(Topic.NAME);
        boolean self = marks.get(0).may(Topic.SELF) && marks.get(at).is(Topic.NOT);
        return named
                && (self || marks.subList(at + 1, marks.size()).stream().anyMatch(mark -> HERE.contains(mark.text())));
    }

    /** "No" stands for itself; before a noun it only counts: "no answer yet". */
    private boolean isBare() {
        if (at + 1 == marks.size()) {
            return true;
        }
        Mark next = marks.get(at + 1);
        return next.is(Topic.PLAIN)
                || next.is(Topic.COURTESY)
                || next.is(Topic.THANKS)
                || next.is(Topic.YES)
                || next.is(Topic.NO)
                || next.is(Topic.REST)
                || next.is(Topic.ALL)
                || next.is(Topic.FIRST)
                || next.kind() == Mark.Kind.NUMBER
                || next.is(Topic.DESIRE)
                || next.is(Topic.NOT)
                || next.is(Topic.REFUSE);
    }

    private int adjacentProblem() {
        int next = at + 1;
        while (next < marks.size() && next <= at + 2 && marks.get(next).is(Topic.PLAIN)) {
            next++;
        }
        return next < marks.size() && marks.get(next).may(Topic.PROBLEM) ? next : 0;
    }

    /** The problem that is said not to be: "don't have any issues", "see no problem". */
    private int problem() {
        for (int i = at + 1; i < marks.size() && i <= at + REACH; i++) {
            Mark next = marks.get(i);
            if (next.may(Topic.PROBLEM)) {
                return i == at + 1 && isCommand() ? 0 : i;
            }
            boolean small = next.is(Topic.PLAIN)
                    || next.is(Topic.WANT)
                    || next.is(Topic.NOT)
                    || next.is(Topic.NEUTRAL)
                    || next.is(Topic.DONE)
                    || next.is(Topic.NONE);
            if (!small) {
                return 0;
            }
        }
        return 0;
    }

    /** "Don't bother" commands; "I don't doubt it" says something. */
    private boolean isCommand() {
        String text = marks.get(at).text();
        boolean command = text.endsWith("don't") || text.endsWith("dont") || text.endsWith("do not");
        return command && marks.subList(0, at).stream().noneMatch(mark -> mark.may(Topic.SELF));
    }

    /** What a "not" turns around, or 0. */
    private int target() {
        for (int i = at + 1; i < marks.size() && i <= at + REACH; i++) {
            Mark next = marks.get(i);
            if (next.is(Topic.DISPUTE) || next.is(Topic.BUT)) {
                return 0;
            }
            if (negated(next) != null) {
                int refused = next.is(Topic.WANT) ? refusedBehind(i) : 0;
                return refused > 0 ? refused : i;
            }
        }
        return 0;
    }

    /** "We do not want to decline": the refusal that is not wanted, right behind, or 0. */
    private int refusedBehind(int want) {
        int next = want + 1 < marks.size() && TO.contains(marks.get(want + 1).text()) ? want + 2 : want + 1;
        boolean refused = next < marks.size()
                && (marks.get(next).is(Topic.REFUSE) || marks.get(next).is(Topic.TURN));
        return refused ? next : 0;
    }

    /** What comes of a word behind a "not"; null where the "not" may be meant for a word further on. */
    private static Act.Kind negated(Mark mark) {
        if (mark.topics().stream().anyMatch(TURNED::contains)) {
            return Act.Kind.REFUSE;
        }
        if (mark.is(Topic.YES)) {
            return Act.Kind.HEDGE;
        }
        if (mark.is(Topic.REFUSE) || mark.is(Topic.TURN)) {
            return Act.Kind.KEPT;
        }
        return mark.is(Topic.NO) || mark.is(Topic.RECEIVED) ? Act.Kind.NEGATED : null;
    }

    /** In German and Dutch the "not" stands behind: "bestätige ich nicht". Nothing decisive may follow. */
    private boolean isBackward() {
        boolean agreed = !acts.isEmpty()
                && acts.get(acts.size() - 1).kind() == Act.Kind.AGREE
                && !acts.get(acts.size() - 1).isBare();
        return agreed && isTrailing();
    }

    /** "Das möchte ich nicht": what is wanted, and a "not" behind it. */
    private boolean isWantedBefore() {
        boolean wanted = marks.subList(0, at).stream()
                .anyMatch(mark -> mark.may(Topic.WANT) || mark.may(Topic.DESIRE) || mark.may(Topic.GOOD));
        return wanted && isTrailing();
    }

    /** Whether nothing decisive follows: small words, politeness, the thing that is spoken of. */
    private boolean isTrailing() {
        return marks.subList(at + 1, marks.size()).stream()
                .allMatch(mark -> mark.is(Topic.COURTESY)
                        || mark.is(Topic.THANKS)
                        || mark.is(Topic.PLAIN)
                        || mark.is(Topic.NEUTRAL));
    }

    /** Whether nothing but politeness follows: where one word means "no" and "not", it is then a no. */
    private boolean isLast() {
        return marks.subList(at + 1, marks.size()).stream()
                .allMatch(mark -> mark.is(Topic.COURTESY) || mark.is(Topic.THANKS) || mark.is(Topic.GREETING));
    }
}
