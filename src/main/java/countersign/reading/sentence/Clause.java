package countersign.reading.sentence;

import countersign.reading.language.Topic;
import countersign.reading.sentence.Act.Force;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of a sentence between two commas, and what is said in it.
 *
 * @param marks its words
 * @param acts what is said, in the order in which it is said
 */
public record Clause(List<Mark> marks, List<Act> acts) {

    private static final Set<Topic> SMALL = EnumSet.of(
            Topic.FIRST,
            Topic.LAST,
            Topic.REST,
            Topic.NUMBER,
            Topic.ITEM,
            Topic.PLAIN,
            Topic.BE,
            Topic.GOOD,
            Topic.COURTESY,
            Topic.GREETING,
            Topic.THANKS,
            Topic.ALL,
            Topic.BOTH,
            Topic.YES,
            Topic.AGREE,
            Topic.ALONE,
            Topic.OKAY);

    /** What puts off a thing that is said not to be: "I have not confirmed yet". */
    private static final Set<String> YET = Set.of("yet", "noch", "encore", "todavía", "aún", "ancora", "nog", "ainda");

    /** Topics that speak for themselves wherever they stand. */
    private static Act.Kind plainly(Topic topic) {
        return switch (topic) {
            case IF -> Act.Kind.CONDITION;
            case WISH, PROBLEM, REACH -> Act.Kind.WISH;
            case ASK -> Act.Kind.QUESTION;
            case HEDGE -> Act.Kind.HEDGE;
            case WAIT -> Act.Kind.WAIT;
            case DISPUTE -> Act.Kind.DISPUTE;
            case RECEIVED -> Act.Kind.RECEIVED;
            case DONE -> Act.Kind.DONE;
            case HANDED -> Act.Kind.HANDED;
            case IRONY -> Act.Kind.IRONY;
            case CORRECTION -> Act.Kind.CORRECTION;
            case REPORTED -> Act.Kind.REPORTED;
            case BUT -> Act.Kind.BUT;
            case ONLY -> Act.Kind.ONLY;
            case EXCEPT -> Act.Kind.EXCEPT;
            case AGREE -> Act.Kind.AGREE;
            case REFUSE -> Act.Kind.REFUSE;
            case THANKS -> Act.Kind.THANKS;
            case NONE -> Act.Kind.NOTHING;
            default -> null;
        };
    }

