package countersign.reading;

import countersign.reading.language.Topic;
import countersign.reading.sentence.Act;
import countersign.reading.sentence.Act.Kind;
import countersign.reading.sentence.Clause;
import countersign.reading.sentence.Mark;
import countersign.reading.sentence.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings together what is said and which items it is said of. Words and references meet in a clause, in either order:
 * "1 yes, 2 no", "yes to 1 and 3, not 2"; what has no reference goes with its neighbour or with all.
 */
final class ItemVerdicts {

    /** Says of what is called before it that it is, where of others it is not: "1 wel, 2 niet", "1 schon, 2 nicht". */
    private static final Set<String> INDEED = Set.of("wel", "schon");

    private final References references;
    private final int count;
    private final Map<Integer, List<Act>> said = new TreeMap<>();
    private final List<Act> general = new ArrayList<>();
    private final List<Act> rest = new ArrayList<>();
    private final List<Reference> called = new ArrayList<>();
    private final List<Reference> left = new ArrayList<>();
    private SortedSet<Integer> pending = new TreeSet<>();
    private SortedSet<Integer> latest = new TreeSet<>();
    private List<Act> latestActs = List.of();
    private boolean all;
    private boolean asked;
    private boolean chosen;
    private boolean unsure;
    private boolean excepted;
    private boolean generalIsLatest;
    private boolean latestActFirst;

    private ItemVerdicts(References references, int count) {
        this.references = references;
        this.count = count;
    }

    /** What is said of which item; nothing where no item is spoken of. */
    static ItemVerdicts of(List<Sentence> sentences, References references, int count) {
        ItemVerdicts verdicts = new ItemVerdicts(references, count);
        for (Sentence sentence : sentences) {
            verdicts.generalIsLatest = false;
            verdicts.latestActFirst = false;
            for (int i = 0; i < sentence.clauses().size(); i++) {
                verdicts.take(sentence.clauses().get(i), sentence.acts(i));
            }
        }
        verdicts.choose();
        verdicts.leave();
        return verdicts;
    }

    /** Items that are called to the last without a word on them: behind a "but" they are taken out. */
    private void leave() {
        for (Reference ref : left) {
            Kind kind = excepted ? Kind.REFUSE : Kind.UNKNOWN;
            say(ref.items(), List.of(new Act(kind, Act.Force.FIRM, ref.start(), ref.end())));
        }
    }

    /** "2 please", "B": items that are called, and nothing else is said of them, which chooses them. */
    private void choose() {
        if (asked && !called.isEmpty() && (!pending.isEmpty() || general.isEmpty())) {
            Act act = new Act(
                    Kind.AGREE,
                    Act.Force.FIRM,
                    called.get(0).start(),
                    called.get(called.size() - 1).end());
            if (pending.isEmpty()) {
                general.add(act);
                chosen = true;
            }
            say(pending, List.of(act));
        } else if (!pending.isEmpty()) {
            left.addAll(called);
        }
        pending = new TreeSet<>();
        called.clear();
        asked = false;
    }

    /** Whether single items are spoken of. */
    boolean any() {
        return !said.isEmpty() || chosen || all && !Stance.agreement(general).isEmpty();
    }

    /** Whether some of the items are agreed to, when nobody can tell which: "yes to one of them". */
    boolean unsure() {
        return unsure;
    }

    /** What is said of each item that is spoken of. */
    Map<Integer, List<Act>> byItem() {
        Map<Integer, List<Act>> acts = new TreeMap<>(said);
        boolean onlyRefused = said.values().stream().allMatch(Stance::refuses);
        List<Act> others = !rest.isEmpty() ? rest : onlyRefused || all ? Stance.agreement(general) : List.of();
        for (int item = 1; item <= count && !others.isEmpty(); item++) {
            acts.putIfAbsent(item, others);
        }
        return acts;
    }

    /** What is said without an item. */
    List<Act> general() {
        return general;
    }

