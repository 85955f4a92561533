package countersign.desk;

import countersign.billing.BankEntry;
import countersign.casework.Contact;
import countersign.casework.RequestRef;
import countersign.casework.Staff;
import countersign.ledger.Ledger;
import countersign.mailbox.Mailbox;
import countersign.mailbox.MailboxDown;
import countersign.message.Address;
import countersign.message.RawMessage;
import countersign.outbox.Outbox;
import countersign.reading.Reader;
import countersign.rules.Matched;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk: carries work between the rooms. Each of its verbs may be done again at any time, and does no harm. */
public final class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final Duration READ_LATELY = Duration.ofMinutes(10);
    private static final Duration TRIED_AGAIN = Duration.ofMinutes(1);

    private final Office office;
    private final Ledger ledger;
    private final Watch watch = new Watch(System::nanoTime);
    private final Fetching fetching;
    private final Witnessing witnessing;
    private final Sending sending;
    private final Ringing ringing;
    private final Dictation dictation;
    private final Booking booking;
    private final Outage outage;
    private volatile Optional<Instant> lastRead = Optional.empty();
    private volatile Optional<Instant> lastDown = Optional.empty();
    private volatile boolean begun;
    private volatile Optional<Instant> lastSent = Optional.empty();
    private final Stamping stamping;
    private List<Contact.Details> known = List.of();

    /** A desk between those rooms. */
    public Desk(Office office, Ledger ledger, Mailbox mailbox, Outbox outbox, Reader reader) {
        this.office = office;
        this.ledger = ledger;
        this.fetching = new Fetching(office, ledger, mailbox, new Incoming(office, ledger, reader), watch);
        this.witnessing = new Witnessing(office, ledger, mailbox);
        this.sending = new Sending(office, ledger, outbox, witnessing, this::mailIsRead, watch);
        this.ringing = new Ringing(office, ledger);
        this.dictation = new Dictation(office, ledger, reader);
        this.outage = new Outage(office, ledger);
        this.booking = new Booking(office, ledger, dictation);
        this.stamping = new Stamping(office.timestamps(), ledger);
    }

    /**
     * Takes up the work where the last process left it. What gets a number waits until the mailbox was looked at for the first
     * time: its checkpoints say whether the ledger is an older copy, whose numbers were given already.
     *
     * @param contacts those of the configuration
     */
    public void recover(List<Contact.Details> contacts) {
        known = List.copyOf(contacts);
        sending.recover();
        ringing.setDigests();
        try {
            begin();
        } catch (MailboxDown e) {
            LOG.warn("{}; it is tried again", e.getMessage());
        }
    }

    /** Who is told, while a full mailbox is read, each time that some mails are settled: their letters need not wait for the rest. */
    void tell(Runnable settled) {
        fetching.tell(settled);
    }

    /** Whether the mailbox was looked at since the start; nothing new is decided before. */
    public boolean hasBegun() {
        return begun;
    }

    /** Whatever comes from now on has an effect, even before the mailbox is read for the first time. */
    private synchronized void begin() throws MailboxDown {
        if (!hasBegun()) {
            fetching.open();
            witnessing.look();
            takeUpKey();
            introduce(known);
            fetching.unsettled();
            begun = true;
        }
    }

    /** Has the books name the key that checkpoints are signed with, before it signs any. */
    public void takeUpKey() {
        ledger.change(books -> new Succession(office, books).takeUp());
        witnessing.lookAgain();
    }

    /** Gets to know the contacts of the configuration. */
    public void introduce(List<Contact.Details> contacts) {
        contacts.forEach(details -> ledger.change(books -> new Introduction(office, books).introduce(details)));
    }

    /**
     * Reads the mailbox to its end: keeps what is new, files it, and moves it to its folder.
     *
     * @return how many messages were new
     * @throws MailboxDown where the server cannot be reached; what was kept by then is filed all the same, but before the mailbox
     *     was looked at for the first time, for the numbers of letters depend on that
     */
    public synchronized int drain() throws MailboxDown {
        try {
            begin();
            int kept = fetching.drain();
            lastRead = Optional.of(office.now());
            outage.ends();
            return kept;
        } catch (MailboxDown e) {
            lastDown = Optional.of(office.now());
            outage.goesOn(e, witnessing.letsGo());
            throw e;
        }
    }

    /** Whether the mailbox was read lately, or is now: the answer to a reminder that is to leave may lie in it. */
    private boolean mailIsRead() {
        Instant now = office.now();
        if (lastRead.filter(at -> !at.isBefore(now.minus(READ_LATELY))).isPresent()) {
            return true;
        }
        if (lastDown.filter(at -> at.isAfter(now.minus(TRIED_AGAIN))).isPresent()) {
            return false;
        }
        try {
            drain();
            return true;
        } catch (MailboxDown e) {
            LOG.warn("{}; reminders wait", e.getMessage());
            return false;
        }
    }

    /** Files a message that did not come through the mailbox: keeps its bytes and does what it says. */
    public synchronized void file(RawMessage raw) {
        Instant now = office.now();
        ledger.change(books -> books.mails().keep(raw, now));
        ledger.force();
        office.steps().reached(Step.KEPT, raw.sha256());
        fetching.unsettled();
    }

    /** Does what one of the firm says on the command line, or says why not; all of it or nothing. */
    public synchronized Told tell(Dictated said, Staff staff) {
        return dictation.take(said, staff);
    }

    /** The request that staff handed in for that customer with those lines, in a case of that title. */
    public Optional<RequestRef> handedIn(Address customer, String title, List<String> lines) {
        return ledger.read(books -> new Drafts(office, books).of(customer, title, lines));
    }

    /** Says what a bank's entries are for, one behind the other, as if each that is sure were booked; writes nothing. */
    public List<Matched> look(List<BankEntry> entries) {
        return booking.look(entries);
    }

    /**
     * Books an entry of a bank that is sure: all of it or nothing.
     *
     * @param statement the references of everything in the same statement
     */
    public synchronized Booked book(BankEntry entry, Set<String> statement, Staff staff) {
        return booking.book(entry, statement, staff);
    }

    /** Hands over every letter that is due. @return whether the server could be reached */
    public boolean send() {
        boolean reached = sending.send();
        lastSent = reached ? Optional.of(office.now()) : lastSent;
        return reached;
    }

    Watch watch() {
        return watch;
    }

    /** When the mailbox was last read to its end; nothing where it was not since the start. */
    public Optional<Instant> lastRead() {
        return lastRead;
    }

    /** When there was last no letter that waited for the mail server. */
    public Optional<Instant> lastSent() {
        return lastSent;
    }

    /**
     * Makes a signed checkpoint of the ledger where it is time for one, or where work ends; the newest lies in the mailbox,
     * too, and is stamped with the time where a server is there for it: that is waited for at the end only, within its limit.
     *
     * @return whether the newest one is yet to go into the mailbox, because another one went there just now
     */
    public boolean checkpoint(boolean ends) {
        boolean waits;
        synchronized (this) {
            ledger.change(books -> new Checkpointing(office, books).ifGrown(ends));
            waits = witnessing.post(ends);
        }
        CompletableFuture<Void> stamped = stamping.stamp();
        if (ends) {
            stamped.join();
        }
        return waits;
    }

    /** When a letter has to be handed over next. */
    public Optional<Instant> nextLetter() {
        return sending.nextDue();
    }

    /**
     * Does what is due now; reads the mailbox first, so that nobody is reminded whose answer lies in it. While letters are held
     * everything waits: what is due when they go on is decided then.
     */
    public void wake() {
        if (!ringing.isDue()) {
            return;
        }
        // What falls due while the mailbox is read waits: an answer that came meanwhile may lie in it.
        Instant now = office.now();
        boolean drained = false;
        try {
            drain();
            drained = true;
        } catch (MailboxDown e) {
            LOG.warn("{}", e.getMessage());
        }
        if (witnessing.letsGo()) {
            ringing.ring(now, drained);
        } else {
            ringing.postpone();
        }
    }

    /**
     * Does what is due now.
     *
     * @param drained whether the mailbox was read to its end just now; reminders wait where it was not
     */
    public void ring(boolean drained) {
        ringing.ring(office.now(), drained);
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
