package countersign.desk;

import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.Outcome;
import countersign.ledger.Books;
import countersign.ledger.Ledger;
import countersign.ledger.Mails;
import countersign.ledger.Mails.Place;
import countersign.ledger.Mails.Shelf;
import countersign.mailbox.Mailbox;
import countersign.mailbox.Mailbox.Fetched;
import countersign.mailbox.Mailbox.Opened;
import countersign.mailbox.Mailbox.Waiting;
import countersign.mailbox.MailboxDown;
import countersign.message.Address;
import countersign.message.RawMessage;
import countersign.outbox.Outbox;
import countersign.reading.Reader;
import countersign.rules.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk: carries work between the rooms. Each of its verbs may be done again at any time, and does no harm. */
public final class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    /** Larger mails are not read; their header is kept, and a person looks at them. */
    private static final long LARGEST = 25_000_000;

    private static final Duration NET = Duration.ofHours(1);
    private static final int NET_DAYS = 14;

    private final Office office;
    private final Ledger ledger;
    private final Mailbox mailbox;
    private final Incoming incoming;
    private final Sending sending;
    private final Ringing ringing;
    private Optional<Instant> netCast = Optional.empty();

    /** A desk between those rooms. */
    public Desk(Office office, Ledger ledger, Mailbox mailbox, Outbox outbox, Reader reader) {
        this.office = office;
        this.ledger = ledger;
        this.mailbox = mailbox;
        this.incoming = new Incoming(office, ledger, reader);
        this.sending = new Sending(office, ledger, outbox);
        this.ringing = new Ringing(office, ledger);
    }

    /** Takes up the work where the last process left it, and gets to know the contacts of the configuration. */
    public void recover(List<Contact.Details> known) {
        sending.recover();
        known.forEach(details -> ledger.change(books -> introduce(books, details)));
        ringing.setDigests();
        unsettled();
        takeOver();
    }

    /** Whatever comes from now on has an effect, even before the mailbox is read for the first time. */
    private synchronized void takeOver() {
        try {
            open();
        } catch (MailboxDown e) {
            LOG.warn("{}; it is tried again", e.getMessage());
        }
    }

    private void introduce(Books books, Contact.Details details) {
        Optional<ContactRef> ref =
                books.cases().contactAt(Address.of(details.addresses().get(0)));
        boolean same = ref.flatMap(books.cases()::find)
                .map(contact -> contact.details().equals(details))
                .orElse(false);
        if (!same) {
            OpenFiles open = office.files(books);
            ref.ifPresent(open::waitingFor);
            Files files = open.open();
            Note note = new Note(
                    ref.orElse(files.nextContact()),
                    "configuration",
                    new Fact.ContactNoted(details),
                    "listed in the configuration",
                    List.of());
            new Settlement(office, books, files).settle(new Outcome(List.of(note), List.of()));
        }
    }

    /**
     * Reads the mailbox to its end: keeps what is new, files it, and moves it to its folder.
     *
     * @return how many messages were new
     * @throws MailboxDown where the server cannot be reached; what was kept by then is filed all the same
     */
    public synchronized int drain() throws MailboxDown {
        int kept = 0;
        try {
            Opened opened = open();
            List<Waiting> waiting = waiting(opened);
            while (!waiting.isEmpty()) {
                List<Fetched> fetched = mailbox.fetch(waiting, LARGEST);
                kept += keep(opened, waiting, fetched);
                Set<Long> done = new HashSet<>();
                fetched.forEach(message -> done.add(message.uid()));
                List<Waiting> rest =
                        waiting.stream().filter(w -> !done.contains(w.uid())).toList();
                // What vanished between the listing and the fetch was taken away by a person; it is not waited for.
                waiting = fetched.isEmpty() ? rest.subList(1, rest.size()) : rest;
                unsettled();
                shelve(opened);
            }
            unsettled();
            shelve(opened);
        } finally {
            unsettled();
        }
        return kept;
    }

    /** Files a message that did not come through the mailbox: keeps its bytes and does what it says. */
    public synchronized void file(RawMessage raw) {
        Instant now = office.now();
        ledger.change(books -> books.mails().keep(raw, now));
        ledger.force();
        office.steps().reached(Step.KEPT, raw.sha256());
        unsettled();
    }

    private Opened open() throws MailboxDown {
        Opened opened = mailbox.open();
        String inbox = mailbox.inbox();
        boolean known = ledger.read(books -> books.mails().start(inbox, opened.uidValidity()))
                .isPresent();
        if (!known) {
            boolean first = !ledger.read(books -> books.mails().opened(inbox));
            long start = first ? opened.uidNext() - 1 : 0;
            ledger.change(books -> books.mails().open(inbox, opened.uidValidity(), start));
            mailbox.makeShelves(List.of(name(Shelf.DONE), name(Shelf.REVIEW), name(Shelf.MACHINE)));
            LOG.info("{}: opened; mail behind UID {} has an effect", inbox, start);
        }
        return opened;
    }

    /** What lies behind the last UID; and once an hour, whatever came lately and is not known. */
    private List<Waiting> waiting(Opened opened) throws MailboxDown {
        String inbox = mailbox.inbox();
        long validity = opened.uidValidity();
        long last = ledger.read(books -> books.mails().last(inbox, validity));
        List<Waiting> waiting = new ArrayList<>(mailbox.behind(last));
        Instant now = office.now();
        if (netCast.isEmpty() || netCast.get().plus(NET).isBefore(now)) {
            netCast = Optional.of(now);
            long start =
                    ledger.read(books -> books.mails().start(inbox, validity)).orElseThrow();
            Set<Long> known = new HashSet<>(ledger.read(books -> books.mails().known(inbox, validity, start)));
            waiting.forEach(message -> known.add(message.uid()));
            for (Waiting found : mailbox.since(
                    Instant.now().atZone(ZoneOffset.UTC).toLocalDate().minusDays(NET_DAYS), known)) {
                if (found.uid() > start && found.uid() <= last) {
                    waiting.add(found);
                }
            }
        }
        return waiting;
    }

    /** The bytes are durable before anybody looks at them. */
    private int keep(Opened opened, List<Waiting> waiting, List<Fetched> fetched) {
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
                if (waiting.stream().anyMatch(w -> w.uid() == message.uid() && w.size() > LARGEST)) {
                    tooLarge.add(number);
                }
            }
        });
        ledger.force();
        fetched.forEach(message -> office.steps().reached(Step.KEPT, "UID " + message.uid()));
        LOG.info("{}: kept {}", mailbox.inbox(), fetched.size());
        tooLarge.forEach(number -> incoming.setAside(
                number, "it is larger than " + LARGEST / 1_000_000 + " MB; only its header is kept here"));
        return fetched.size();
    }

    /** Files every mail that is kept and not settled. */
    private void unsettled() {
        for (int number : ledger.read(books -> books.mails().unsettled())) {
            incoming.file(number);
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
        for (Mails.Unfiled mail : settled) {
            if (mailbox.move(mail.place().uid(), name(mail.shelf()))) {
                office.steps().reached(Step.MOVED, "UID " + mail.place().uid());
                ledger.change(books -> books.mails().filed(mail.place()));
                office.steps().reached(Step.FILED, "UID " + mail.place().uid());
            }
        }
    }

    /** The folder that a shelf is in the mailbox. */
    private static String name(Shelf shelf) {
        String small = shelf.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }

    /** Hands over every letter that is due. @return whether the server could be reached */
    public boolean send() {
        return sending.send();
    }

    /** When a letter has to be handed over next. */
    public Optional<Instant> nextLetter() {
        return sending.nextDue();
    }

    /** Does what is due now; reads the mailbox first, so that nobody is reminded whose answer lies in it. */
    public void wake() {
        if (!ringing.isDue()) {
            return;
        }
        boolean drained = false;
        try {
            drain();
            drained = true;
        } catch (MailboxDown e) {
            LOG.warn("{}", e.getMessage());
        }
        ring(drained);
    }

    /**
     * Does what is due now.
     *
     * @param drained whether the mailbox was read to its end just now; reminders wait where it was not
     */
    public void ring(boolean drained) {
        ringing.ring(drained);
    }

    /** Sends each of the staff a digest now, besides the weekly one. */
    public void digestNow() {
        ringing.digestNow();
    }

    /** The moments at which something is due, until then. */
    public List<Instant> due(Instant until) {
        return ledger.read(books -> books.alarms().minutes(Instant.EPOCH, until));
    }

    /** When something is due next: an alarm, or a letter. */
    public Optional<Instant> next() {
        Optional<Instant> alarm = ledger.read(books -> books.alarms().next());
        Optional<Instant> letter = nextLetter();
        return alarm.isPresent() && letter.isPresent()
                ? Optional.of(alarm.get().isBefore(letter.get()) ? alarm.get() : letter.get())
                : alarm.or(() -> letter);
    }
}