    private void take(Clause clause, List<Act> acts) {
        List<Reference> refs = new ArrayList<>(references.in(clause.marks()));
        boolean counted = refs.removeIf(ref -> ref.kind() == Reference.Kind.UNSURE);
        asked |= acts.isEmpty() && clause.marks().stream().anyMatch(mark -> mark.may(Topic.PLEASE));
        List<Act> words = acts.stream().filter(act -> !isReference(act, refs)).toList();
        List<Act> own = words.isEmpty() && !refs.isEmpty() ? indeed(clause) : words;
        if (!latest.isEmpty() && isConditionOn(refs, own)) {
            refs.clear();
        }
        unsure |= counted && refs.isEmpty() && count > 1 && own.stream().anyMatch(act -> act.kind() == Kind.AGREE);
        if (refs.isEmpty()) {
            takeWithout(own);
        } else if (own.stream().allMatch(act -> Stance.SILENT.contains(act.kind()) || act.kind() == Kind.BUT)) {
            excepted = own.stream().anyMatch(act -> act.kind() == Kind.BUT);
            takeAlone(refs, clause.marks().stream().anyMatch(mark -> mark.may(Topic.PLEASE) || mark.may(Topic.WANT)));
        } else {
            takeBoth(refs, own);
        }
    }

    /**
     * "2 yes, but only if the vanity is white", "but only together with the second vanity": what is called inside of a
     * condition is what it depends on; the condition itself is said of the items before.
     */
    private static boolean isConditionOn(List<Reference> refs, List<Act> acts) {
        if (refs.isEmpty() || acts.isEmpty()) {
            return false;
        }
        Kind first = acts.get(0).kind();
        boolean depends = acts.stream().anyMatch(act -> act.kind() == Kind.CONDITION);
        boolean restricts = acts.stream().anyMatch(act -> act.kind() == Kind.ONLY)
                && refs.stream().noneMatch(Reference::digits);
        boolean decides = acts.stream().anyMatch(act -> act.kind() == Kind.AGREE || act.kind() == Kind.REFUSE);
        boolean begins = first == Kind.BUT || first == Kind.CONDITION || first == Kind.ONLY;
        return begins && !decides && acts.get(0).start() < refs.get(0).start() && (depends || restricts);
    }

    private static boolean isReference(Act act, List<Reference> refs) {
        return act.isStrange() && refs.stream().anyMatch(ref -> ref.start() <= act.start() && act.end() <= ref.end());
    }

    /** The yes of a clause that ends with such a word; none where it does not. */
    private static List<Act> indeed(Clause clause) {
        List<Mark> words =
                clause.marks().stream().filter(mark -> !mark.may(Topic.PLEASE)).toList();
        Mark last = words.isEmpty() ? null : words.get(words.size() - 1);
        boolean says = last != null && INDEED.contains(last.text());
        return says ? List.of(new Act(Kind.AGREE, Act.Force.FIRM, last.start(), last.end())) : List.of();
    }

    /** Words without a reference: they belong to the one that waits, change what was said last, or go for everything. */
    private void takeWithout(List<Act> acts) {
        if (acts.isEmpty()) {
            return;
        }
        boolean turns = acts.get(0).kind() == Kind.BUT;
        boolean decides = acts.stream().anyMatch(act -> act.kind() == Kind.AGREE || act.kind() == Kind.REFUSE);
        if (!pending.isEmpty()) {
            say(pending, acts);
            pending = new TreeSet<>();
            called.clear();
        } else if (!latest.isEmpty()
                && (turns || !decides && !generalIsLatest || Stance.refuses(latestActs) && Stance.refuses(acts))) {
            say(latest, acts);
        } else {
            general.addAll(acts);
            generalIsLatest = true;
        }
    }

