package countersign.reading;

import countersign.reading.language.Tokens;
import countersign.reading.sentence.Act;
import countersign.reading.sentence.Act.Force;
import countersign.reading.sentence.Act.Kind;
import java.util.List;
import java.util.Set;

/**
 * A text that says yes and no, and where one of them outdoes the other.
 *
 * @param acts what is said
 * @param text the words
 */
record Contradiction(List<Act> acts, Verbatim text) {

    /** Words by which nothing is found wrong. */
    private static final Set<String> NOTHINGS = Set.of(
            "nothing", "none", "no", "nichts", "keine", "rien", "aucun", "aucune", "nada", "niente", "nulla", "niets");

    /** Words by which all is found right: "nah, all good, go ahead". */
    private static final Set<String> WHOLE = Set.of("all", "everything", "alles", "tout", "todo", "tutto", "tudo");

    /** "No, no, the price is fine. I confirm the order": a no that is said twice waves a worry off, where a firm yes follows; so does "no, nothing is missing". */
    boolean wavesOff() {
        int nos = 0;
        while (nos < acts.size()
                && acts.get(nos).kind() == Kind.REFUSE
                && acts.get(nos).force() == Force.BARE) {
            nos++;
        }
        List<Act> behind = acts.subList(nos, acts.size());
        boolean firm = behind.stream()
                .skip(nos == 1 ? 1 : 0)
                .anyMatch(act -> act.kind() == Kind.AGREE && act.force() == Force.FIRM);
        boolean nothing = nos == 1 && (isSaidOfNothing(behind.get(0)) || praisesAll(behind.get(0)));
        return (nos == 2 || nothing) && firm && behind.stream().noneMatch(act -> act.kind() == Kind.REFUSE);
    }

    /** "I changed my mind: yes": nobody can tell what a bare yes behind it is said to. */
    boolean turnsOnly() {
        List<Act> decisive = acts.stream()
                .filter(act -> act.kind() == Kind.AGREE || act.kind() == Kind.REFUSE)
                .toList();
        return decisive.get(decisive.size() - 1).kind() == Kind.AGREE
                && decisive.stream().allMatch(act -> act.kind() == Kind.AGREE || act.force() == Act.Force.TURN);
    }

    private boolean isSaidOfNothing(Act act) {
        return act.kind() == Kind.AGREE
                && Tokens.words(text.exact(act)).stream().anyMatch(NOTHINGS::contains);
    }

    /** "Yes... sorry, no! Please don't order": all that refuses stands behind a bare yes, and some of it in words of its own. */
    boolean endsInNo() {
        List<Act> decisive = acts.stream()
                .filter(act -> act.kind() == Kind.AGREE || act.kind() == Kind.REFUSE)
                .toList();
        int no = 0;
        while (decisive.get(no).kind() == Kind.AGREE) {
            no++;
        }
        List<Act> behind = decisive.subList(no, decisive.size());
        return behind.size() > 1
                && behind.stream().allMatch(act -> act.kind() == Kind.REFUSE && act.force() != Force.TURN)
                && behind.get(behind.size() - 1).force() == Force.FIRM
                && (has(Kind.HEDGE) || has(Kind.WAIT))
                && !has(Kind.BUT)
                && !has(Kind.CONDITION)
                && !has(Kind.QUESTION);
    }

    private boolean praisesAll(Act act) {
        return act.kind() == Kind.AGREE
                && act.force() == Force.PRAISE
                && Tokens.words(text.of(List.of(act))).stream().anyMatch(WHOLE::contains);
    }

    private boolean has(Kind kind) {
        return acts.stream().anyMatch(act -> act.kind() == kind);
    }
}
