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
 * @param asked when the current version went out
 * @param rung the next step of the ladder, from 0
 * @param paused why the ladder rests, empty while it does not
 * @param askedAgain whether the contact was already asked back about the current version
 * @param withdrawn why it was taken back, empty while it was not
 * @param thread Message-IDs of the letters to the contact about it, oldest first
 * @param written when the last of them was written
 * @param preview number of the preview that shows the draft as it is now, 0 where there is none
 */
public record Request(
        RequestRef ref,
        String staff,
        List<Version> versions,
        int current,
        Map<Integer, Item.State> items,
        Optional<Instant> asked,
        int rung,
        Optional<String> paused,
        boolean askedAgain,
        Optional<String> withdrawn,
        List<MessageId> thread,
        Optional<Instant> written,
        long preview) {

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

    public Request {
        versions = List.copyOf(versions);
        items = Map.copyOf(items);
        thread = List.copyOf(thread);
    }

    /** A request of which nothing is known yet. */
    static Request opened(RequestRef ref, String staff) {
        return new Request(
                ref,
                staff,
                List.of(),
                0,
                Map.of(),
                Optional.empty(),
                0,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                0);
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

    /** The version that was drafted and not yet asked. */
    public Optional<Version> draft() {
        Version last = versions.get(versions.size() - 1);
        return last.number() > current && withdrawn.isEmpty() ? Optional.of(last) : Optional.empty();
    }

    /** The items of the current version that stand so, in order. */
    public List<Item> items(Item.State state) {
        return version().items().stream()
                .filter(item -> items.getOrDefault(item.number(), Item.State.OPEN) == state)
                .toList();
    }

    /** Whether it waits for the contact: open, and not resting. */
    public boolean waits() {
        return state() == State.OPEN && paused.isEmpty();
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
            return climbed(Math.max(rung, f.rung() + 1));
        } else if (fact instanceof Fact.CallAsked f) {
            return climbed(Math.max(rung, f.rung() + 1));
        } else if (fact instanceof Fact.AskedAgain f) {
            return with(items, rung, paused, f.version() == current || askedAgain, withdrawn);
        } else if (fact instanceof Fact.Paused f) {
            return with(items, rung, Optional.of(f.why()), askedAgain, withdrawn);
        } else if (fact instanceof Fact.Resumed) {
            return with(items, rung, Optional.empty(), askedAgain, withdrawn);
        } else if (fact instanceof Fact.Withdrawn f) {
            return withdrawn(f);
        }
        return this;
    }

    private Request drafted(Fact.Drafted f) {
        List<Version> all = new ArrayList<>(versions);
        all.removeIf(v -> v.number() == f.version().number());
        all.add(f.version());
        return new Request(
                ref,
                f.staff(),
                all,
                current,
                items,
                asked,
                rung,
                paused,
                askedAgain,
                Optional.empty(),
                thread,
                written,
                0);
    }

    private Request asked(Fact.Asked f, Instant at) {
        Map<Integer, Item.State> open = new LinkedHashMap<>();
        version(f.version()).orElseThrow().items().forEach(item -> open.put(item.number(), Item.State.OPEN));
        return new Request(
                ref,
                staff,
                versions,
                f.version(),
                open,
                Optional.of(at),
                0,
                Optional.empty(),
                false,
                Optional.empty(),
                thread,
                written,
                preview);
    }

    private Request decided(int version, List<Integer> numbers, Item.State state) {
        if (version != current) {
            return this;
        }
        Map<Integer, Item.State> next = new LinkedHashMap<>(items);
        numbers.forEach(number -> next.put(number, state));
        return with(next, rung, paused, askedAgain, withdrawn);
    }

    /** A dropped draft leaves the version that was asked before as it stands. */
    private Request withdrawn(Fact.Withdrawn f) {
        if (current > 0 && draft().isPresent()) {
            List<Version> kept =
                    versions.stream().filter(v -> v.number() <= current).toList();
            return new Request(
                    ref, staff, kept, current, items, asked, rung, paused, askedAgain, withdrawn, thread, written, 0);
        }
        return with(items, rung, paused, askedAgain, Optional.of(f.why()));
    }

    private Request climbed(int nextRung) {
        return with(items, nextRung, paused, askedAgain, withdrawn);
    }

    /** This request after a letter about it was written. */
    Request after(Fact.Queued letter, Instant at) {
        if (letter.template().equals(Letter.PREVIEW)) {
            return new Request(
                    ref,
                    staff,
                    versions,
                    current,
                    items,
                    asked,
                    rung,
                    paused,
                    askedAgain,
                    withdrawn,
                    thread,
                    written,
                    letter.letter());
        }
        if (!letter.toContact()) {
            return this;
        }
        List<MessageId> all = new ArrayList<>(thread);
        all.add(new MessageId(letter.messageId()));
        return new Request(
                ref,
                staff,
                versions,
                current,
                items,
                asked,
                rung,
                paused,
                askedAgain,
                withdrawn,
                all,
                Optional.of(at),
                preview);
    }

    private Request with(
            Map<Integer, Item.State> nextItems,
            int nextRung,
            Optional<String> nextPaused,
            boolean nextAskedAgain,
            Optional<String> nextWithdrawn) {
        return new Request(
                ref,
                staff,
                versions,
                current,
                nextItems,
                asked,
                nextRung,
                nextPaused,
                nextAskedAgain,
                nextWithdrawn,
                thread,
                written,
                preview);
    }
}
