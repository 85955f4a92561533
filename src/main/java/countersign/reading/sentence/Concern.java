package countersign.reading.sentence;

import countersign.reading.language.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whose yes it is, and what it is said of. "The architect has approved it" is somebody else's yes, "the price is fine" is one
 * to a side of the thing alone: neither agrees to what was asked.
 */
final class Concern {

    /** What joins two words. */
    static final Set<String> AND = Set.of("and", "&", "und", "et", "y", "e", "ed", "en", "plus");

    /** Who is known to the writer, where a phrase holds him and what he said. */
    private static final String SPEAKERS = "(husband|wife|boss|colleague|partner|everyone|everybody) .*";

    private final List<Mark> marks;

    private Concern(List<Mark> marks) {
        this.marks = marks;
    }

    /** The acts of a clause, where such a yes is no longer one. */
    static List<Act> settled(List<Act> acts, List<Mark> marks) {
        List<Act> settled = new ArrayList<>(acts);
        boolean named = marks.stream().anyMatch(mark -> isOther(mark) || mark.may(Topic.ASPECT));
        if (named) {
            Concern concern = new Concern(marks);
            settled.replaceAll(act -> act.kind() == Act.Kind.AGREE ? concern.seen(act) : act);
            settled.removeIf(act -> act.kind() == Act.Kind.UNKNOWN && concern.isExplained(act, settled));
        }
        return settled;
    }

    /** "My wife says yes": what others are said to have agreed to is their yes, and no doubt of one's own. */
    static List<Act> reported(List<Act> acts, List<Mark> marks) {
        boolean reported = acts.stream().anyMatch(act -> act.kind() == Act.Kind.REPORTED);
        boolean agreed = acts.stream().anyMatch(act -> act.kind() == Act.Kind.AGREE);
        boolean more = acts.stream()
                .anyMatch(act -> act.kind() != Act.Kind.REPORTED
                        && act.kind() != Act.Kind.AGREE
                        && act.kind() != Act.Kind.SECONDED
                        && act.kind() != Act.Kind.THANKS);
        boolean ours = marks.stream()
                .anyMatch(mark -> mark.may(Topic.YOU)
                        || mark.is(Topic.REPORTED) && mark.text().startsWith("you "));
        boolean person = marks.stream().anyMatch(Concern::isOther)
                || marks.stream()
                        .anyMatch(mark -> mark.is(Topic.REPORTED) && mark.text().matches(SPEAKERS));
        if (!reported || !agreed || more || ours || !person) {
            return acts;
        }
        List<Act> settled = new ArrayList<>(acts);
        settled.removeIf(act -> act.kind() == Act.Kind.REPORTED);
        settled.replaceAll(act -> act.kind() == Act.Kind.AGREE ? act.as(Act.Kind.SECONDED) : act);
        return settled;
    }

    private static boolean isOther(Mark mark) {
        return mark.may(Topic.PERSON) || mark.may(Topic.NAME);
    }

    private Act seen(Act act) {
        int first = index(act.start(), true);
        int speaker = speaker(first);
        if (speaker >= 0) {
            boolean later = marks.subList(speaker, first).stream().anyMatch(mark -> mark.may(Topic.DUTY));
            return act.as(later ? Act.Kind.HANDED : Act.Kind.SECONDED);
        }
        int last = index(act.end(), false);
        boolean part = isPart(first, last) || isOthers(last);
        boolean given = last + 1 < marks.size() && marks.get(last + 1).may(Topic.WITH);
        return part && (act.force() != Act.Force.BARE || given) ? act.as(Act.Kind.SECONDED) : act;
    }

