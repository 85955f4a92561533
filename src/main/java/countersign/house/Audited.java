package countersign.house;

import countersign.checkpoint.VerifyingKey;
import countersign.ledger.Books;
import countersign.ledger.Checkpoints.Kept;
import countersign.ledger.Ledger;
import countersign.timestamp.TokenCheck;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether books are what they were: everything in them, and the time stamps that others made. */
final class Audited {

    private Audited() {}

    static Reply of(Ledger ledger, VerifyingKey key) {
        return ledger.read(books -> books.audit()
                .firstFault(key)
                .or(() -> stamps(books))
                .map(what -> Reply.trouble("verify: " + what))
                .orElseGet(() -> Reply.of("The ledger holds: "
                        + books.entries().head().entries() + " entries, each as it was written.\n")));
    }

    /** The first time stamp that is none of its checkpoint. */
    private static Optional<String> stamps(Books books) {
        for (Kept kept : books.checkpoints().all()) {
            try {
                kept.token()
                        .ifPresent(token -> TokenCheck.trustingNobody()
                                .check(token, kept.note().getBytes(StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException e) {
                return Optional.of("the time stamp of the checkpoint of " + kept.size() + " entries " + e.getMessage());
            }
        }
        return Optional.empty();
    }
}
