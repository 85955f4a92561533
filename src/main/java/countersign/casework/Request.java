package countersign.casework;

import countersign.message.MessageId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing the customer is asked to answer, numbered in its case, and where it stands.
 *
 * @param ref its reference
 * @param staff address of the staff member who signs it
 * @param versions every drafted version, oldest first; a version drafted twice stands once, as it was drafted last
 * @param current number of the version that was asked last, 0 while none was
 * @param items where each item of the current version stands
 * @param withdrawn why it was taken back, empty while it was not
 * @param chase how the contact is reminded of it
 * @param letters the letters about it
 * @param progress what was done about it besides asking
 */
public record Request(
        RequestRef ref,
        String staff,
        List<Version> versions,
        int current,
        Map<Integer, Item.State> items,
        Optional<String> withdrawn,
        Chase chase,
        Letters letters,
        Progress progress) {

    /** Where a request stands. */
    public enum State {
        /** Drafted, and waiting for staff. */
        DRAFT,
        /** Asked, with at least one open item. */
        OPEN,
        /** Every item is confirmed. */
        CONFIRMED,
        /** Every item is declined. */
        DECLINED,
        /** Every item is decided, some this way and some that. */
        ANSWERED,
        WITHDRAWN;

        /** The short word under which it is shown. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * The letters about a request.
     *
     * @param thread Message-IDs of the letters to the contact, oldest first
     * @param written when the last of them was written
     * @param preview number of the preview that shows the draft as it is now, 0 where there is none
     * @param answerPreview number of the last preview of staff's own words, 0 where there is none
     */
    public record Letters(List<MessageId> thread, Optional<Instant> written, long preview, long answerPreview) {

        private static final Letters NONE = new Letters(List.of(), Optional.empty(), 0, 0);

        public Letters {
            thread = List.copyOf(thread);
        }

        private Letters previewed(long letter) {
            return new Letters(thread, written, letter, answerPreview);
        }

        private Letters answerPreviewed(long letter) {
            return new Letters(thread, written, preview, letter);
        }

        private Letters and(MessageId id, Instant at) {
            List<MessageId> all = new ArrayList<>(thread);
            if (!all.contains(id)) {
                all.add(id);
            }
            return new Letters(all, Optional.of(at), preview, answerPreview);
        }
    }

    public Request {
        versions = List.copyOf(versions);
        items = Map.copyOf(items);
    }

    /** A request of which nothing is known yet. */
    static Request opened(RequestRef ref, String staff) {
        return new Request(
                ref, staff, List.of(), 0, Map.of(), Optional.empty(), Chase.NONE, Letters.NONE, Progress.NONE);
    }

    /** Where it stands. */
    public State state() {
        if (withdrawn.isPresent()) {
            return State.WITHDRAWN;
        }
        if (current == 0) {
            return State.DRAFT;
        }
        if (items.containsValue(Item.State.OPEN)) {
            return State.OPEN;
        }
        boolean confirmed = items.containsValue(Item.State.CONFIRMED);
        boolean declined = items.containsValue(Item.State.DECLINED);
        return confirmed && declined ? State.ANSWERED : confirmed ? State.CONFIRMED : State.DECLINED;
    }

    /** The version that counts: the one asked last, or the draft while none was asked. */
    public Version version() {
        return current == 0
                ? versions.get(versions.size() - 1)
                : version(current).orElseThrow();
    }

    /** The version with that number. */
    public Optional<Version> version(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    /** The version that was drafted and not yet asked; of what was withdrawn, one that was drafted since. */
    public Optional<Version> draft() {
        Version last = versions.get(versions.size() - 1);
        boolean dropped = current == 0 && withdrawn.isPresent();
        return last.number() > current && !dropped ? Optional.of(last) : Optional.empty();
    }

    /** The items of the current version that stand so, in order. */
    public List<Item> items(Item.State state) {
        return version().items().stream()
                .filter(item -> items.getOrDefault(item.number(), Item.State.OPEN) == state)
                .toList();
    }

    /** Whether it waits for the contact: open, and not resting. */
    public boolean waits() {
        return state() == State.OPEN && chase.paused().isEmpty();
    }

    /** Whether a first person has agreed to something that is open, and a second one has to. */
    public boolean waitsForSecond() {
        return state() == State.OPEN
                && progress.firsts().stream()
                        .flatMap(first -> first.items().stream())
                        .anyMatch(item -> items.get(item) == Item.State.OPEN);
    }

    /** The confirmed promises of its current version that are not kept yet: items with an owner and a day. */
    public List<Item> promises() {
        return items(Item.State.CONFIRMED).stream()
                .filter(item -> item.due().isPresent()
                        && item.owner().isPresent()
                        && !progress.promise(item.number()).kept())
                .toList();
    }

    /** Work that was logged on items which nobody has confirmed to this day. */
    public List<Progress.Work> flagged() {
        return progress.work().stream()
                .filter(work -> !work.why().isEmpty() && items.get(work.item()) != Item.State.CONFIRMED)
                .toList();
    }

    /** This request after something happened to it. */
    Request after(Fact.OfRequest fact, Instant at) {
        if (fact instanceof Fact.Drafted f) {
            return drafted(f);
        } else if (fact instanceof Fact.Asked f) {
            return asked(f, at);
        } else if (fact instanceof Fact.Confirmed f) {
            return decided(f.version(), f.items(), Item.State.CONFIRMED);
        } else if (fact instanceof Fact.Declined f) {
            return decided(f.version(), f.items(), Item.State.DECLINED);
        } else if (fact instanceof Fact.Reminded f) {
            return with(chase.climbed(f.rung()));
        } else if (fact instanceof Fact.CallAsked f) {
            return with(chase.climbed(f.rung()));
        } else if (fact instanceof Fact.AskedAgain f) {
            return f.version() == current ? with(chase.askedBack(f.why())) : this;
        } else if (fact instanceof Fact.Paused f) {
            return with(chase.paused(Optional.of(f.why())));
        } else if (fact instanceof Fact.Resumed) {
            return with(chase.paused(Optional.empty()));
        } else if (fact instanceof Fact.Withdrawn f) {
            return withdrawn(f.why());
        } else if (fact instanceof Fact.DraftDropped f) {
            return dropped(f);
        }
        return office(fact, at);
    }

    /** What the office itself does about it; of an earlier version nothing counts any more but the work. */
    private Request office(Fact.OfRequest fact, Instant at) {
        if (fact instanceof Fact.Assigned f) {
            return new Request(ref, f.staff(), versions, current, items, withdrawn, chase, letters, progress);
        }
        Letters shown = fact instanceof Fact.Replied && draft().isPresent() ? letters.previewed(0) : letters;
        boolean counts = fact instanceof Fact.WorkLogged
                || fact instanceof Fact.PromiseKept kept && kept.version() == current
                || fact instanceof Fact.PromiseChased chased && chased.version() == current
                || fact instanceof Fact.DocumentSent sent && sent.version() == current
                || fact instanceof Fact.AnswerDrafted draft && draft.version() == current
                || fact instanceof Fact.ConfirmedByOne first && first.version() == current
                || fact instanceof Fact.Replied reply && reply.version() == current
                || fact instanceof Fact.PassedOn;
        return counts
                ? new Request(ref, staff, versions, current, items, withdrawn, chase, shown, progress.after(fact, at))
                : this;
    }

    /** A draft changes nothing about what was asked: what was withdrawn stays so until the next version goes out. */
    private Request drafted(Fact.Drafted f) {
        List<Version> all = new ArrayList<>(versions);
        all.removeIf(v -> v.number() == f.version().number());
        all.add(f.version());
        Optional<String> taken = current == 0 ? Optional.empty() : withdrawn;
        return new Request(ref, f.staff(), all, current, items, taken, chase, letters.previewed(0), progress);
    }

    private Request asked(Fact.Asked f, Instant at) {
        Map<Integer, Item.State> open = new LinkedHashMap<>();
        Version next = version(f.version()).orElseThrow();
        next.items()
                .forEach(item -> open.put(
                        item.number(),
                        next.carried().contains(item.number()) && items.get(item.number()) == Item.State.CONFIRMED
                                ? Item.State.CONFIRMED
                                : Item.State.OPEN));
        return new Request(
                ref,
                staff,
                versions,
                f.version(),
                open,
                Optional.empty(),
                Chase.begun(at),
                letters,
                progress.renewed(next.carried()));
    }

    private Request decided(int version, List<Integer> numbers, Item.State state) {
        if (version != current) {
            return this;
        }
        Map<Integer, Item.State> next = new LinkedHashMap<>(items);
        numbers.forEach(number -> next.put(number, state));
        return new Request(ref, staff, versions, current, next, withdrawn, chase, letters, progress);
    }

    /** A dropped draft leaves the version that was asked before as it stands; where none was, nothing is left of it. */
    private Request dropped(Fact.DraftDropped f) {
        return current > 0
                ? new Request(ref, staff, asked(), current, items, withdrawn, chase, letters.previewed(0), progress)
                : withdrawn(f.why());
    }

    /** What was asked is taken back, and what was drafted with it. */
    private Request withdrawn(String why) {
        return new Request(
                ref,
                staff,
                current > 0 ? asked() : versions,
                current,
                items,
                Optional.of(why),
                chase,
                letters.previewed(0),
                progress);
    }

    private List<Version> asked() {
        return versions.stream().filter(version -> version.number() <= current).toList();
    }

    /** This request after a letter about it was written. */
    Request after(Fact.Queued letter, Instant at) {
        if (letter.template().equals(Letter.ANSWER_PREVIEW)) {
            return with(letters.answerPreviewed(letter.letter()));
        }
        if (Letter.showsDraft(letter.template())) {
            return with(letters.previewed(letter.letter()));
        }
        // What asks him alone to prove an answer stays unknown to people in copy, so later letters do not name it.
        boolean secret = letter.template().equals(Letter.PROVE);
        return letter.toContact() && !secret ? with(letters.and(new MessageId(letter.messageId()), at)) : this;
    }

    private Request with(Chase next) {
        return new Request(ref, staff, versions, current, items, withdrawn, next, letters, progress);
    }

    private Request with(Letters next) {
        return new Request(ref, staff, versions, current, items, withdrawn, chase, next, progress);
    }
}
