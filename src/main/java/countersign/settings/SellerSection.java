package countersign.settings;

import countersign.billing.BankAccount;
import countersign.billing.Iban;
import countersign.billing.PostalAddress;
import countersign.billing.Seller;
import countersign.billing.VatId;
import countersign.message.Address;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads what an invoice has to say of the firm, and whether it is one for machines, too. */
final class SellerSection {

    private static final String ELECTRONIC = "e-invoice";
    private static final String ADDRESS = "a postal address, a line each such as [12 Mill Road, Springfield IL 62704]";

    /** ISO 9362: bank, country, place, and branch. */
    private static final String BIC = "[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?";

    private final Section payments;

    private SellerSection(Section payments) {
        this.payments = payments;
    }

    /**
     * The firm as its invoices name it.
     *
     * @param tax the section that says how it is taxed
     * @param firm its name, who holds the account unless another is named
     * @param bot where its mail is read, where questions go unless it names another address
     */
    static Seller read(Section payments, Section tax, BigDecimal percent, Optional<String> firm, Address bot) {
        Optional<String> exemption = tax.optional("exempt-because");
        if (exemption.isPresent() && percent.signum() > 0) {
            tax.fault("exempt-because", "a reason only where percent is 0", percent.toPlainString() + " percent");
        }
        return new SellerSection(payments).read(exemption, percent, firm.orElse(""), bot);
    }

    private Seller read(Optional<String> exemption, BigDecimal percent, String firm, Address bot) {
        Optional<PostalAddress> address = post(payments, "address", ADDRESS);
        Seller seller = new Seller(
                address,
                value("country", "a country code such as DE", SellerSection::country)
                        .or(() -> address.flatMap(PostalAddress::country)),
                value("vat-id", "a VAT number with its country in front such as DE123456788", VatId::read),
                payments.optional("tax-number"),
                value("email", "a mail address", Values::address)
                        .or(() -> Optional.of(bot))
                        .map(Address::mailbox),
                exemption,
                account(firm),
                electronic());
        if (seller.electronic()) {
            complete(seller, percent);
        }
        return seller;
    }

    /** An address in one line or line by line; nothing where it is left out. */
    static Optional<PostalAddress> post(Section section, String name, String expected) {
        if (!section.has(name)) {
            section.list(name, expected, Optional::of);
            return Optional.empty();
        }
        List<String> lines = section.list(name, expected, Optional::of);
        Optional<PostalAddress> read = lines.size() == 1 ? PostalAddress.read(lines.get(0)) : PostalAddress.of(lines);
        if (read.isEmpty()) {
            section.fault(name, expected, "\"" + String.join(", ", lines) + "\"");
        }
        return read;
    }

    private static Optional<String> country(String text) {
        return PostalAddress.country(text.toUpperCase(Locale.ROOT)).filter(code -> code.length() == text.length());
    }

    private Optional<BankAccount> account(String firm) {
        Optional<Iban> iban =
                value("iban", "an IBAN whose check digits fit such as DE75 5121 0800 1245 1261 99", Iban::read);
        Optional<String> bic = value(
                "bic",
                "a BIC such as SOGEDEFFXXX",
                text -> Optional.of(text.replace(" ", "").toUpperCase(Locale.ROOT))
                        .filter(read -> read.matches(BIC)));
        Optional<String> holder = payments.optional("account-holder");
        for (String name : List.of("bic", "account-holder")) {
            if (payments.has(name) && !payments.has("iban")) {
                payments.fault(name, "it beside an iban", "no iban");
            }
        }
        return iban.map(number -> new BankAccount(number, bic, holder.orElse(firm)));
    }

    private boolean electronic() {
        return payments.value(
                ELECTRONIC,
                "one of factur-x, none",
                text -> text.equals("factur-x") || text.equals("none")
                        ? Optional.of(text.equals("factur-x"))
                        : Optional.empty(),
                false);
    }

    /** What an invoice for machines may not lack (EN 16931: BR-08, BR-09, BR-CO-26, BR-S-02, BR-E-10). */
    private void complete(Seller seller, BigDecimal percent) {
        lacks("address", "the firm's postal address", seller.address().isEmpty() && !payments.has("address"));
        lacks("country", "the firm's country", seller.country().isEmpty() && !payments.has("country"));
        lacks(
                "vat-id",
                "vat-id or tax-number",
                seller.vatId().isEmpty() && seller.taxNumber().isEmpty() && !payments.has("vat-id"));
        lacks(
                "tax",
                "exempt-because, the reason why there is no tax",
                seller.exemption().isEmpty() && percent.signum() == 0);
    }

    private void lacks(String name, String expected, boolean lacking) {
        if (lacking) {
            payments.fault(
                    payments.has(name) ? name : ELECTRONIC, expected + " for " + ELECTRONIC + ": factur-x", "nothing");
        }
    }

    private <T> Optional<T> value(String name, String expected, Function<String, Optional<T>> read) {
        return payments.value(name, expected, text -> read.apply(text).map(Optional::of), Optional.empty());
    }
}
