package countersign.stationery.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.billing.Bill;
import countersign.billing.Money;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import countersign.stationery.Billed;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The invoice for machines says what the invoice for people says. */
class FacturXTest {

    private static final Firm FIRM = Billed.firm(Billed.seller(Optional.empty(), true));
    private static final Bill BILL = new Bill(List.of(Billed.piece("Waschtisch", "450", "20")), false);

    private static Document read(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<BigDecimal> figures(Document xml, String name) {
        NodeList found = xml.getElementsByTagName(name);
        List<BigDecimal> figures = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            figures.add(new BigDecimal(found.item(i).getTextContent()));
        }
        return figures;
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Bill random(Random random) {
        List<Bill.Line> lines = new ArrayList<>();
        String[] rates = {"20", "10", "5.5", "0"};
        for (int i = 0; i <= random.nextInt(12); i++) {
            String price =
                    new BigDecimal(random.nextInt(100_000) + 1).movePointLeft(2).toPlainString();
            String rate = rates[random.nextInt(rates.length)];
            lines.add(
                    random.nextBoolean()
                            ? Billed.piece("line " + i, price, rate)
                            : Billed.hours("line " + i, (random.nextInt(4000) + 1) / 100.0 + "", price, rate));
        }
        return new Bill(lines, random.nextBoolean());
    }

    @RepeatedTest(200)
    void theSumsAreThoseOfTheBill(RepetitionInfo run) throws Exception {
        Bill bill = random(new Random(run.getCurrentRepetition()));
        Document xml = read(FacturX.of(FIRM, Billed.invoice(bill)).orElseThrow());
        assertThat(figures(xml, "ram:GrandTotalAmount"))
                .containsExactly(bill.total().amount());
        assertThat(figures(xml, "ram:DuePayableAmount"))
                .containsExactly(bill.total().amount());
        assertThat(figures(xml, "ram:TaxTotalAmount"))
                .containsExactly(bill.tax().amount());
        assertThat(figures(xml, "ram:TaxBasisTotalAmount"))
                .containsExactly(bill.net().amount());
        assertThat(sum(figures(xml, "ram:CalculatedAmount")))
                .isEqualByComparingTo(bill.tax().amount());
        assertThat(sum(figures(xml, "ram:BasisAmount")))
                .isEqualByComparingTo(bill.net().amount());
        List<BigDecimal> lines = new ArrayList<>(figures(xml, "ram:LineTotalAmount"));
        assertThat(lines.remove(lines.size() - 1)).isEqualByComparingTo(sum(lines));
        List<BigDecimal> prices = figures(xml, "ram:ChargeAmount");
        List<BigDecimal> quantities = figures(xml, "ram:BilledQuantity");
        for (int i = 0; i < lines.size(); i++) {
            assertThat(prices.get(i).multiply(quantities.get(i)).setScale(2, RoundingMode.HALF_UP))
                    .isEqualByComparingTo(lines.get(i));
        }
    }

    @Test
    void whatIsPaidAlreadyIsTakenOff() throws Exception {
        Document xml = read(FacturX.of(FIRM, Billed.partlyPaid(BILL, "200")).orElseThrow());
        assertThat(figures(xml, "ram:TotalPrepaidAmount")).containsExactly(new BigDecimal("200.00"));
        assertThat(figures(xml, "ram:DuePayableAmount")).containsExactly(new BigDecimal("340.00"));
    }

    @Test
    void withoutAPostalAddressOfThePayerThereIsNone() {
        ForContact.Payment known = Billed.invoice(BILL);
        ForContact.Payment unknown = new ForContact.Payment(
                known.file(),
                Billed.payer(Optional.empty()),
                known.invoice(),
                known.template(),
                known.last(),
                known.signs());
        assertThat(FacturX.of(FIRM, unknown)).isEmpty();
    }

    @Test
    void aFirmThatWantsNoneHasNone() {
        assertThat(FacturX.of(Billed.firm(Billed.seller(Optional.empty(), false)), Billed.invoice(BILL)))
                .isEmpty();
    }

    @Test
    void whateverStandsInALineIsOnlyText() throws Exception {
        String evil = "x</ram:Name><ram:Name>&evil;\u0000\uffff\"<![CDATA[";
        Bill bill = new Bill(List.of(Bill.Line.of(evil, Money.of("1", "EUR"), BigDecimal.TEN)), false);
        Document xml = read(FacturX.of(FIRM, Billed.invoice(bill)).orElseThrow());
        NodeList names = xml.getElementsByTagName("ram:Name");
        assertThat(names.getLength()).isEqualTo(3);
        assertThat(names.item(0).getTextContent()).isEqualTo("x</ram:Name><ram:Name>&evil;\"<![CDATA[");
    }
}
