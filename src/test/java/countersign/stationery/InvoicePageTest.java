package countersign.stationery;

import static countersign.stationery.Billed.hours;
import static countersign.stationery.Billed.piece;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import countersign.billing.Bill;
import countersign.billing.Money;
import countersign.billing.Seller;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** An invoice as a page to print: what a bookkeeper looks for stands on it, and a banking app reads its code. */
class InvoicePageTest {

    private static final Seller SELLER = Billed.seller(Optional.empty(), false);
    private static final Firm FIRM = Billed.firm(SELLER);
    private static final Bill BILL =
            new Bill(List.of(piece("Waschtisch", "450", "20"), hours("Fliesen verlegt", "7.25", "75", "20")), false);

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private static byte[] page(Firm firm, ForContact.Payment payment) {
        return Billed.file(Billed.write(firm, payment), ".pdf");
    }

    private static String raw(Finished letter) {
        return new String(letter.draft().raw().bytes(), StandardCharsets.US_ASCII);
    }

    private static String decoded(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8"))
                .getText();
    }

    @Test
    void everythingThatAnInvoiceMustCarryIsOnIt() throws Exception {
        assertThat(text(page(FIRM, Billed.partlyPaid(BILL, "200"))))
                .contains("Invoice 2026-014", "10 March 2026", "24 March 2026", "on the day of issue")
                .contains("Muster & Töchter GmbH", "Mühlgasse 12", "1010 Wien", "Firmenbuch FN 123456a")
                .contains("VAT ID ATU12345675", "Tax number 12 345/6789", "desk@muster.example", "+43 1 5550100")
                .contains("Max Beispiel", "Am Anger 3", "8010 Graz")
                .contains("Waschtisch 1 €450.00 20 % €450.00", "Fliesen verlegt", "7.25 hours", "€75.00", "€543.75")
                .contains("20 %", "Tax, 20 % on €993.75", "€198.75", "€1,192.50", "€200.00", "€992.50")
                .contains("AT61 1904 3002 3457 3201", "BKAUATWW", "Page 1 of 1")
                .contains("Please pay €992.50 by 24 March 2026, with 2026-014 as the reference");
    }

    @Test
    void workByTheHourNamesTheDaysOnWhichItWasDone() throws Exception {
        Bill work = new Bill(List.of(hours("Fliesen", "7.25", "75", "20"), hours("Silikon", "1", "75", "20")), false);
        assertThat(text(page(FIRM, Billed.invoice(work)))).contains("Supplied 21 February 2026 to 22 February 2026");
    }

    @Test
    void aCorrectedInvoiceNamesTheOneItReplaces() throws Exception {
        Bill less = new Bill(List.of(piece("Waschtisch", "400", "20")), false);
        assertThat(text(page(FIRM, Billed.corrected(BILL, less))))
                .contains("Corrected invoice 2026-015")
                .contains("This invoice corrects invoice 2026-014 of 10 March 2026 and takes its place.");
    }

    @Test
    void aCreditNoteIsADocumentOfItsOwnThatNamesInvoiceReasonAndTax() throws Exception {
        Finished letter = Billed.write(FIRM, Billed.credited(BILL, "60", "the tiles came late"));
        assertThat(letter.text())
                .contains("€60.00 off invoice 2026-014, €1,192.50: the tiles came late", "2026-014-C1, is attached.");
        byte[] pdf = Billed.file(letter, "credit-note-2026-014-C1.pdf");
        assertThat(text(pdf))
                .contains("Credit note 2026-014-C1", "Issued 10 March 2026", "VAT ID ATU12345675", "8010 Graz")
                .contains("takes €60.00 off invoice 2026-014 of 10 March 2026: the tiles came late.")
                .contains("Net, at 20 % €50.00", "Tax, 20 % €10.00", "Taken off €60.00")
                .contains("€1,132.50 stays open, due on 24 March 2026", "Page 1 of 1")
                .doesNotContain("Please pay");
    }

    @Test
    void whoAsksForNoTaxSaysWhy() throws Exception {
        Firm small = Billed.firm(Billed.seller(Optional.of("Small business, no VAT"), false));
        Bill none = new Bill(List.of(piece("Beratung", "300", "0")), false);
        assertThat(text(page(small, Billed.invoice(none)))).contains("Small business, no VAT");
    }

    @Test
    void aLongInvoiceNumbersItsPagesAndRepeatsItsHead() throws Exception {
        List<Bill.Line> lines = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            lines.add(piece("Position " + i + " mit ein paar Worten", "1" + i, "20"));
        }
        byte[] pdf = page(FIRM, Billed.invoice(new Bill(lines, false)));
        String text = text(pdf);
        assertThat(text).contains("Position 60", "Page 1 of 3", "Page 3 of 3");
        assertThat(text.split("Unit price")).hasSize(3);
    }

    @Test
    void aBankingAppReadsTheTransferFromLetterAndPage() throws Exception {
        ForContact.Payment payment = Billed.partlyPaid(BILL, "200");
        Finished letter = Billed.write(FIRM, payment);
        String says =
                "BCD\n002\n1\nSCT\nBKAUATWW\nMuster & Töchter GmbH\nAT611904300234573201\nEUR992.50\n\n\n2026-014";
        assertThat(decoded(ImageIO.read(new ByteArrayInputStream(Billed.file(letter, ".png")))))
                .isEqualTo(says);
        try (PDDocument document = Loader.loadPDF(Billed.file(letter, ".pdf"))) {
            assertThat(decoded(new PDFRenderer(document).renderImageWithDPI(0, 150)))
                    .isEqualTo(says);
        }
    }

    @Test
    void inAnotherCurrencyOrWithoutAnAccountThereIsNoCode() {
        Bill dollars = new Bill(List.of(Bill.Line.of("Vanity", Money.of("450", "USD"), BigDecimal.ZERO)), false);
        assertThat(raw(Billed.write(FIRM, Billed.invoice(dollars)))).doesNotContain("image/png");
        Firm none = Billed.firm(Seller.UNKNOWN);
        assertThat(raw(Billed.write(none, Billed.invoice(BILL)))).doesNotContain("image/png");
    }

    @Test
    void theSameInvoiceIsTheSameBytes() {
        Firm electronic = Billed.firm(Billed.seller(Optional.empty(), true));
        ForContact.Payment payment = Billed.invoice(BILL);
        assertThat(Billed.write(electronic, payment).draft().raw())
                .isEqualTo(Billed.write(electronic, payment).draft().raw());
    }
}
