package countersign.stationery.einvoice;

import countersign.billing.PostalAddress;
import countersign.billing.Seller;
import countersign.casework.Contact;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who bills whom: the seller (EN 16931, BG-4) and the buyer (BG-7). */
final class Parties {

    private static final String COUNTRY = "ram:CountryID";

    private final Firm firm;
    private final Seller seller;
    private final ForContact.Payment payment;

    Parties(Firm firm, ForContact.Payment payment) {
        this.firm = firm;
        this.seller = firm.payments().seller();
        this.payment = payment;
    }

    Element agreement() {
        return Element.of("ram:ApplicableHeaderTradeAgreement", seller(), buyer());
    }

    /** Without a VAT number the tax number is what a buyer knows him by (BR-CO-26). */
    private Element seller() {
        List<Element> all = new ArrayList<>();
        if (seller.vatId().isEmpty()) {
            all.add(Element.of("ram:ID", seller.taxNumber())); // BT-29
        }
        all.add(Element.of("ram:Name", firm.name())); // BT-27
        all.add(contact());
        seller.address().ifPresent(address -> all.add(address(address, seller.country())));
        seller.email().ifPresent(mail -> all.add(mail(mail)));
        seller.vatId().ifPresent(id -> all.add(registered("VA", id.value()))); // BT-31
        seller.taxNumber().ifPresent(number -> all.add(registered("FC", number))); // BT-32
        return Element.of("ram:SellerTradeParty", all);
    }

    /** BG-6. */
    private Element contact() {
        String phone = payment.signs().phone().isEmpty()
                ? firm.phone()
                : payment.signs().phone();
        return Element.of(
                "ram:DefinedTradeContact",
                Element.of("ram:PersonName", payment.signs().name()),
                Element.of("ram:TelephoneUniversalCommunication", Element.of("ram:CompleteNumber", phone)),
                Element.of("ram:EmailURIUniversalCommunication", Element.of("ram:URIID", seller.email())));
    }

    private Element buyer() {
        Contact.Details payer = payment.payer().details();
        List<Element> all = new ArrayList<>();
        all.add(Element.of("ram:Name", payer.name())); // BT-44
        payer.post().ifPresent(post -> all.add(address(post, seller.country())));
        all.add(mail(payer.addresses().get(0)));
        return Element.of("ram:BuyerTradeParty", all);
    }

    /** BG-5, BG-8. An address without a country is in that of who writes it. */
    private static Element address(PostalAddress address, Optional<String> home) {
        List<String> street = address.street();
        List<Element> all = new ArrayList<>();
        all.add(Element.of("ram:PostcodeCode", address.postcode()));
        all.add(Element.of("ram:LineOne", line(street, 0)));
        all.add(Element.of("ram:LineTwo", line(street, 1)));
        all.add(Element.of(
                "ram:LineThree", street.size() > 2 ? String.join(", ", street.subList(2, street.size())) : ""));
        all.add(Element.of("ram:CityName", address.city()));
        all.add(Element.of(COUNTRY, address.country().or(() -> home)));
        return Element.of("ram:PostalTradeAddress", all);
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "";
    }

    /** BT-34, BT-49. */
    private static Element mail(String mail) {
        return Element.of(
                "ram:URIUniversalCommunication", Element.of("ram:URIID", mail).with("schemeID", "EM"));
    }

    private static Element registered(String scheme, String number) {
        return Element.of(
                "ram:SpecifiedTaxRegistration", Element.of("ram:ID", number).with("schemeID", scheme));
    }
}
