package countersign.house;

import countersign.ledger.Ledger;
import countersign.settings.Settings;
import java.time.Clock;
import java.util.List;

/** Where a question of the command line is put: to the office at work, or else to its books. */
public final class Counter {

    private Counter() {}

    /**
     * Asks.
     *
     * @param words the command and what stands behind it
     * @throws countersign.ledger.LedgerInUse where the books are open elsewhere and nobody answers
     */
    public static Reply ask(Settings settings, List<String> words) {
        return Hatch.ask(settings.database(), words).orElseGet(() -> {
            try (Ledger ledger = House.ledger(settings)) {
                return new Inquiry(ledger, House.stationery(settings), settings.firm(), Clock.systemUTC())
                        .answer(words);
            }
        });
    }
}
