package countersign.reading.sentence;

import countersign.reading.language.Topic;
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

    /** How far a negation reaches, in phrases. */
    private static final int REACH = 5;

    private static final Set<Topic> SMALL = EnumSet.of(
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

    /** Topics that refuse when they are negated. */
    private static final Set<Topic> TURNED = EnumSet.of(Topic.AGREE, Topic.ALONE, Topic.OKAY, Topic.WANT, Topic.GOOD);

    /** Topics that speak for themselves wherever they stand. */
    private static Act.Kind plainly(Topic topic) {
        return switch (topic) {
            case IF -> Act.Kind.CONDITION;
            case WISH, PROBLEM -> Act.Kind.WISH;
            case ASK -> Act.Kind.QUESTION;
            case HEDGE -> Act.Kind.HEDGE;
            case WAIT -> Act.Kind.WAIT;
            case DISPUTE -> Act.Kind.DISPUTE;
            case RECEIVED -> Act.Kind.RECEIVED;
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
        return new Clause(List.copyOf(marks), List.copyOf(withoutObjects(acts, marks)));
    }

    /**
     * What agrees and refuses at once refuses: "I confirm the cancellation", "decided not to proceed". Only small words may
     * stand between the two; otherwise they are said of two things.
     */
    private static List<Act> withoutObjects(List<Act> acts, List<Mark> marks) {
        List<Act> kept = new ArrayList<>(acts);
        for (int i = 0; i + 1 < acts.size(); i++) {
            Act first = acts.get(i);
            Act second = acts.get(i + 1);
            boolean turned = first.kind() == Act.Kind.AGREE && second.kind() == Act.Kind.REFUSE && !second.bare();
            boolean denied = first.kind() == Act.Kind.REFUSE && !first.bare() && second.kind() == Act.Kind.AGREE;
            if ((turned && !first.bare() || denied) && areClose(first, second, marks)) {
                kept.remove(turned ? first : second);
            }
        }
        return kept;
    }

    private static boolean areClose(Act first, Act second, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.start() >= first.end() && mark.end() <= second.start())
                .allMatch(mark -> mark.is(Topic.PLAIN) || mark.may(Topic.ARTICLE));
    }

    /** Reads what begins at a word; the index of the next word that was not read. */
    private static int read(List<Mark> marks, int at, List<Act> acts) {
        Mark mark = marks.get(at);
        if (mark.kind() == Mark.Kind.UNKNOWN || mark.kind() == Mark.Kind.NUMBER) {
            acts.add(act(Act.Kind.UNKNOWN, false, mark, mark));
            return at + 1;
        }
        if (mark.is(Topic.NO) || mark.is(Topic.NOT) || mark.is(Topic.NEITHER)) {
            boolean not = mark.may(Topic.NOT) && !isLast(marks, at);
            return negation(marks, at, acts, mark.is(Topic.NO) && !not);
        }
        if (mark.is(Topic.YES) || mark.is(Topic.OKAY) && isAlone(marks)) {
            acts.add(act(Act.Kind.AGREE, true, mark, mark));
        } else if (mark.is(Topic.ALONE) && isAlone(marks) && !behindArticle(marks, at) || isPraise(marks, at)) {
            acts.add(act(Act.Kind.AGREE, false, mark, mark));
        } else if (mark.is(Topic.DESIRE)) {
            if (!isDesiredAgreement(marks, at + 1)) {
                acts.add(act(Act.Kind.WISH, false, mark, mark));
            }
        } else if (plainly(mark.topic()) != null) {
            if (mark.is(Topic.EXCEPT) && mark.may(Topic.ALL)) {
                acts.add(act(Act.Kind.AGREE, false, mark, mark));
            }
            acts.add(act(plainly(mark.topic()), false, mark, mark));
        }
        return at + 1;
    }

    /** "I would like to proceed" wishes for nothing but what was asked. */
    private static boolean isDesiredAgreement(List<Mark> marks, int next) {
        int at = next < marks.size() && marks.get(next).is(Topic.PLAIN) ? next + 1 : next;
        return at < marks.size()
                && (marks.get(at).is(Topic.AGREE) || marks.get(at).is(Topic.REFUSE));
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
                return true;
            }
            if (!before.is(Topic.PLAIN) && !before.is(Topic.ALL) && !before.is(Topic.BOTH)) {
                return false;
            }
        }
        return false;
    }

    private static boolean behindArticle(List<Mark> marks, int at) {
        return at > 0 && marks.get(at - 1).may(Topic.ARTICLE);
    }

    private static boolean isNoun(Mark mark) {
        return mark.kind() == Mark.Kind.UNKNOWN || mark.is(Topic.NEUTRAL) || mark.is(Topic.WANT);
    }

    /** A negation, and what it turns around: "no problem" agrees, "not approved" refuses. */
    private static int negation(List<Mark> marks, int at, List<Act> acts, boolean no) {
        Mark mark = marks.get(at);
        boolean adjacent = true;
        for (int i = at + 1; i < marks.size() && i <= at + REACH; i++) {
            Mark next = marks.get(i);
            Topic topic = next.topic();
            if (next.may(Topic.PROBLEM) && (!no || adjacent)) {
                acts.add(act(Act.Kind.AGREE, false, mark, next));
                return i + 1;
            }
            if (!no && turns(next)) {
                acts.add(act(Act.Kind.REFUSE, false, mark, next));
                return i + 1;
            }
            if (!no
                    && (topic == Topic.REFUSE
                            || topic == Topic.NO
                            || topic == Topic.DISPUTE
                            || topic == Topic.RECEIVED)) {
                acts.add(act(Act.Kind.NEGATED, false, mark, next));
                return i + 1;
            }
            if (topic == Topic.BUT
                    || topic == Topic.NOT
                    || no && next.kind() == Mark.Kind.PHRASE && topic != Topic.PLAIN) {
                break;
            }
            adjacent &= topic == Topic.PLAIN;
        }
        if (!no && isBackward(marks, at, acts)) {
            Act before = acts.remove(acts.size() - 1);
            acts.add(new Act(Act.Kind.REFUSE, false, before.start(), mark.end()));
            return at + 1;
        }
        if (!no && isWantedBefore(marks, at)) {
            acts.add(act(Act.Kind.REFUSE, false, marks.get(0), mark));
            return at + 1;
        }
        boolean noun = no && at + 1 < marks.size() && marks.get(at + 1).kind() == Mark.Kind.UNKNOWN;
        boolean lonely = !no && marks.size() == 1;
        Act.Kind kind = no && !noun || lonely ? Act.Kind.REFUSE : Act.Kind.NEGATED;
        acts.add(act(kind, no, mark, mark));
        return at + 1;
    }

    /** In German and Dutch the "not" stands behind: "bestätige ich nicht". Nothing decisive may follow. */
    private static boolean isBackward(List<Mark> marks, int at, List<Act> acts) {
        boolean agreed = !acts.isEmpty()
                && acts.get(acts.size() - 1).kind() == Act.Kind.AGREE
                && !acts.get(acts.size() - 1).bare();
        return agreed && isTrailing(marks, at);
    }

    /** "Das möchte ich nicht": what is wanted, and a "not" behind it. */
    private static boolean isWantedBefore(List<Mark> marks, int at) {
        boolean wanted = marks.subList(0, at).stream()
                .anyMatch(mark -> mark.may(Topic.WANT) || mark.may(Topic.DESIRE) || mark.may(Topic.GOOD));
        return wanted && isTrailing(marks, at);
    }

    private static boolean isTrailing(List<Mark> marks, int at) {
        return marks.subList(at + 1, marks.size()).stream()
                .allMatch(mark -> mark.is(Topic.COURTESY) || mark.is(Topic.THANKS) || mark.is(Topic.PLAIN));
    }

    /** Whether nothing but politeness follows: where one word means "no" and "not", it is then a no. */
    private static boolean isLast(List<Mark> marks, int at) {
        return marks.subList(at + 1, marks.size()).stream()
                .allMatch(mark -> mark.is(Topic.COURTESY) || mark.is(Topic.THANKS) || mark.is(Topic.GREETING));
    }

    /** Whether it refuses when it is negated. */
    private static boolean turns(Mark mark) {
        return mark.topics().stream().anyMatch(TURNED::contains);
    }

    private static boolean isAlone(List<Mark> marks) {
        int small = 0;
        for (Mark mark : marks) {
            if (mark.topic() == null || !SMALL.contains(mark.topic())) {
                return false;
            }
            small += mark.is(Topic.PLAIN) || mark.is(Topic.BE) ? 1 : 0;
        }
        return small <= 3;
    }

    private static Act act(Act.Kind kind, boolean bare, Mark from, Mark to) {
        return new Act(kind, bare, from.start(), to.end());
    }

    /** Whether it says something of this kind. */
    public boolean says(Act.Kind kind) {
        return acts.stream().anyMatch(act -> act.kind() == kind);
    }
}
