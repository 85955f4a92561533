package countersign.desk;

import countersign.ledger.Books;
import countersign.ledger.Ledger;
import countersign.ledger.LedgerUnusable;
import countersign.ledger.Mails.Kept;
import countersign.ledger.Mails.Shelf;
import countersign.ledger.Mails.State;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.message.Message;
import countersign.message.RawMessage;
import countersign.reading.Reader;
import countersign.rules.Files;
import countersign.rules.OfficeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files kept mail: reads it, finds what it answers, lets the rules decide, and records that in one transaction, many together where
 * many wait. A mail that breaks the reading again and again is set aside; it never stops the others.
 */
final class Incoming {

    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);
    private static final int MOST_ATTEMPTS = 3;
    /** So many are filed in one transaction, or until they are together that large. */
    private static final int MOST_AT_ONCE = 100;

    private static final long LARGEST_AT_ONCE = 4_000_000;

    private final Office office;
    private final Ledger ledger;
    private final Filing filing;
    private final Proving proving;
    /** Mails whose last attempt was broken off by the database: they are not to blame, and the next one is that attempt again. */
    private final Set<Integer> brokenOff = ConcurrentHashMap.newKeySet();

    Incoming(Office office, Ledger ledger, Reader reader) {
        this.office = office;
        this.ledger = ledger;
        this.proving = new Proving(office, ledger);
        this.filing = new Filing(office, reader, proving);
    }

    /** A mail that is to be filed; its bytes are missing where they were erased. */
    private record Waiting(Kept kept, Optional<RawMessage> raw) {
        int number() {
            return kept.number();
        }
    }

    /**
     * Files the first of those mails that are kept, and together with it those behind it, as long as none was tried before: one that
     * breaks the reading is tried alone from then on.
     *
     * @return how many were tried
     */
    int file(List<Integer> numbers) {
        List<Waiting> mails = ledger.read(books -> together(books, numbers));
        count(mails);
        try {
            settle(mails.stream().flatMap(mail -> open(mail).stream()).toList());
        } catch (LedgerUnusable e) {
            mails.forEach(mail -> brokenOff.add(mail.number()));
            throw e;
        }
        return mails.size();
    }

    private static List<Waiting> together(Books books, List<Integer> numbers) {
        List<Waiting> mails = new ArrayList<>();
        long bytes = 0;
        for (int number : numbers.subList(0, Math.min(MOST_AT_ONCE, numbers.size()))) {
            Kept kept = books.mails().get(number);
            if (!mails.isEmpty() && (kept.attempts() > 0 || bytes > LARGEST_AT_ONCE)) {
                break;
            }
            Waiting mail = new Waiting(kept, books.evidence().find(kept.sha256()));
            mails.add(mail);
            bytes += mail.raw().map(raw -> raw.bytes().length).orElse(0);
            if (kept.attempts() > 0) {
                break;
            }
        }
        return mails;
    }

    private void count(List<Waiting> mails) {
        ledger.change(books ->
                mails.forEach(mail -> books.mails().attempt(mail.number(), !brokenOff.contains(mail.number()))));
        for (Waiting mail : mails) {
            office.steps().reached(Step.COUNTED, "mail " + mail.number());
        }
    }

    private Optional<Filing.Mail> open(Waiting mail) {
        int number = mail.number();
        boolean counted = !brokenOff.remove(number);
        int attempt = mail.kept().attempts() + (counted ? 1 : 0);
        try {
            if (attempt > MOST_ATTEMPTS) {
                setAside(number, "reading it failed " + MOST_ATTEMPTS + " times");
                return Optional.empty();
            }
            RawMessage raw = mail.raw().orElseThrow();
            Parsed parsed = MimeParser.parse(raw.bytes());
            if (parsed instanceof Parsed.Unreadable unreadable) {
                setAside(number, unreadable.reason());
                return Optional.empty();
            }
            Message message = ((Parsed.Readable) parsed).message();
            return Optional.of(new Filing.Mail(number, raw, message, proving.examine(number, raw, message)));
        } catch (LedgerUnusable e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("mail {}: attempt {} failed; it is kept and tried again", number, attempt, e);
            return Optional.empty();
        }
    }

    /** All in one transaction; where that fails, each in its own, so that none stops the others. */
    private void settle(List<Filing.Mail> mails) {
        try {
            ledger.change(books -> mails.forEach(mail -> filing.file(books, mail)));
        } catch (LedgerUnusable e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            if (mails.size() == 1) {
                LOG.error(
                        "mail {}: it could not be filed; it is kept and tried again",
                        mails.get(0).number(),
                        e);
            } else {
                LOG.warn(
                        "{} mails could not be filed together, and are filed one by one: {}",
                        mails.size(),
                        e.toString());
                mails.forEach(mail -> settle(List.of(mail)));
            }
            return;
        }
        mails.forEach(mail -> office.steps().reached(Step.SETTLED, "mail " + mail.number()));
    }

    /** Sets a mail aside for a person, unread. Where even the note about it cannot be written, the digest counts it. */
    void setAside(int number, String reason) {
        LOG.warn("mail {}: set aside, {}", number, reason);
        try {
            noteAside(number, reason);
        } catch (RuntimeException e) {
            LOG.error("mail {}: the note to staff failed; it is set aside without", number, e);
            ledger.change(books -> books.mails().settle(number, State.QUARANTINED, Shelf.REVIEW, reason));
        }
        office.steps().reached(Step.SETTLED, "mail " + number);
    }

    private void noteAside(int number, String reason) {
        ledger.change(books -> {
            Kept kept = books.mails().get(number);
            Files files = office.files(books).open();
            new Settlement(office, books, files).settle(OfficeRule.unreadable(number, reason, kept.sha256(), files));
            books.mails().settle(number, State.QUARANTINED, Shelf.REVIEW, reason);
        });
    }
}
