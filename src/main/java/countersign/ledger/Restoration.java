package countersign.ledger;

import countersign.billing.InvoiceNumber;
import countersign.casework.Entry;
import countersign.casework.Fact;
import countersign.casework.UsedNumbers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the books know of having been restored from an older copy, and which numbers were used by then. */
public final class Restoration {

    private final Handle handle;

    Restoration(Handle handle) {
        this.handle = handle;
    }

    private List<Entry> entries() {
        return handle.select(
                        "SELECT * FROM entry WHERE folio = 'office' AND fact IN ('restored', 'sending-goes-on') AND details IS NOT NULL ORDER BY line_no")
                .map((row, context) -> Entries.entry(row))
                .list();
    }

    /** Because of what no letter goes out; nothing where none was restored, or staff said since to go on. */
    public Optional<Fact.Restored> held() {
        Optional<Fact.Restored> held = Optional.empty();
        for (Entry entry : entries()) {
            held = entry.note().what() instanceof Fact.Restored restored ? Optional.of(restored) : Optional.empty();
        }
        return held;
    }

    /** Up to when checkpoints have been told to staff: those until then do not count again. */
    public Instant told() {
        return entries().stream()
                .filter(entry -> entry.note().what() instanceof Fact.Restored)
                .map(entry -> ((Fact.Restored) entry.note().what()).at())
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** The numbers that were used so far. */
    public UsedNumbers used() {
        List<InvoiceNumber> invoices = handle.select(
                        "SELECT year_no, MAX(count_no) FROM (SELECT year_no, count_no FROM invoice UNION ALL"
                                + " SELECT year_no, count_no FROM used_invoice) AS given GROUP BY year_no ORDER BY year_no")
                .map((row, context) -> new InvoiceNumber(row.getInt(1), row.getInt(2)))
                .list();
        return handle.select("SELECT next_letter, next_mail, next_case, next_contact FROM head WHERE id = 1")
                .map((row, context) ->
                        new UsedNumbers(row.getLong(1), row.getInt(2), row.getInt(3), row.getInt(4), invoices))
                .one();
    }

    /** None of those is given again. */
    public void reserve(UsedNumbers used) {
        handle.execute("""
                UPDATE head SET next_letter = GREATEST(next_letter, ?), next_mail = GREATEST(next_mail, ?),
                  next_case = GREATEST(next_case, ?), next_contact = GREATEST(next_contact, ?) WHERE id = 1""", used.letter(), used.mail(), used.file(), used.contact());
        for (InvoiceNumber number : used.invoices()) {
            handle.execute("DELETE FROM used_invoice WHERE year_no = ?", number.year());
            handle.execute("INSERT INTO used_invoice (year_no, count_no) VALUES (?, ?)", number.year(), number.count());
        }
    }
}
