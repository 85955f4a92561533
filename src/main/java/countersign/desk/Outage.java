package countersign.desk;

import countersign.ledger.Ledger;
import countersign.mailbox.MailboxDown;
import countersign.rules.Files;
import countersign.rules.OfficeRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A mailbox that cannot be read. Where that lasts, one of the firm hears of it, once; by mail, for the way out may be open. A process
 * that ends forgets when it began, and writes no letter before it has looked at the mailbox: so there is never a second one.
 */
final class Outage {

    private static final Duration LASTS = Duration.ofMinutes(15);

    private final Office office;
    private final Ledger ledger;
    private Optional<Instant> since = Optional.empty();
    private boolean told;

    Outage(Office office, Ledger ledger) {
        this.office = office;
        this.ledger = ledger;
    }

    /** It was read. */
    void ends() {
        since = Optional.empty();
        told = false;
    }

    /**
     * It could not be read.
     *
     * @param mayWrite whether letters may be decided now
     */
    void goesOn(MailboxDown why, boolean mayWrite) {
        Instant now = office.now();
        // A clock that was set back begins anew.
        Instant began = since.filter(at -> !at.isAfter(now)).orElse(now);
        since = Optional.of(began);
        if (!told && mayWrite && !now.isBefore(began.plus(LASTS))) {
            ledger.change(books -> {
                Files files = office.files(books).open();
                new Settlement(office, books, files).settle(OfficeRule.unread(began, why.getMessage(), files));
            });
            told = true;
        }
    }
}
