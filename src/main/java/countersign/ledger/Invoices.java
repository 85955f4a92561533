package countersign.ledger;

import countersign.billing.InvoiceNumber;
import countersign.casework.Case;
import countersign.casework.CaseRef;
import countersign.casework.Fact;
import countersign.casework.Invoice;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The numbers of the invoices, and which case each belongs to. */
public final class Invoices {

    private final Handle handle;

    Invoices(Handle handle) {
        this.handle = handle;
    }

    /** The number that an invoice gets which is issued in that year: the one behind the last, so that there is no gap. */
    public InvoiceNumber next(int year) {
        return handle.select(
                        "SELECT MAX(count_no) FROM (SELECT count_no FROM invoice WHERE year_no = ? UNION ALL"
                                + " SELECT count_no FROM used_invoice WHERE year_no = ?) AS given",
                        year,
                        year)
                .mapTo(Integer.class)
                .findOne()
                .map(last -> new InvoiceNumber(year, last + 1))
                .orElse(InvoiceNumber.first(year));
    }

    /** The case of the invoice with that number. */
    public Optional<CaseRef> find(InvoiceNumber number) {
        return handle.select(
                        "SELECT case_no FROM invoice WHERE year_no = ? AND count_no = ?", number.year(), number.count())
                .mapTo(Integer.class)
                .findOne()
                .map(CaseRef::new);
    }

    /** The cases with an invoice of which something is still to be paid. */
    public List<CaseRef> unpaid() {
        return handle.select("SELECT DISTINCT case_no FROM invoice WHERE unpaid ORDER BY case_no")
                .mapTo(Integer.class)
                .map(CaseRef::new)
                .list();
    }

    /** The numbers that went with erased cases: they stay given. */
    void saveErased() {
        handle
                .select("SELECT * FROM entry WHERE fact = 'erased' AND details IS NOT NULL ORDER BY seq")
                .map((row, context) -> Entries.entry(row))
                .stream()
                .filter(entry -> entry.folio() instanceof CaseRef)
                .forEach(entry -> ((Fact.Erased) entry.note().what())
                        .invoices()
                        .forEach(number -> handle.execute(
                                "INSERT INTO invoice (year_no, count_no, case_no, unpaid) VALUES (?, ?, ?, FALSE)",
                                number.year(),
                                number.count(),
                                ((CaseRef) entry.folio()).number())));
    }

    /** Brings the table up to a case as it stands. A number that was given before is refused by the table itself. */
    void save(Optional<Case> before, Case file) {
        for (Invoice invoice : file.account().invoices()) {
            Optional<Invoice> old = before.flatMap(b -> b.account().invoice(invoice.number()));
            if (old.isEmpty()) {
                handle.execute(
                        "INSERT INTO invoice (year_no, count_no, case_no, unpaid) VALUES (?, ?, ?, ?)",
                        invoice.number().year(),
                        invoice.number().count(),
                        file.ref().number(),
                        !invoice.isSettled());
            } else if (!old.get().equals(invoice)) {
                handle.execute(
                        "UPDATE invoice SET unpaid = ? WHERE year_no = ? AND count_no = ?",
                        !invoice.isSettled(),
                        invoice.number().year(),
                        invoice.number().count());
            }
        }
    }
}
