package countersign.rules;

import countersign.billing.InvoiceNumber;
import countersign.casework.Case;
import countersign.casework.Contact;
import countersign.casework.ContactRef;
import countersign.casework.Invoice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The invoices in the files that lie open, and whose they are. */
record OpenAccounts(Files files) {

    /** The invoice with that number, settled or not. */
    Optional<Invoice> invoice(InvoiceNumber number) {
        return files.cases().stream()
                .flatMap(file -> file.account().invoice(number).stream())
                .findFirst();
    }

    /** The case in which it was issued. */
    Case file(InvoiceNumber number) {
        return files.cases().stream()
                .filter(file -> file.account().invoice(number).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Who is to pay it. */
    Contact customer(Invoice invoice) {
        return files.contact(file(invoice.number()).contact());
    }

    /** What a contact still has to pay. */
    List<Invoice> open(ContactRef contact) {
        return files.of(contact).stream()
                .flatMap(file -> file.account().open().stream())
                .toList();
    }

    /** Their numbers, as a line of staff names them. */
    static String numbers(List<Invoice> invoices) {
        return invoices.stream().map(invoice -> invoice.number().toString()).collect(Collectors.joining(" "));
    }

    /** Their numbers with what is open of each. */
    static String told(List<Invoice> invoices) {
        return invoices.stream()
                .map(invoice -> invoice.number() + " (" + invoice.open() + ")")
                .collect(Collectors.joining(", "));
    }
}
