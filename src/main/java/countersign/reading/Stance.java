package countersign.reading;

import countersign.reading.sentence.Act;
import countersign.reading.sentence.Act.Force;
import countersign.reading.sentence.Act.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the words on one item, or on all, come to. */
final class Stance {

    /** Says nothing about what was asked. */
    static final Set<Kind> SILENT =
            EnumSet.of(Kind.THANKS, Kind.RECEIVED, Kind.CORRECTION, Kind.SECONDED, Kind.SAID, Kind.TOLD, Kind.KEPT);

    private Stance() {}

    /** Whether they refuse, and agree to nothing. */
    static boolean refuses(List<Act> acts) {
        return denies(acts) && acts.stream().noneMatch(act -> act.kind() == Kind.AGREE);
    }

    /** The acts, where they agree and do nothing else. */
    static List<Act> agreement(List<Act> acts) {
        boolean agrees = acts.stream().anyMatch(act -> act.kind() == Kind.AGREE);
        boolean clean = acts.stream()
                .allMatch(act -> act.kind() == Kind.AGREE || act.kind() == Kind.BUT || SILENT.contains(act.kind()));
        return agrees && clean
                ? acts.stream().filter(act -> act.kind() == Kind.AGREE).toList()
                : List.of();
    }

    /** Right before a reference "not" refuses, "only" agrees, and "except" does what the words before it do not. */
    static List<Act> turned(List<Act> words, List<Reference> refs) {
        List<Act> acts = new ArrayList<>();
        boolean excepts = words.stream().anyMatch(act -> act.kind() == Kind.EXCEPT);
        boolean decides = words.stream().anyMatch(act -> act.kind() == Kind.AGREE || act.kind() == Kind.REFUSE);
        for (Act act : words) {
            Kind kind = act.kind();
            if (kind == Kind.EXCEPT) {
                kind = denies(words) ? Kind.AGREE : Kind.REFUSE;
            } else if (kind == Kind.REFUSE && excepts) {
                kind = null;
            } else if (kind == Kind.NEGATED) {
                kind = Kind.REFUSE;
            } else if (kind == Kind.ONLY || kind == Kind.DESIRE) {
                kind = decides ? null : Kind.AGREE;
            } else if (kind == Kind.AGREE && excepts || kind == Kind.BUT) {
                kind = null;
            }
            if (kind != null) {
                acts.add(act.as(kind));
            }
        }
        return acts;
    }

    /** Whether something in them refuses. */
    static boolean denies(List<Act> acts) {
        return acts.stream().anyMatch(act -> act.kind() == Kind.REFUSE);
    }

    /** After "Is anything missing?" a bare no agrees, and a bare yes means that there is something. */
    static List<Act> whereNoAgrees(List<Act> acts) {
        List<Act> turned = new ArrayList<>();
        for (Act act : acts) {
            Kind kind = act.kind();
            boolean no = kind == Kind.REFUSE && (act.force() == Force.BARE || act.force() == Force.POLITE);
            if (no || kind == Kind.NOTHING) {
                kind = Kind.AGREE;
            } else if (act.force() == Force.BARE && kind == Kind.AGREE) {
                kind = Kind.WISH;
            }
            turned.add(act.as(kind));
        }
        return turned;
    }
}
