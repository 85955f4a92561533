package countersign.command;

import countersign.billing.Money;
import countersign.casework.Case;
import countersign.casework.Invoice;
import countersign.casework.Version;
import java.util.List;
import java.util.Optional;

/** The invoices for which staff has chosen a payment plan. */
final class Planned {

    private Planned() {}

    /** Those of a case that rest until a plan takes their place. */
    static List<Invoice> invoices(Case file) {
        return file.account().open().stream()
                .filter(invoice -> invoice.follow().plan().isPresent())
                .toList();
    }

    /** What is open of them that the instalments of a version do not come to; nothing where they come to it. */
    static Optional<Money> difference(Case file, Version version) {
        Optional<Money> open =
                Money.sum(invoices(file).stream().map(Invoice::open).toList());
        Optional<Money> offered = Version.total(version.items());
        return open.isPresent() && offered.isPresent() && !open.equals(offered) ? open : Optional.empty();
    }
}
