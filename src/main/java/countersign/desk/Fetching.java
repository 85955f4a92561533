package countersign.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import countersign.ledger.Ledger;
import countersign.ledger.Mails;
import countersign.ledger.Mails.Place;
import countersign.ledger.Mails.Shelf;
import countersign.mailbox.Fetched;
import countersign.mailbox.Mailbox;
import countersign.mailbox.Mailbox.Opened;
import countersign.mailbox.Mailbox.Waiting;
import countersign.mailbox.MailboxDown;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings mail in: fetched whole, kept before anybody looks at it, read, and only then moved to its folder. */
final class Fetching {

    private static final Logger LOG = LoggerFactory.getLogger(Fetching.class);
    private static final List<String> SHELVES = List.of(name(Shelf.DONE), name(Shelf.REVIEW), name(Shelf.MACHINE));
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    /** Larger mails are not read; their header is kept, and a person looks at them. */
    private static final long LARGEST = 25_000_000;

    private static final String TOO_LARGE =
            "it is larger than " + LARGEST / 1_000_000 + " MB; only its header is kept here";
    /** How many are moved before that is noted. */
    private static final int AT_ONCE = 100;

    private static final Duration NET = Duration.ofHours(1);
    private static final int NET_DAYS = 14;

    private final Office office;
    private final Ledger ledger;
    private final Mailbox mailbox;
    private final Incoming incoming;
    private final Watch watch;
    private volatile Runnable settled = () -> {};
    private Optional<Instant> netCast = Optional.empty();

    /** @param watch is told with each mail that this goes on, in whichever loop it runs */
    Fetching(Office office, Ledger ledger, Mailbox mailbox, Incoming incoming, Watch watch) {
        this.office = office;
        this.ledger = ledger;
        this.mailbox = mailbox;
        this.incoming = incoming;
        this.watch = watch;
    }

    /** Who is told each time that some mails are settled: letters may wait since. */
    void tell(Runnable listener) {
        settled = listener;
    }

    /** Reads the mailbox to its end. @return how many messages were new */
    int drain() throws MailboxDown {
        int kept = 0;
        Set<Integer> tried = new HashSet<>();
        try {
            Opened opened = open();
            List<Waiting> waiting = waiting(opened);
            while (!waiting.isEmpty()) {
                watch.lives(Watch.MAILBOX);
                List<Fetched> fetched = mailbox.fetch(waiting, LARGEST);
                kept += keep(opened, fetched);
                Set<Long> done = new HashSet<>();
                fetched.forEach(message -> done.add(message.uid()));
                List<Waiting> rest =
                        waiting.stream().filter(w -> !done.contains(w.uid())).toList();
                if (fetched.isEmpty()) {
                    // It was taken away by a person between the listing and the fetch; it is not waited for.
                    LOG.warn(
                            "{}: UID {} is gone before it could be read",
                            mailbox.inbox(),
                            rest.get(0).uid());
                    rest = rest.subList(1, rest.size());
                }
                waiting = rest;
                unsettled(tried);
                settled.run();
                shelve(opened);
            }
            unsettled(tried);
            shelve(opened);
        } finally {
            unsettled(tried);
        }
        return kept;
    }

    /** Opens the mailbox; the first time, whatever lies in it already has no effect. */
    Opened open() throws MailboxDown {
        Opened opened = mailbox.open();
        String inbox = mailbox.inbox();
        boolean known = ledger.read(books -> books.mails().start(inbox, opened.uidValidity()))
                .isPresent();
        if (!known) {
            mailbox.makeShelves(SHELVES);
            boolean first = ledger.read(books -> books.mails().opened(inbox)).isEmpty();
            long start = first ? opened.uidNext() - 1 : 0;
            Instant there = Instant.now();
            ledger.change(books -> books.mails().open(inbox, opened.uidValidity(), start, there));
            LOG.info("{}: opened; mail behind UID {} has an effect", inbox, start);
        }
        return opened;
    }

    /**
     * Where the server numbered its messages anew (RFC 3501, section 2.3.1.1), all of them look new: what arrived before the
     * folder was opened for the first time has no effect all the same. Both moments are those of real clocks.
     */
    private Predicate<Waiting> effective(long start) {
        Optional<Instant> first = ledger.read(books -> books.mails().opened(mailbox.inbox()));
        return message -> start > 0
                || first.map(opened -> !message.arrived().isBefore(opened.minus(CLOCKS_DIFFER)))
                        .orElse(true);
    }

