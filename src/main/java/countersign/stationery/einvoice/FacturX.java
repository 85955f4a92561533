package countersign.stationery.einvoice;

import countersign.billing.Bill;
import countersign.billing.Money;
import countersign.billing.Seller;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.casework.Invoice;
import countersign.casework.Supply;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An invoice for machines: EN 16931 in the syntax of UN/CEFACT's Cross Industry Invoice D16B, as Factur-X 1.07 and ZUGFeRD
 * 2.3 embed it under the profile EN 16931 (COMFORT). Terms of the standard stand beside what fills them. Its figures are those
 * of the {@link Bill}; nothing is added up a second time.
 */
public final class FacturX {

    /** The name under which it lies in the page. */
    public static final String NAME = "factur-x.xml";

    private static final String PROFILE = "urn:cen.eu:en16931:2017";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final int MOST_DECIMALS = 2;
    private static final int PRICE_DECIMALS = 6;

    private final Firm firm;
    private final Seller seller;
    private final ForContact.Payment payment;
    private final Invoice invoice;
    private final Bill bill;
    private final Parties parties;

    private FacturX(Firm firm, ForContact.Payment payment) {
        this.firm = firm;
        this.seller = firm.payments().seller();
        this.payment = payment;
        this.invoice = payment.invoice();
        this.bill = invoice.bill();
        this.parties = new Parties(firm, payment);
    }

