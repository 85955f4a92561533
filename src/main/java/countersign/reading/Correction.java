package countersign.reading;

import countersign.reading.sentence.Act;
import countersign.reading.sentence.Act.Force;
import countersign.reading.sentence.Act.Kind;
import java.util.ArrayList;
import java.util.List;

/** What people take back: "ignore my last mail", "I changed my mind". Only what stands behind it counts. */
final class Correction {

    /** Longest "wait" that takes a word back, in characters: "un momento". */
    private static final int SHORT = 12;

    private Correction() {}

    /** The acts that count; null where something is taken back, and nothing decisive put in its place. */
    static List<Act> settled(List<Act> acts) {
        return afterCorrection(slipped(takenBack(acts)));
    }

    /** "No, wait - yes!": a slip, where nothing else is said. */
    private static List<Act> slipped(List<Act> acts) {
        boolean slip = acts.size() > 2
                && acts.get(0).kind() == Kind.REFUSE
                && acts.get(0).isBare()
                && acts.get(1).kind() == Kind.WAIT
                && acts.get(1).end() - acts.get(1).start() <= SHORT
                && acts.subList(2, acts.size()).stream()
                        .allMatch(act -> act.kind() == Kind.AGREE || act.kind() == Kind.THANKS);
        return slip ? acts.subList(2, acts.size()) : acts;
    }

    /** "I changed my mind, please go ahead": where a firm yes and no other no stands behind it, it takes back a no. */
    private static List<Act> takenBack(List<Act> acts) {
        List<Act> taken = new ArrayList<>(acts);
        boolean agreed = false;
        for (int i = acts.size() - 1; i >= 0; i--) {
            Act act = acts.get(i);
            if (agreed && act.force() == Force.TURN && act.kind() == Kind.REFUSE) {
                taken.set(i, act.as(Kind.CORRECTION));
            } else if (act.kind() == Kind.REFUSE) {
                break;
            }
            agreed |= act.kind() == Kind.AGREE && act.force() == Force.FIRM;
        }
        return taken;
    }

    /** What stands behind the last correction; null where nothing decisive does. */
    private static List<Act> afterCorrection(List<Act> acts) {
        int last = -1;
        for (int i = 0; i < acts.size(); i++) {
            last = acts.get(i).kind() == Kind.CORRECTION ? i : last;
        }
        List<Act> rest = acts.subList(last + 1, acts.size());
        boolean decided = acts.subList(0, last + 1).stream().anyMatch(Correction::isDecisive);
        return decided && rest.stream().noneMatch(Correction::isDecisive) ? null : rest;
    }

    private static boolean isDecisive(Act act) {
        return act.kind() == Kind.AGREE || act.kind() == Kind.REFUSE;
    }
}
