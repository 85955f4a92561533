package countersign.desk;

import countersign.casework.Fact;
import countersign.casework.UsedNumbers;
import countersign.checkpoint.Checkpoint;
import countersign.checkpoint.Keyring;
import countersign.ledger.Books;
import countersign.ledger.Checkpoints.Kept;
import countersign.ledger.Ledger;
import countersign.mailbox.Mailbox;
import countersign.mailbox.MailboxDown;
import countersign.rules.Files;
import countersign.rules.OfficeRule;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the own mailbox witness the ledger: each checkpoint lies there, too. Where the newest one at the start knows more than the
 * ledger, or other things, an older copy of the database was put in its place: then no letter goes out until staff says so.
 */
final class Witnessing {

    private static final Logger LOG = LoggerFactory.getLogger(Witnessing.class);
    private static final String SHELF = "Checkpoints";
    private static final int KEPT = 36;
    /** Letters bring new checkpoints all the time; they go into the mailbox no more often than that. */
    static final Duration BETWEEN = Duration.ofSeconds(10);

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, H:mm", Locale.ENGLISH);

    private final Office office;
    private final Ledger ledger;
    private final Mailbox mailbox;
    private volatile boolean looked;
    private volatile boolean held;
    private Optional<Checkpoint> posted = Optional.empty();
    private Optional<Instant> postedAt = Optional.empty();

    Witnessing(Office office, Ledger ledger, Mailbox mailbox) {
        this.office = office;
        this.ledger = ledger;
        this.mailbox = mailbox;
    }

    /** Looks at the newest checkpoints in the mailbox, once; the mailbox lies open. */
    void look() throws MailboxDown {
        if (looked) {
            return;
        }
        String name = office.key().name();
        Keyring keys = ledger.read(books -> books.checkpoints().keyring(name))
                .orElseGet(() -> Keyring.of(office.key().verifying()));
        Instant told = ledger.read(books -> books.restoration().told());
        List<Witness> witnesses = mailbox.newest(
                SHELF,
                KEPT,
                raw -> Witness.read(raw, name, keys)
                        .filter(witness -> witness.point().at().isAfter(told)));
        ledger.change(books -> compare(books, telling(witnesses)));
        held = held().isPresent();
        if (held) {
            LOG.warn("no letter goes out: {}", held().get().what());
        }
        looked = true;
    }

    /** The one that knows most; but where the newest is not proven, that one. Somebody may have put an older one on top. */
    private static Optional<Witness> telling(List<Witness> newestFirst) {
        return newestFirst.isEmpty() || !newestFirst.get(0).proven()
                ? newestFirst.stream().findFirst()
                : newestFirst.stream()
                        .filter(Witness::proven)
                        .max(Comparator.comparing(witness -> witness.point().size()));
    }

    private void compare(Books books, Optional<Witness> newest) {
        Optional<String> fault = newest.flatMap(witness -> fault(books, witness));
        posted = newest.filter(Witness::proven).map(Witness::point);
        if (fault.isEmpty()) {
            return;
        }
        newest.get().numbers().ifPresent(books.restoration()::reserve);
        CallingBack.inOlderCopy(books, office.now());
        Checkpoint point = newest.get().point();
        long entries = books.entries().head().entries();
        Files files = office.files(books).open();
        new Settlement(office, books, files)
                .settle(OfficeRule.restored(new Fact.Restored(point.size(), point.at(), entries, fault.get()), files));
    }

    private Optional<String> fault(Books books, Witness witness) {
        Checkpoint point = witness.point();
        long entries = books.entries().head().entries();
        if (!witness.proven()) {
            return Optional.of("the newest checkpoint in the mailbox, of " + point.size() + " entries on "
                    + when(point.at()) + ", is signed with another key than the one in use");
        } else if (point.size() > entries) {
            return Optional.of(
                    "the mailbox holds a checkpoint of " + point.size() + " entries, made on " + when(point.at())
                            + "; the database has " + entries + ", the last one of " + last(books, entries) + ", so "
                            + (point.size() - entries) + " are missing");
        }
        return books.extract().tree().root(point.size()).equals(point.root())
                ? Optional.empty()
                : Optional.of("the checkpoint of " + point.size() + " entries in the mailbox, made on "
                        + when(point.at()) + ", is not of the entries in the database");
    }

    private String last(Books books, long entries) {
        return books.entries().after(entries - 1).stream()
                .map(entry -> when(entry.at()))
                .findFirst()
                .orElse("no time at all");
    }

    /** Because of what no letter goes out. */
    Optional<Fact.Restored> held() {
        return ledger.read(books -> books.restoration().held());
    }

    /** Letters may be held for another reason since. */
    void lookAgain() {
        held = held().isPresent();
    }

    boolean looked() {
        return looked;
    }

    /** Whether letters go out: the mailbox was looked at, and staff does not have to say something first. */
    boolean letsGo() {
        if (looked && held) {
            held = held().isPresent();
        }
        return looked && !held;
    }

    /**
     * Puts the newest checkpoint into the mailbox, where it is not there yet. What fails there is only told to the log.
     *
     * @param ends whether work ends: it is the last time
     * @return whether it waits because another one went there just now
     */
    boolean post(boolean ends) {
        Optional<Kept> latest = ledger.read(books -> books.checkpoints().latest());
        Optional<Checkpoint> point = latest.flatMap(kept -> Checkpoint.claimed(kept.note()));
        if (point.isEmpty() || point.equals(posted) || !letsGo()) {
            return false;
        }
        Instant now = office.now();
        boolean justNow = postedAt.filter(
                        at -> !at.isAfter(now) && at.plus(BETWEEN).isAfter(now))
                .isPresent();
        if (justNow && !ends) {
            return true;
        }
        UsedNumbers used = ledger.read(books -> books.restoration().used());
        try {
            mailbox.open();
            mailbox.put(SHELF, Witness.mail(point.get(), latest.get().note(), used, office.key(), office.bot()), KEPT);
            posted = point;
            postedAt = Optional.of(now);
        } catch (MailboxDown e) {
            LOG.warn("the checkpoint was not put into the mailbox: {}", e.getMessage());
        }
        return false;
    }

    private String when(Instant at) {
        return WHEN.format(at.atZone(office.firm().hours().zone()));
    }
}