    /** Whether a person or a side of the thing is only named for what is said of it, or as company. */
    private boolean isExplained(Act act, List<Act> settled) {
        int at = index(act.start(), true);
        boolean person = isOther(marks.get(at));
        boolean seconded = settled.stream().anyMatch(other -> other.kind() == Act.Kind.SECONDED);
        boolean agreed = settled.stream()
                .anyMatch(other -> other.kind() == Act.Kind.AGREE && !other.isBare() && other.start() > act.start());
        boolean before =
                settled.stream().anyMatch(other -> other.kind() == Act.Kind.AGREE && other.start() < act.start());
        boolean company = person && (isJoined(at) || !before && isCompany(at));
        return (person || marks.get(at).is(Topic.ASPECT)) && (seconded || agreed || company);
    }

    /** The person of whom a yes is said, where it is not the one who writes; or -1. */
    private int speaker(int act) {
        for (int i = act - 1; i >= 0; i--) {
            if (marks.get(i).may(Topic.SELF)) {
                return -1;
            }
            if (isOther(marks.get(i))) {
                return isCompany(i) && !leads(i) ? -1 : i;
            }
        }
        return -1;
    }

    /** "With my wife", where something else is said as well. */
    private boolean isCompany(int person) {
        boolean spoken = marks.size() > 3
                || marks.stream()
                        .anyMatch(mark -> mark.may(Topic.DONE) || mark.text().indexOf(' ') > 0);
        for (int i = person - 1; i >= 0 && i >= person - 2 && spoken; i--) {
            if (marks.get(i).may(Topic.WITH)) {
                return true;
            }
        }
        return isJoined(person);
    }

    /** "For my wife it is fine": the person stands at the head, behind nothing but a small word. */
    private boolean leads(int person) {
        return !isJoined(person)
                && marks.subList(0, person).stream()
                        .allMatch(mark -> mark.is(Topic.PLAIN) && mark.text().indexOf(' ') < 0);
    }

    /** "My wife and I", "I and my wife". */
    private boolean isJoined(int person) {
        if (person + 2 < marks.size() && AND.contains(marks.get(person + 1).text()) && self(person + 2)) {
            return true;
        }
        for (int i = person - 1; i > 0 && i >= person - 2; i--) {
            if (AND.contains(marks.get(i).text()) && self(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean self(int at) {
        return marks.get(at).may(Topic.SELF);
    }

    /** Whether a yes goes for a side of the thing alone, which stands before it or right behind it. */
    private boolean isPart(int first, int last) {
        boolean whole = marks.stream()
                .anyMatch(mark -> mark.is(Topic.NEUTRAL) && !mark.may(Topic.ASPECT) && !isOther(mark)
                        || mark.is(Topic.ALL)
                        || mark.kind() == Mark.Kind.UNKNOWN);
        return !whole && (isSubject(first) || isObject(last));
    }

    /** "The price is fine". */
    private boolean isSubject(int act) {
        for (int i = act - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark.may(Topic.ASPECT)) {
                return true;
            }
            if (!mark.is(Topic.PLAIN) && !mark.is(Topic.BOTH) || mark.may(Topic.SELF)) {
                return false;
            }
        }
        return false;
    }

    /** "I agree with the price", "we confirm the date". */
    private boolean isObject(int act) {
        for (int i = act + 1; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.may(Topic.ASPECT)) {
                return true;
            }
            if (!mark.may(Topic.ARTICLE) && !mark.may(Topic.WITH)) {
                return false;
            }
        }
        return false;
    }

    /** "Fine with my wife", "I agree with my boss". */
    private boolean isOthers(int act) {
        for (int i = act + 1; i < marks.size() && i <= act + 3; i++) {
            if (isOther(marks.get(i))) {
                return i > act + 1 && marks.get(act + 1).may(Topic.WITH) && !isJoined(i);
            }
            if (!marks.get(i).is(Topic.PLAIN) || self(i)) {
                return false;
            }
        }
        return false;
    }

    /** The mark at a place in the text: the one that begins there, or the one that ends there. */
    private int index(int place, boolean begins) {
        for (int i = 0; i < marks.size(); i++) {
            if ((begins ? marks.get(i).start() : marks.get(i).end()) >= place) {
                return i;
            }
        }
        return marks.size() - 1;
    }
}
