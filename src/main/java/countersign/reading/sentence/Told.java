package countersign.reading.sentence;

import countersign.reading.language.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What people tell besides: "we had a burst pipe here", "the kids were ill". It is over, somebody is in it, and it names
 * nothing that could be ordered, so that it changes nothing in what was asked. A yes in words of its own is one beside it; a
 * bare one may be meant for it.
 */
final class Told {

    private static final Set<Act.Kind> SILENT = EnumSet.of(
            Act.Kind.MORE,
            Act.Kind.UNKNOWN,
            Act.Kind.FIGURE,
            Act.Kind.DONE,
            Act.Kind.RECEIVED,
            Act.Kind.THANKS,
            Act.Kind.SAID);

    /** What a reason may be made of besides: what others said, and small yeses. */
    private static final Set<Act.Kind> REASONS =
            EnumSet.of(Act.Kind.SECONDED, Act.Kind.REPORTED, Act.Kind.TOLD, Act.Kind.KEPT);

    /** What stands in front of a thing that is spoken of or chosen. */
    private static final Set<String> ABOUT = Set.of(
            "about", "of", "with", "for", "von", "über", "mit", "für", "de", "avec", "pour", "con", "por", "di", "per",
            "van", "over", "met", "voor", "com", "sobre", "sur", "su");

    private Told() {}

    /** Whether a clause with these acts does no more than tell something: what is over, or what was looked at. */
    static boolean isOne(List<Mark> marks, List<Act> acts) {
        boolean strange = acts.stream().anyMatch(Act::isStrange);
        if (!strange || !acts.stream().allMatch(act -> SILENT.contains(act.kind()))) {
            return false;
        }
        boolean checked = acts.stream().anyMatch(act -> act.kind() == Act.Kind.DONE);
        boolean over = marks.stream().anyMatch(mark -> mark.may(Topic.PAST));
        return over && isOfLife(marks) && (checked && isSilent(marks, true) || isOfSomebody(marks));
    }

    /** Whether a clause may be why somebody says yes: people said or looked at something, in words that are all known. */
    static boolean isReason(List<Mark> marks, List<Act> acts) {
        boolean silent = acts.stream()
                .allMatch(act -> SILENT.contains(act.kind())
                        || REASONS.contains(act.kind())
                        || act.kind() == Act.Kind.AGREE && act.force() != Act.Force.FIRM);
        boolean known = marks.stream().noneMatch(mark -> mark.kind() == Mark.Kind.UNKNOWN);
        boolean reported = acts.stream().anyMatch(act -> act.kind() == Act.Kind.REPORTED);
        return !acts.isEmpty() && silent && known && (isOfSomebody(marks) || reported && isSilent(marks, false));
    }

    /** Whether a "so" leads to a yes here. */
    static boolean concludes(List<Mark> marks, int at) {
        if (at + 1 >= marks.size() || !marks.get(at).may(Topic.SO)) {
            return false;
        }
        Mark next = marks.get(at + 1);
        return next.is(Topic.YES)
                || next.is(Topic.AGREE)
                || next.may(Topic.MAY)
                || next.may(Topic.PLEASE)
                || next.may(Topic.SELF);
    }

    /** Whether what nobody knows in it is of people's lives: a time or such a word is named, and nothing is spoken about. */
    private static boolean isOfLife(List<Mark> marks) {
        boolean life = marks.stream().anyMatch(mark -> mark.may(Topic.PERIOD) || mark.may(Topic.LIFE));
        return IntStream.range(0, marks.size())
                .noneMatch(i -> marks.get(i).kind() == Mark.Kind.UNKNOWN && (!life || isSpokenAbout(marks, i)));
    }

    /** "We talked about walnut", "we went with the oak". */
    private static boolean isSpokenAbout(List<Mark> marks, int at) {
        int before = at - 1;
        while (before >= 0 && marks.get(before).may(Topic.ARTICLE)) {
            before--;
        }
        return before >= 0
                && (marks.get(before).may(Topic.DONE)
                        || ABOUT.contains(marks.get(before).text()));
    }

    private static boolean isOfSomebody(List<Mark> marks) {
        return marks.stream().anyMatch(Told::isSomebody) && isSilent(marks, false);
    }

    /** Whether nothing in it may be something else than was asked; what was looked at may be what was asked. */
    private static boolean isSilent(List<Mark> marks, boolean checked) {
        return IntStream.range(0, marks.size())
                .noneMatch(i -> isOfTheMatter(marks, i)
                        && !(checked
                                && (marks.get(i).is(Topic.NEUTRAL)
                                        || marks.get(i).is(Topic.ASPECT))));
    }

    private static boolean isSomebody(Mark mark) {
        return mark.may(Topic.SELF) || mark.may(Topic.PERSON) || mark.may(Topic.NAME) || mark.may(Topic.LIFE);
    }

    /** Whether a word may speak of what was asked: a thing, a side of it, a number of things, whom it is written to. */
    private static boolean isOfTheMatter(List<Mark> marks, int at) {
        Mark mark = marks.get(at);
        if (mark.may(Topic.PERIOD)) {
            return false;
        }
        boolean counts = mark.kind() == Mark.Kind.NUMBER || mark.may(Topic.NUMBER);
        boolean time = at + 1 < marks.size() && marks.get(at + 1).may(Topic.PERIOD);
        boolean wanted = mark.is(Topic.WANT) && !mark.may(Topic.PLAIN);
        return counts && !time
                || wanted
                || mark.is(Topic.NEUTRAL)
                || mark.may(Topic.CLAIM)
                || mark.is(Topic.ASPECT)
                || mark.may(Topic.YOU)
                || mark.is(Topic.FIRST)
                || mark.is(Topic.LAST)
                || mark.is(Topic.REST);
    }
}
