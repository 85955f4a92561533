package countersign.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was done about a request besides asking.
 *
 * @param work the work on its items, oldest first
 * @param promises how each promise of the current version was followed up, by item
 * @param document the last files that came with a reply to the current version
 * @param answer staff's words to the contact that wait for a yes
 * @param heard the words of the last reply to the current version
 * @param firsts what a first person has agreed to that needs a second one
 */
public record Progress(
        List<Work> work,
        Map<Integer, Promise> promises,
        Optional<Document> document,
        Optional<String> answer,
        Optional<String> heard,
        List<First> firsts) {

    static final Progress NONE =
            new Progress(List.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /**
     * Work that was done.
     *
     * @param item number of the item it was done on
     * @param minutes how long it took
     * @param staff address of who did it
     * @param words what was done
     * @param why why it was logged although the item was not confirmed; empty where it was
     * @param at when it was logged
     */
    public record Work(int item, int minutes, String staff, String words, String why, Instant at) {}

    /**
     * How a promise was followed up.
     *
     * @param kept whether it is kept
     * @param chased how often somebody was reminded of it
     * @param last when that was last
     */
    public record Promise(boolean kept, int chased, Optional<Instant> last) {

        /** A promise of which nobody was reminded yet. */
        public static final Promise OPEN = new Promise(false, 0, Optional.empty());
    }

    /**
     * Files that came with a reply.
     *
     * @param names their names
     * @param sha256 of the mail that brought them
     */
    public record Document(List<String> names, String sha256) {}

    /**
     * What a first person has agreed to.
     *
     * @param from the address he wrote from
     * @param items the items
     */
    public record First(String from, List<Integer> items) {
        public First {
            items = List.copyOf(items);
        }
    }

    public Progress {
        firsts = List.copyOf(firsts);
        work = List.copyOf(work);
        promises = Map.copyOf(promises);
    }

    /** How the promise of an item was followed up. */
    public Promise promise(int item) {
        return promises.getOrDefault(item, Promise.OPEN);
    }

    /** The next version asks everything anew but what it carries over; the work stays done. */
    Progress renewed(List<Integer> carried) {
        Map<Integer, Promise> kept = new TreeMap<>(promises);
        kept.keySet().retainAll(carried);
        return new Progress(work, kept, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** After something happened to a version that counts. */
    Progress after(Fact.OfRequest fact, Instant at) {
        if (fact instanceof Fact.WorkLogged f) {
            List<Work> all = new ArrayList<>(work);
            all.add(new Work(f.item(), f.minutes(), f.staff(), f.words(), f.why(), at));
            return new Progress(all, promises, document, answer, heard, firsts);
        } else if (fact instanceof Fact.PromiseKept f) {
            Promise before = promise(f.item());
            return with(f.item(), new Promise(true, before.chased(), before.last()));
        } else if (fact instanceof Fact.PromiseChased f) {
            return with(f.item(), new Promise(promise(f.item()).kept(), f.rung() + 1, Optional.of(at)));
        } else if (fact instanceof Fact.DocumentSent f) {
            return new Progress(
                    work, promises, Optional.of(new Document(f.names(), f.sha256())), answer, heard, firsts);
        } else if (fact instanceof Fact.AnswerDrafted f) {
            return new Progress(work, promises, document, Optional.of(f.words()), heard, firsts);
        } else if (fact instanceof Fact.PassedOn) {
            return new Progress(work, promises, document, Optional.empty(), heard, firsts);
        } else if (fact instanceof Fact.Replied f
                && !f.words().isBlank()
                && !f.level().equals(Level.E.name())) {
            return new Progress(
                    work, promises, document, answer, Optional.of(f.words().strip()), firsts);
        } else if (fact instanceof Fact.ConfirmedByOne f) {
            List<First> all = new ArrayList<>(firsts);
            all.add(new First(f.from(), f.items()));
            return new Progress(work, promises, document, answer, heard, all);
        }
        return this;
    }

    private Progress with(int item, Promise promise) {
        Map<Integer, Promise> next = new TreeMap<>(promises);
        next.put(item, promise);
        return new Progress(work, next, document, answer, heard, firsts);
    }
}