    /** A clause of these words. */
    static Clause of(List<Mark> marks) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < marks.size(); ) {
            i = read(marks, i, acts);
        }
        boolean aside = marks.stream()
                .filter(mark -> !mark.is(Topic.PLAIN) && !mark.is(Topic.COURTESY))
                .findFirst()
                .filter(mark -> mark.may(Topic.ASIDE) || mark.is(Topic.THANKS))
                .isPresent();
        acts.removeIf(act -> aside && act.isStrange() || Aside.isThankedFor(act, marks));
        if (marks.stream().anyMatch(mark -> YET.contains(mark.text()))) {
            acts.replaceAll(
                    act -> act.kind() == Act.Kind.REFUSE && isNegation(act, marks) ? act.as(Act.Kind.WAIT) : act);
        }
        List<Act> settled = Concern.settled(Concern.reported(withoutObjects(acts, marks), marks), marks);
        boolean agrees = settled.stream().anyMatch(act -> act.kind() == Act.Kind.AGREE);
        if (Told.isOne(marks, settled)) {
            settled.removeIf(Act::isStrange);
            settled.add(act(Act.Kind.TOLD, Force.FIRM, marks.get(0), marks.get(marks.size() - 1)));
        }
        settled.replaceAll(act -> !agrees && act.kind() == Act.Kind.UNKNOWN ? act.as(Act.Kind.MORE) : act);
        if (settled.isEmpty() && !aside && Aside.isStatement(marks)) {
            settled.add(act(Act.Kind.SAID, Force.FIRM, marks.get(0), marks.get(marks.size() - 1)));
        }
        return new Clause(List.copyOf(marks), List.copyOf(settled));
    }

    /**
     * What agrees and refuses at once refuses: "I confirm the cancellation", "decided not to proceed"; and who confirms
     * receipt confirms nothing else. Only small words may stand between the two; otherwise they are said of two things.
     */
    private static List<Act> withoutObjects(List<Act> acts, List<Mark> marks) {
        List<Act> kept = new ArrayList<>(acts);
        for (int i = 0; i + 1 < acts.size(); i++) {
            Act first = acts.get(i);
            Act second = acts.get(i + 1);
            boolean turned = first.kind() == Act.Kind.AGREE && second.kind() == Act.Kind.REFUSE && !second.isBare();
            boolean receipt = first.kind() == Act.Kind.AGREE && !first.isBare() && second.kind() == Act.Kind.RECEIVED;
            boolean denied = first.kind() == Act.Kind.REFUSE && !first.isBare() && second.kind() == Act.Kind.AGREE;
            if ((turned && !first.isBare() || denied || receipt) && areClose(first, second, marks)) {
                kept.remove(denied ? second : first);
            }
        }
        return kept;
    }

    /** Whether it refuses by a "not" only. */
    private static boolean isNegation(Act act, List<Mark> marks) {
        return marks.stream()
                .anyMatch(mark -> mark.is(Topic.NOT) && mark.start() >= act.start() && mark.end() <= act.end());
    }

    private static boolean areClose(Act first, Act second, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.start() >= first.end() && mark.end() <= second.start())
                .allMatch(mark -> mark.is(Topic.PLAIN) || mark.is(Topic.WANT));
    }

    /** Reads what begins at a word; the index of the next word that was not read. */
    private static int read(List<Mark> marks, int at, List<Act> acts) {
        Mark mark = marks.get(at);
        if (mark.kind() == Mark.Kind.NUMBER && mark.is(Topic.NEUTRAL)) {
            return at + 1;
        }
        boolean figure =
                mark.kind() == Mark.Kind.NUMBER || mark.is(Topic.WEEKDAY) || mark.is(Topic.MONTH) || isCount(marks, at);
        boolean open = mark.is(Topic.PERSON)
                || mark.is(Topic.NAME)
                || mark.is(Topic.ASPECT)
                || mark.is(Topic.DUTY)
                || mark.is(Topic.CLAIM)
                || mark.is(Topic.PERIOD)
                || mark.is(Topic.LIFE);
        if (mark.kind() == Mark.Kind.UNKNOWN || figure || open) {
            acts.add(act(figure ? Act.Kind.FIGURE : Act.Kind.UNKNOWN, Force.FIRM, mark, mark));
            return at + 1;
        }
        boolean agreesBefore = !acts.isEmpty() && acts.get(acts.size() - 1).kind() == Act.Kind.AGREE;
        boolean agreesBehind = at + 1 < marks.size() && marks.get(at + 1).is(Topic.AGREE);
        if (mark.is(Topic.NONE) && (agreesBehind || agreesBefore && isLast(marks, at))) {
            acts.add(act(Act.Kind.HEDGE, Force.FIRM, mark, mark));
        }
        if (mark.is(Topic.NO) || mark.is(Topic.NOT) || mark.is(Topic.NEITHER) || isNothingGood(marks, at)) {
            return new Negation(marks, at, acts).read();
        }
        int leave = Directive.begin(marks, at);
        if (leave >= 0) {
            acts.add(act(Act.Kind.AGREE, Force.FIRM, marks.get(leave), mark));
        } else if (mark.is(Topic.YES) || mark.is(Topic.OKAY) && isAlone(marks)) {
            acts.add(act(Act.Kind.AGREE, mark.is(Topic.YES) ? Force.BARE : Force.SLIGHT, mark, mark));
        } else if (mark.is(Topic.ALONE) && isAlone(marks) && !behindArticle(marks, at) || isPraise(marks, at)) {
            acts.add(act(Act.Kind.AGREE, Force.PRAISE, mark, mark));
        } else if (mark.is(Topic.ALONE) && mark.may(Topic.WISH)) {
            acts.add(act(Act.Kind.WISH, Force.FIRM, mark, mark));
        } else if (mark.is(Topic.DEAR) || mark.is(Topic.TURN)) {
            acts.add(act(Act.Kind.REFUSE, mark.is(Topic.TURN) ? Force.TURN : Force.SLIGHT, mark, mark));
        } else if (mark.is(Topic.DESIRE)) {
            if (isOrderDesired(marks, at + 1)) {
                acts.add(act(Act.Kind.AGREE, Force.FIRM, mark, mark));
            } else if (!isDesiredAgreement(marks, at + 1)) {
                acts.add(act(Act.Kind.DESIRE, Force.FIRM, mark, mark));
            }
        } else if (isNamedChange(marks, at, acts)) {
            return at + 1;
        } else if (plainly(mark.topic()) != null) {
            if (mark.is(Topic.EXCEPT) && mark.may(Topic.ALL)) {
                acts.add(act(Act.Kind.AGREE, Force.FIRM, mark, mark));
            }
            boolean polite = mark.is(Topic.REFUSE) && mark.may(Topic.NO);
            acts.add(act(plainly(mark.topic()), polite ? Force.POLITE : Force.FIRM, mark, mark));
        }
        return at + 1;
    }

    /** "Two people": a number in words before a thing or a person, which no "all", "first" or "item" explains. */
    private static boolean isCount(List<Mark> marks, int at) {
        boolean number = marks.get(at).is(Topic.NUMBER);
        if (number && Character.isDigit(marks.get(at).text().charAt(0))) {
            return true;
        }
        if (!number || at + 1 == marks.size()) {
            return number && at > 0 && marks.get(at - 1).is(Topic.AGREE);
        }
        Mark next = marks.get(at + 1);
        Mark before = at == 0 ? null : marks.get(at - 1);
        boolean explained = before != null
                && (before.is(Topic.ALL)
                        || before.is(Topic.FIRST)
                        || before.is(Topic.LAST)
                        || before.may(Topic.ITEM)
                        || before.may(Topic.ARTICLE));
        return !explained
                && (next.kind() == Mark.Kind.UNKNOWN
                        || next.is(Topic.NEUTRAL)
                        || next.is(Topic.PERSON)
                        || next.may(Topic.PERIOD));
    }

    /** "I accept nothing": no word stands behind it. */
    private static boolean isLast(List<Mark> marks, int at) {
        return marks.subList(at + 1, marks.size()).stream().noneMatch(Mark::isWord);
    }

    /** "Nothing is correct". */
    private static boolean isNothingGood(List<Mark> marks, int at) {
        int next = at + 1;
        while (next < marks.size() && marks.get(next).may(Topic.PLAIN)) {
            next++;
        }
        return marks.get(at).is(Topic.NONE)
                && next < marks.size()
                && marks.get(next).may(Topic.GOOD)
                && marks.get(next - 1).may(Topic.BE);
    }

    /** "I approve the change" names what was asked; "one change" asks for something else. */
    private static boolean isNamedChange(List<Mark> marks, int at, List<Act> acts) {
        boolean named =
                behindArticle(marks, at) || at > 0 && marks.get(at - 1).text().endsWith(" the");
        boolean change = marks.get(at).is(Topic.PROBLEM) && marks.get(at).may(Topic.NEUTRAL) && named;
        return change && (acts.stream().anyMatch(act -> act.kind() == Act.Kind.AGREE || act.kind() == Act.Kind.REFUSE));
    }

    /** "I would like to proceed" wishes for nothing but what was asked. */
    private static boolean isDesiredAgreement(List<Mark> marks, int next) {
        int at = next < marks.size() && marks.get(next).is(Topic.PLAIN) ? next + 1 : next;
        return at < marks.size()
                && (marks.get(at).is(Topic.AGREE) || marks.get(at).is(Topic.REFUSE));
    }

    /** "We do want the order": an article, what was asked, and nothing behind it. */
    private static boolean isOrderDesired(List<Mark> marks, int next) {
        boolean named = next + 1 < marks.size()
                && marks.get(next).may(Topic.ARTICLE)
                && marks.get(next + 1).is(Topic.WANT)
                && marks.get(next + 1).may(Topic.NEUTRAL);
        return named
                && marks.subList(next + 2, marks.size()).stream()
                        .allMatch(mark -> mark.is(Topic.COURTESY) || mark.may(Topic.PLEASE));
    }

    /** A word of praise that is said of what was asked: "is fine", "all good"; not "a good question". */
    private static boolean isPraise(List<Mark> marks, int at) {
        boolean weak = plainly(marks.get(at).topic()) == null;
        if (!weak
                || !marks.get(at).may(Topic.GOOD)
                || behindArticle(marks, at)
                || at + 1 < marks.size() && isNoun(marks.get(at + 1))) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            Mark before = marks.get(i);
            if (before.may(Topic.BE)) {
                return !marks.get(at).is(Topic.COURTESY) || !isYours(marks, i);
            }
            if (!before.is(Topic.PLAIN) && !before.is(Topic.ALL) && !before.is(Topic.BOTH)) {
                return false;
            }
        }
        return false;
    }

    /** "Your work is excellent" praises whom it is written to; "this is excellent" praises what was asked. */
    private static boolean isYours(List<Mark> marks, int end) {
        return marks.subList(0, end).stream().anyMatch(mark -> mark.may(Topic.YOU));
    }

    private static boolean behindArticle(List<Mark> marks, int at) {
        return at > 0 && marks.get(at - 1).may(Topic.ARTICLE);
    }

    private static boolean isNoun(Mark mark) {
        return mark.kind() == Mark.Kind.UNKNOWN || mark.is(Topic.NEUTRAL) || mark.is(Topic.WANT);
    }

    /** Whether a clause says nothing else, apart from what it says it of. */
    private static boolean isAlone(List<Mark> marks) {
        int small = 0;
        for (Mark mark : marks) {
            boolean points = mark.kind() == Mark.Kind.NUMBER
                    || mark.may(Topic.ASPECT)
                    || mark.kind() == Mark.Kind.UNKNOWN && mark != marks.get(marks.size() - 1);
            if (!points && (mark.topic() == null || !SMALL.contains(mark.topic()))) {
                return false;
            }
            small += mark.is(Topic.PLAIN) ? 1 : 0;
        }
        return small <= 3;
    }

    static Act act(Act.Kind kind, Force force, Mark from, Mark to) {
        return new Act(kind, force, from.start(), to.end());
    }

    /** Whether it says something of this kind. */
    public boolean says(Act.Kind kind) {
        return acts.stream().anyMatch(act -> act.kind() == kind);
    }
}
