package countersign.reading.sentence;

import countersign.reading.language.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What is said besides: thanks for something, and statements that neither agree nor refuse. */
final class Aside {

    /** What stands between thanks and that for which somebody is thanked. */
    private static final Set<String> FOR =
            Set.of("for", "für", "pour", "de", "por", "per", "voor", "pelo", "pela", "della", "del");

    /** What statements begin with, besides the one who writes. */
    private static final Set<String> SUBJECTS = Set.of(
            "it",
            "it's",
            "that",
            "that's",
            "this",
            "you",
            "everything",
            "all",
            "das",
            "es",
            "sie",
            "c",
            "ce",
            "ça",
            "ca",
            "vous",
            "esto",
            "eso",
            "usted",
            "questo",
            "dat",
            "det",
            "het",
            "u",
            "isso",
            "isto");

    private Aside() {}

    /** Somebody or something, and at least two words on it. */
    static boolean isStatement(List<Mark> marks) {
        long words = marks.stream()
                .filter(Mark::isWord)
                .flatMap(mark -> Arrays.stream(mark.text().split(" ")))
                .count();
        Mark first = marks.get(0);
        boolean kind = marks.stream().anyMatch(mark -> mark.is(Topic.COURTESY) || mark.is(Topic.THANKS));
        boolean excuse =
                first.may(Topic.SELF) && marks.size() > 1 && marks.get(1).is(Topic.COURTESY);
        return words >= 3
                && (!kind || excuse)
                && first.is(Topic.PLAIN)
                && (first.may(Topic.SELF) || SUBJECTS.contains(first.text()));
    }

    /** Kind words that are a clause of their own: "looking forward to hearing from you". */
    static boolean isKindness(List<Mark> marks) {
        long words = marks.stream()
                .flatMap(mark -> Arrays.stream(mark.text().split(" ")))
                .count();
        return words >= 3 && marks.stream().allMatch(mark -> mark.is(Topic.COURTESY) || mark.is(Topic.PLAIN));
    }

    /** Small words, and words of what "if you have any questions, give me a ring on 555-0100" is made of. */
    static boolean isOfHelp(List<Mark> marks) {
        return marks.stream()
                .allMatch(mark -> mark.may(Topic.REACH)
                        || mark.is(Topic.IF)
                        || mark.is(Topic.PLAIN)
                        || mark.is(Topic.COURTESY)
                        || mark.may(Topic.PROBLEM) && !mark.may(Topic.NEUTRAL)
                        || mark.is(Topic.NONE)
                        || mark.is(Topic.WANT) && mark.may(Topic.PLAIN)
                        || mark.kind() == Mark.Kind.NUMBER && mark.text().length() >= 3);
    }

    private static boolean isThankable(Act act) {
        return act.kind() == Act.Kind.AGREE || act.kind() == Act.Kind.WISH || act.kind() == Act.Kind.QUESTION;
    }

    /** "Thank you for confirming", "thanks for the earlier mail": nothing is confirmed and nothing wished for. */
    static boolean isThankedFor(Act act, List<Mark> marks) {
        if (!isThankable(act)) {
            return false;
        }
        int thanks = -1;
        for (int i = 0; i < marks.size() && marks.get(i).start() < act.start(); i++) {
            Mark mark = marks.get(i);
            thanks = mark.is(Topic.THANKS) ? i : mark.is(Topic.PLAIN) || mark.is(Topic.COURTESY) ? thanks : -1;
        }
        return thanks >= 0
                && marks.subList(thanks, marks.size()).stream()
                        .filter(mark -> mark.start() < act.start())
                        .flatMap(mark -> Arrays.stream(mark.text().split(" ")))
                        .anyMatch(FOR::contains);
    }
}
