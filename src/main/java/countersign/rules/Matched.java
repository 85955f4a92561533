package countersign.rules;

import countersign.billing.BankEntry;
import countersign.billing.InvoiceNumber;
import countersign.billing.Money;
import countersign.casework.CaseRef;
import java.time.LocalDate;
import java.util.List;

/** What can be said of money that came in. */
public sealed interface Matched {

    /** What came in. */
    BankEntry entry();

    /** What of it goes to an invoice, and what is open of that then. */
    record Share(CaseRef file, InvoiceNumber number, Money amount, Money left) {}

    /** It names what it pays, and is not more than that. */
    record Sure(BankEntry entry, List<Share> shares) implements Matched {
        public Sure {
            shares = List.copyOf(shares);
        }
    }

    /**
     * It was booked before.
     *
     * @param day on which it was recorded
     * @param as what was recorded
     */
    record Before(BankEntry entry, LocalDate day, Money as, List<InvoiceNumber> paid) implements Matched {
        public Before {
            paid = List.copyOf(paid);
        }
    }

    /**
     * Nobody can say for sure what it is.
     *
     * @param why what stands against it, and what is likely
     * @param line what staff says where it is what it seems; words in capitals are for staff to fill in
     */
    record Unsure(BankEntry entry, String why, String line) implements Matched {}
}
