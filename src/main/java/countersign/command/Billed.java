package countersign.command;

import countersign.billing.InvoiceNumber;
import countersign.casework.Case;
import countersign.casework.Invoice;
import java.util.Optional;

/** Finds invoices among the files that lie open. */
final class Billed {

    private Billed() {}

    /** The case of the invoice with that number. */
    static Optional<Case> file(InvoiceNumber number, Bench bench) {
        return bench.files().cases().stream()
                .filter(file -> file.account().invoice(number).isPresent())
                .findFirst();
    }

    /** The invoice with that number, where something of it is open. */
    static Optional<Invoice> invoice(InvoiceNumber number, Bench bench) {
        return file(number, bench)
                .flatMap(file -> file.account().invoice(number))
                .filter(invoice -> !invoice.isSettled());
    }
}
