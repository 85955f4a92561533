package countersign.casework;

import countersign.billing.Money;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a mail handed in by staff says, before it is filed under a request. A later mail of staff about it is merged in.
 *
 * @param mail number of the mail in the ledger
 * @param staff address of who handed it in
 * @param kind the kind of request it is to become
 * @param caseName what staff called the case: a reference or a title; empty where nothing was said
 * @param ownCase whether staff said that this is a case of its own, though another contact has one of that name
 * @param customer the customer's address, as far as it is known
 * @param customerName his name, or empty
 * @param certain whether there is no doubt that he wrote what was forwarded
 * @param details what staff says about the contact
 * @param subject subject of the forwarded mail, or empty
 * @param items the lines with a price
 * @param origin the forwarded mail
 * @param language the language in which he is to be written to, as staff says
 * @param spoken the language in which he wrote, where there is no doubt
 */
public record Intake(
        int mail,
        String staff,
        String kind,
        String caseName,
        boolean ownCase,
        Optional<String> customer,
        String customerName,
        boolean certain,
        Optional<ContactLine> details,
        String subject,
        List<Item> items,
        Optional<Money> soFar,
        Optional<LocalDate> finish,
        String why,
        List<String> open,
        Optional<Version.Origin> origin,
        Optional<String> language,
        Optional<String> spoken) {

    /** What has to be asked before an intake can be filed. */
    public enum Doubt {
        /** Nobody can say who the customer is. */
        WHO,
        /** The case of that name belongs to another contact. */
        WHOSE_CASE,
        /** Nothing says what is to be asked. */
        WHAT
    }

    /**
     * What staff writes about a contact in one line.
     *
     * @param title {@code Mr.}, or empty
     * @param name full name, or empty
     * @param address mail address, or empty
     * @param phone telephone number, or empty
     */
    public record ContactLine(String title, String name, String address, String phone, Optional<ZoneId> zone) {}

    public Intake {
        items = List.copyOf(items);
        open = List.copyOf(open);
        language = language == null ? Optional.empty() : language;
        spoken = spoken == null ? Optional.empty() : spoken;
    }
}