    /** References without words: they go with the words right before, or wait for those that follow. */
    private void takeAlone(List<Reference> refs, boolean please) {
        SortedSet<Integer> items = items(refs);
        if (generalIsLatest && !general.isEmpty() && !items.isEmpty()) {
            say(items, List.copyOf(general));
            general.clear();
            generalIsLatest = false;
            latestActFirst = true;
        } else if (latestActFirst && pending.isEmpty() && !items.isEmpty()) {
            say(items, latestActs);
        } else {
            all |= refs.stream().anyMatch(ref -> ref.kind() == Reference.Kind.ALL);
            pending.addAll(items);
            called.addAll(refs);
            asked |= please || refs.stream().allMatch(Reference::letter);
        }
    }

    private void takeBoth(List<Reference> refs, List<Act> said) {
        List<Act> acts = said.stream().filter(act -> act.kind() != Kind.BUT).toList();
        boolean refFirst = refs.get(0).start() < acts.get(0).start();
        latestActFirst = !refFirst;
        if (!refFirst) {
            choose();
        }
        List<Reference> open = new ArrayList<>();
        List<Act> words = new ArrayList<>();
        boolean lastWasRef = refFirst;
        for (Object next : inOrder(refs, acts)) {
            boolean isRef = next instanceof Reference;
            boolean excepts = next instanceof Act act && act.kind() == Kind.EXCEPT && !open.isEmpty();
            boolean begins = refFirst ? isRef && !lastWasRef : !isRef && lastWasRef;
            if (begins || excepts) {
                group(open, words);
                open.clear();
                words.clear();
                refFirst &= !excepts;
            }
            if (next instanceof Reference ref) {
                open.add(ref);
            } else if (next instanceof Act act) {
                words.add(act);
            }
            lastWasRef = isRef;
        }
        if (open.isEmpty() && !latest.isEmpty()) {
            words.removeIf(act -> act.kind() == Kind.ONLY || act.kind() == Kind.DESIRE);
            say(latest, Stance.turned(words, List.of()));
        } else {
            group(open, words);
        }
    }

    private static List<Object> inOrder(List<Reference> refs, List<Act> acts) {
        List<Object> all = new ArrayList<>(refs);
        all.addAll(acts);
        all.sort(Comparator.comparingInt(one -> one instanceof Reference ref ? ref.start() : ((Act) one).start()));
        return all;
    }

    /** Some references and what is said of them. */
    private void group(List<Reference> refs, List<Act> words) {
        if (refs.isEmpty()) {
            takeWithout(List.copyOf(words));
            return;
        }
        SortedSet<Integer> items = items(refs);
        if (refs.stream().anyMatch(ref -> ref.kind() == Reference.Kind.REST)) {
            choose();
        }
        items.addAll(pending);
        pending = new TreeSet<>();
        called.clear();
        List<Act> acts = Stance.turned(words, refs);
        if (refs.stream().anyMatch(ref -> ref.kind() == Reference.Kind.REST)) {
            rest.addAll(acts);
        }
        boolean whole = refs.stream().anyMatch(ref -> ref.kind() == Reference.Kind.ALL);
        all |= whole;
        boolean excepts = words.stream().anyMatch(act -> act.kind() == Kind.EXCEPT);
        if (excepts) {
            Kind said = Stance.denies(words) ? Kind.REFUSE : Kind.AGREE;
            words.stream().filter(act -> act.kind() == said).forEach(Stance.denies(words) ? rest::add : general::add);
        }
        if (items.isEmpty() && whole) {
            general.addAll(acts);
        } else {
            say(items, acts);
        }
    }

    private void say(Collection<Integer> items, List<Act> acts) {
        for (int item : items) {
            said.computeIfAbsent(item, any -> new ArrayList<>()).addAll(acts);
        }
        if (!items.isEmpty()) {
            latest = new TreeSet<>(items);
            latestActs = List.copyOf(acts);
            generalIsLatest = false;
        }
    }

    private static SortedSet<Integer> items(List<Reference> refs) {
        SortedSet<Integer> items = new TreeSet<>();
        refs.forEach(ref -> items.addAll(ref.items()));
        return items;
    }
}
