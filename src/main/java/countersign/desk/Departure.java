package countersign.desk;

import countersign.casework.Letter;
import countersign.casework.SentLetter;
import countersign.deadline.BusinessHours;
import countersign.ledger.Ledger;
import countersign.ledger.Letters.Waiting;
import countersign.message.Address;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When a letter that is due may leave. Reminders go in business hours, after the mailbox was read and while they are still of use;
 * to one domain only so many go in a minute.
 */
final class Departure {

    private static final Logger LOG = LoggerFactory.getLogger(Departure.class);
    private static final Duration LOOKED_AGAIN = Duration.ofMinutes(1);
    private static final Duration HELD_BACK = Duration.ofHours(1);

    private final Office office;
    private final Ledger ledger;
    private final BooleanSupplier mailIsRead;
    private final Pace pace = new Pace();

    /** @param mailIsRead reads the mailbox where that was not done lately, and says whether it is read */
    Departure(Office office, Ledger ledger, BooleanSupplier mailIsRead) {
        this.office = office;
        this.ledger = ledger;
        this.mailIsRead = mailIsRead;
    }

    /** Why a letter need not leave any more. */
    Optional<String> needless(Waiting letter, Instant now) {
        if (letter.template().equals(Letter.UNREAD) && mailIsRead.getAsBoolean()) {
            return Optional.of("the mailbox is read again");
        }
        return isTooLate(letter, now) ? Optional.of("too late for a reminder") : Optional.empty();
    }

    /** A reminder that waited over the end of the next working day is none: the ladder has gone on without it. */
    private boolean isTooLate(Waiting letter, Instant now) {
        Instant next = letter.queuedAt().plus(Delivery.REMINDER_KEPT_TRYING);
        return isReminder(letter)
                && now.isAfter(next)
                && now.isAfter(hours(letter).nextOpen(next).plus(Delivery.REMINDER_KEPT_TRYING));
    }

    /** When it may leave: now, or later. */
    Instant of(Waiting letter, Instant now) {
        if (isReminder(letter)) {
            if (!mailIsRead.getAsBoolean()) {
                // The answer may lie in the mailbox.
                return now.plus(LOOKED_AGAIN);
            }
            if (!now.isBefore(letter.queuedAt().plus(HELD_BACK))
                    && !hours(letter).isOpen(now)) {
                return hours(letter).nextOpen(now);
            }
        }
        String domain = Address.of(letter.recipient()).domain();
        Instant next = pace.next(domain, now);
        if (next.isAfter(now)) {
            LOG.info("letter {} waits until {}: enough for {} in a minute", letter.number(), next, domain);
        }
        return next;
    }

    private static boolean isReminder(Waiting letter) {
        return !letter.repeatable() && letter.toContact();
    }

    private BusinessHours hours(Waiting letter) {
        return ledger.read(books -> books.letters().find(letter.number()))
                .flatMap(SentLetter::contact)
                .flatMap(ref -> ledger.read(books -> books.cases().find(ref)))
                .map(contact -> office.firm().hoursOf(contact))
                .orElse(office.firm().hours());
    }
}