    /**
     * The invoice as XML; nothing where the firm wants none, or where what it may not lack is not known: the country of the
     * payer (BR-11) is that of his postal address.
     */
    public static Optional<byte[]> of(Firm firm, ForContact.Payment payment) {
        boolean whole = firm.payments().seller().electronic()
                && payment.payer().details().post().isPresent()
                && payment.invoice().bill().total().amount().scale() <= MOST_DECIMALS;
        return whole
                ? Optional.of(new FacturX(firm, payment).document().getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private String document() {
        Element all = Element.of(
                        "rsm:CrossIndustryInvoice",
                        Element.of(
                                "rsm:ExchangedDocumentContext",
                                Element.of(
                                        "ram:GuidelineSpecifiedDocumentContextParameter", // BT-24
                                        Element.of("ram:ID", PROFILE))),
                        head(),
                        Element.of("rsm:SupplyChainTradeTransaction", transaction()))
                .with("xmlns:rsm", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100")
                .with("xmlns:qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:100")
                .with("xmlns:ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100")
                .with("xmlns:udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + all.xml();
    }

    /** Number (BT-1), kind (BT-3: an invoice, or one that corrects another), day (BT-2), and what else is said (BT-22). */
    private Element head() {
        List<Element> head = new ArrayList<>();
        head.add(Element.of("ram:ID", invoice.number().toString()));
        head.add(Element.of("ram:TypeCode", corrects().isPresent() ? "384" : "380"));
        head.add(Element.of("ram:IssueDateTime", day("udt:DateTimeString", invoice.issued())));
        head.add(note(payment.file().title() + " (" + payment.file().ref() + ")"));
        firm.payments().sender().forEach(line -> head.add(note(line)));
        firm.payments().payTo().forEach(line -> head.add(note(line)));
        return Element.of("rsm:ExchangedDocument", head);
    }

    private static Element note(String words) {
        return Element.of("ram:IncludedNote", Element.of("ram:Content", words));
    }

    private List<Element> transaction() {
        List<Element> all = new ArrayList<>();
        List<Money> net = bill.netAmounts();
        for (int i = 0; i < net.size(); i++) {
            all.add(line(i + 1, bill.lines().get(i), net.get(i)));
        }
        all.add(parties.agreement());
        all.add(Element.of(
                "ram:ApplicableHeaderTradeDelivery",
                Element.of(
                        "ram:ActualDeliverySupplyChainEvent", // BT-72
                        Element.of("ram:OccurrenceDateTime", day("udt:DateTimeString", supply().until())))));
        all.add(settlement());
        return all;
    }

    /** BG-25. A price below nothing is a negative quantity (BR-27). */
    private Element line(int number, Bill.Line line, Money net) {
        BigDecimal quantity = line.price().isNegative() ? line.quantity().negate() : line.quantity();
        return Element.of(
                "ram:IncludedSupplyChainTradeLineItem",
                Element.of("ram:AssociatedDocumentLineDocument", Element.of("ram:LineID", Integer.toString(number))),
                Element.of("ram:SpecifiedTradeProduct", Element.of("ram:Name", line.text())),
                Element.of(
                        "ram:SpecifiedLineTradeAgreement",
                        Element.of(
                                "ram:NetPriceProductTradePrice", // BT-146
                                Element.of("ram:ChargeAmount", price(line, net)))),
                Element.of(
                        "ram:SpecifiedLineTradeDelivery",
                        Element.of("ram:BilledQuantity", quantity.toPlainString()) // BT-129
                                .with("unitCode", line.unit() == Bill.Unit.HOUR ? "HUR" : "C62")),
                Element.of(
                        "ram:SpecifiedLineTradeSettlement",
                        Element.of("ram:ApplicableTradeTax", rate(line.taxPercent(), Optional.empty())),
                        Element.of(
                                "ram:SpecifiedTradeSettlementLineMonetarySummation",
                                amount("ram:LineTotalAmount", net)))); // BT-131
    }

    /** Of one, without tax: where prices include it, what the line comes to without it is shared out. */
    private String price(Bill.Line line, Money net) {
        boolean asItIs = !bill.taxIncluded() || line.quantity().signum() == 0;
        BigDecimal price = asItIs
                ? line.price().amount()
                : net.amount().divide(line.quantity(), PRICE_DECIMALS, RoundingMode.HALF_UP);
        return plain(price.abs());
    }

    private Element settlement() {
        List<Element> all = new ArrayList<>();
        all.add(Element.of("ram:PaymentReference", invoice.number().toString())); // BT-83
        all.add(Element.of("ram:InvoiceCurrencyCode", bill.total().currency().getCurrencyCode())); // BT-5
        all.add(means());
        bill.taxed().forEach(taxed -> all.add(taxed(taxed)));
        if (supply().known() && !supply().isOneDay()) {
            all.add(Element.of(
                    "ram:BillingSpecifiedPeriod", // BG-14
                    Element.of("ram:StartDateTime", day("udt:DateTimeString", supply().from())),
                    Element.of("ram:EndDateTime", day("udt:DateTimeString", supply().until()))));
        }
        all.add(Element.of(
                "ram:SpecifiedTradePaymentTerms",
                Element.of("ram:DueDateDateTime", day("udt:DateTimeString", invoice.due())))); // BT-9
        all.add(sums());
        corrects()
                .ifPresent(old -> all.add(Element.of(
                        "ram:InvoiceReferencedDocument", // BG-3
                        Element.of("ram:IssuerAssignedID", old.number().toString()),
                        Element.of("ram:FormattedIssueDateTime", day("qdt:DateTimeString", old.issued())))));
        return Element.of("ram:ApplicableHeaderTradeSettlement", all);
    }

    /** BG-16: a SEPA credit transfer (58), or another one (30); nothing where no account is known. */
    private Element means() {
        boolean euro = bill.total().currency().getCurrencyCode().equals("EUR");
        return seller.account()
                .map(account -> Element.of(
                        "ram:SpecifiedTradeSettlementPaymentMeans",
                        Element.of("ram:TypeCode", euro ? "58" : "30"),
                        Element.of(
                                "ram:PayeePartyCreditorFinancialAccount",
                                Element.of("ram:IBANID", account.iban().value()),
                                Element.of("ram:AccountName", account.holder())),
                        Element.of(
                                "ram:PayeeSpecifiedCreditorFinancialInstitution",
                                Element.of("ram:BICID", account.bic()))))
                .orElseGet(() -> Element.of("ram:SpecifiedTradeSettlementPaymentMeans"));
    }

    /** BG-23: what is taxed at one rate, and how much tax that is. */
    private Element taxed(Bill.Taxed taxed) {
        List<Element> all = new ArrayList<>();
        all.add(amount("ram:CalculatedAmount", taxed.tax()));
        List<Element> rate = rate(taxed.percent(), Optional.of(amount("ram:BasisAmount", taxed.net())));
        all.addAll(rate);
        return Element.of("ram:ApplicableTradeTax", all);
    }

    /** Kind and rate: standard, exempt with the reason (BR-E-10), or zero rated; with the basis between them, where there is one. */
    private List<Element> rate(BigDecimal percent, Optional<Element> basis) {
        boolean none = percent.signum() == 0;
        boolean exempt = none && seller.exemption().isPresent();
        List<Element> all = new ArrayList<>();
        all.add(Element.of("ram:TypeCode", "VAT"));
        if (exempt && basis.isPresent()) {
            all.add(Element.of("ram:ExemptionReason", seller.exemption())); // BT-120
        }
        basis.ifPresent(all::add);
        all.add(Element.of("ram:CategoryCode", exempt ? "E" : none ? "Z" : "S"));
        all.add(Element.of("ram:RateApplicablePercent", plain(percent)));
        return all;
    }

    /** BG-22. */
    private Element sums() {
        Money total = bill.total();
        return Element.of(
                "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
                amount("ram:LineTotalAmount", bill.net()),
                amount("ram:TaxBasisTotalAmount", bill.net()),
                amount("ram:TaxTotalAmount", bill.tax())
                        .with("currencyID", total.currency().getCurrencyCode()),
                amount("ram:GrandTotalAmount", total),
                amount("ram:TotalPrepaidAmount", invoice.settled()),
                amount("ram:DuePayableAmount", total.minus(invoice.settled())));
    }

    private Supply supply() {
        return Supply.of(payment.file(), invoice, firm.hours().zone());
    }

    /** The invoice that this one takes the place of. */
    private Optional<Invoice> corrects() {
        return payment.file().account().invoices().stream()
                .filter(old -> old.replaced().equals(Optional.of(invoice.number())))
                .findFirst();
    }

    private static Element amount(String name, Money money) {
        return Element.of(name, money.digits());
    }

    private static Element day(String name, LocalDate day) {
        return Element.of(name, DAY.format(day)).with("format", "102");
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }
}
