package countersign.billing;

import java.util.Optional;

/**
 * What an invoice has to say of the firm that writes it (Council Directive 2006/112/EC, article 226; EN 16931, BG-4).
 *
 * @param address its postal address
 * @param country ISO 3166 code of the country it is in
 * @param vatId its number for value added tax
 * @param taxNumber its number at the tax office, where that is another one
 * @param email where questions about an invoice go
 * @param exemption why there is no tax on what it sells, where there is none (BT-120)
 * @param account where to pay
 * @param electronic whether its invoices are for machines, too (EN 16931)
 */
public record Seller(
        Optional<PostalAddress> address,
        Optional<String> country,
        Optional<VatId> vatId,
        Optional<String> taxNumber,
        Optional<String> email,
        Optional<String> exemption,
        Optional<BankAccount> account,
        boolean electronic) {

    /** What is known where the configuration says nothing. */
    public static final Seller UNKNOWN = new Seller(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
}