    /** What lies behind the last UID; and once an hour, whatever came lately and is not known. */
    private List<Waiting> waiting(Opened opened) throws MailboxDown {
        String inbox = mailbox.inbox();
        long validity = opened.uidValidity();
        long last = ledger.read(books -> books.mails().last(inbox, validity));
        long begin = ledger.read(books -> books.mails().start(inbox, validity)).orElseThrow();
        Predicate<Waiting> hasEffect = effective(begin);
        List<Waiting> waiting =
                new ArrayList<>(mailbox.behind(last).stream().filter(hasEffect).toList());
        Instant now = office.now();
        if (netCast.isEmpty()
                || netCast.get().isAfter(now)
                || netCast.get().plus(NET).isBefore(now)) {
            netCast = Optional.of(now);
            Set<Long> known = new HashSet<>(ledger.read(books -> books.mails().known(inbox, validity, begin)));
            waiting.forEach(message -> known.add(message.uid()));
            LocalDate day = Instant.now().atZone(ZoneOffset.UTC).toLocalDate().minusDays(NET_DAYS);
            for (Waiting found : mailbox.since(day, begin, known)) {
                if (found.uid() > begin && found.uid() <= last && hasEffect.test(found)) {
                    waiting.add(found);
                }
            }
        }
        return waiting;
    }

    /** The bytes are durable before anybody looks at them. */
    private int keep(Opened opened, List<Fetched> fetched) {
        if (fetched.isEmpty()) {
            return 0;
        }
        Instant now = office.now();
        List<Integer> tooLarge = new ArrayList<>();
        ledger.change(books -> {
            Mails mails = books.mails();
            for (Fetched message : fetched) {
                int number = mails.keep(message.raw(), now);
                mails.lies(number, new Place(mailbox.inbox(), opened.uidValidity(), message.uid()));
                mails.seen(mailbox.inbox(), opened.uidValidity(), message.uid());
                if (!message.whole()) {
                    mails.settle(number, Mails.State.QUARANTINED, Shelf.REVIEW, TOO_LARGE);
                    tooLarge.add(number);
                }
            }
        });
        ledger.force();
        fetched.forEach(message -> office.steps().reached(Step.KEPT, "UID " + message.uid()));
        LOG.info("{}: kept {}", mailbox.inbox(), fetched.size());
        tooLarge.forEach(number -> incoming.setAside(number, TOO_LARGE));
        return fetched.size();
    }

    /** Files every mail that is kept and not settled. */
    void unsettled() {
        unsettled(new HashSet<>());
    }

    /** The same; one that failed just now is left for the next time. */
    private void unsettled(Set<Integer> tried) {
        List<Integer> left = ledger.read(books -> books.mails().unsettled()).stream()
                .filter(tried::add)
                .toList();
        while (!left.isEmpty()) {
            watch.lives(Watch.MAILBOX);
            left = left.subList(incoming.file(left), left.size());
        }
    }

    /** Moves settled mail out of the inbox; only now, and only what is durable. */
    private void shelve(Opened opened) throws MailboxDown {
        String inbox = mailbox.inbox();
        List<Mails.Unfiled> settled = ledger.read(books -> books.mails().unfiled(inbox, opened.uidValidity()));
        if (settled.isEmpty()) {
            return;
        }
        ledger.force();
        Map<Shelf, List<Place>> shelves = settled.stream()
                .collect(groupingBy(Mails.Unfiled::shelf, TreeMap::new, mapping(Mails.Unfiled::place, toList())));
        boolean made = false;
        for (Map.Entry<Shelf, List<Place>> shelf : shelves.entrySet()) {
            List<Place> left = move(shelf.getValue(), shelf.getKey());
            if (!left.isEmpty() && !made) {
                made = true;
                if (mailbox.makeShelves(SHELVES)) {
                    move(left, shelf.getKey());
                }
            }
        }
    }

    /** Many at once: one command costs the server as much as a hundred. @return those that still lie in the inbox */
    private List<Place> move(List<Place> places, Shelf shelf) throws MailboxDown {
        List<Place> left = new ArrayList<>(places);
        for (int i = 0; i < places.size(); i += AT_ONCE) {
            List<Place> some = places.subList(i, Math.min(places.size(), i + AT_ONCE));
            Set<Long> moved =
                    new HashSet<>(mailbox.move(some.stream().map(Place::uid).toList(), name(shelf)));
            List<Place> there =
                    some.stream().filter(place -> moved.contains(place.uid())).toList();
            there.forEach(place -> office.steps().reached(Step.MOVED, "UID " + place.uid()));
            ledger.change(books -> there.forEach(books.mails()::filed));
            there.forEach(place -> office.steps().reached(Step.FILED, "UID " + place.uid()));
            left.removeAll(there);
        }
        return left;
    }

    /** The folder that a shelf is in the mailbox. */
    private static String name(Shelf shelf) {
        String small = shelf.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }
}
