package countersign.stationery;

import static countersign.stationery.Billed.hours;
import static countersign.stationery.Billed.piece;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.billing.Bill;
import countersign.casework.Firm;
import countersign.casework.ForContact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mustangproject.validator.ZUGFeRDValidator;

/** The invoice that people and machines read, by a validator of others: its XML by EN 16931, its page by PDF/A-3. */
class ElectronicInvoiceTest {

    private static final Firm FIRM = Billed.firm(Billed.seller(Optional.empty(), true));
    private static final Firm SMALL =
            Billed.firm(Billed.seller(Optional.of("Small business, no VAT (§ 6 Abs. 1 Z 27 UStG)"), true));

    static Stream<Arguments> invoices() {
        Bill taxed = new Bill(List.of(piece("Waschtisch", "450", "20")), false);
        Bill included = new Bill(
                List.of(piece("Waschtisch", "450", "20"), piece("Montage", "99.99", "20"), piece("Plan", "0.07", "20")),
                true);
        Bill work = new Bill(
                List.of(hours("Fliesen verlegt", "7.25", "75", "20"), hours("Silikon", "0.33", "75", "20")), false);
        Bill workIncluded = new Bill(List.of(hours("Fliesen verlegt", "7.33", "89.99", "20")), true);
        Bill rates = new Bill(
                List.of(piece("Waschtisch", "450", "20"), piece("Handbuch", "10", "10"), piece("Porto", "5", "0")),
                false);
        Bill none = new Bill(List.of(piece("Beratung", "300", "0")), false);
        Bill less = new Bill(List.of(piece("Waschtisch", "450", "20"), piece("Nachlass", "-45", "20")), false);
        return Stream.of(
                Arguments.of("with tax", FIRM, Billed.invoice(taxed)),
                Arguments.of("with prices that include the tax", FIRM, Billed.invoice(included)),
                Arguments.of("of hours", FIRM, Billed.invoice(work)),
                Arguments.of("of hours at a price that includes the tax", FIRM, Billed.invoice(workIncluded)),
                Arguments.of("with two rates, and none", FIRM, Billed.invoice(rates)),
                Arguments.of("of a firm without tax", SMALL, Billed.invoice(none)),
                Arguments.of("with something taken off", FIRM, Billed.invoice(less)),
                Arguments.of("that corrects another", FIRM, Billed.corrected(taxed, work)),
                Arguments.of("that is partly paid", FIRM, Billed.partlyPaid(taxed, "200")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invoices")
    void anInvoiceIsValid(String name, Firm firm, ForContact.Payment payment) throws IOException {
        byte[] pdf = Billed.file(Billed.write(firm, payment), ".pdf");
        Files.createDirectories(Path.of("target/invoices"));
        Files.write(Path.of("target/invoices", name.replace(' ', '-') + ".pdf"), pdf);
        ZUGFeRDValidator validator = new ZUGFeRDValidator();
        String report = validator.validate(pdf, "invoice.pdf");
        assertThat(validator.wasCompletelyValid()).as(report).isTrue();
        assertThat(report).contains("urn:cen.eu:en16931:2017").doesNotContain("<error", "<warning");
    }
}
