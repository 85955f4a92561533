package countersign.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter as a page to print. */
class PrintedPageTest {

    private static final Instant NOW = Instant.parse("2026-03-09T12:00:20Z");

    private final PrintedPage page = new PrintedPage(Templates.shipped(), Look.SHIPPED, "Miller", "USD");

    private byte[] pdf(List<Block> blocks) {
        return page.of(
                Templates.shipped().wording("en"),
                "Call Mr. Smith today: 555-0147",
                "Miller Renovation",
                blocks,
                "C101-1, record 3f9a…",
                NOW);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    private static Block.Lines lines(int count) {
        List<Block.Labelled> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(
                    new Block.Labelled("Mon 2 March, 9:00 am", "line " + i + " of the record, with a few words more"));
        }
        return new Block.Lines(lines);
    }

    @Test
    void everyKindOfBlockIsOnIt() throws Exception {
        String text = text(pdf(List.of(
                new Block.Heading("What the record says"),
                new Block.Paragraph("Grüße & <words>"),
                new Block.Quote("I never ordered\na second vanity."),
                new Block.Points(List.of("meet in the middle: $225.00")),
                lines(1),
                new Block.Table(List.of(new Block.Row("1", "Second vanity", "$450.00", "open", "open")), List.of()))));
        assertThat(text)
                .contains(
                        "Call Mr. Smith today: 555-0147",
                        "What the record says",
                        "Grüße & <words>",
                        "I never ordered",
                        "a second vanity.",
                        "meet in the middle: $225.00",
                        "Mon 2 March, 9:00 am",
                        "Second vanity",
                        "$450.00",
                        "C101-1, record 3f9a…");
    }

    @Test
    void moreWordsMakeSmallerTypeAndNotASecondPage() throws Exception {
        assertThat(text(pdf(List.of(lines(44))))).contains("line 0 of", "line 43 of");
    }

    @Test
    void theSamePageIsTheSameBytes() {
        assertThat(pdf(List.of(lines(3)))).isEqualTo(pdf(List.of(lines(3))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "]]> &nbsp; <img src='http://evil.example/x'/>",
                "\uffff\ufffe\u0000 noncharacters",
                "\ud83d\ude00 a face, \u4f60\u597d, \u05e9\u05dc\u05d5\u05dd",
                "${.now} <#list 1..9 as i>x</#list>"
            })
    @Tag("fault-101")
    void whateverSomebodyWroteIsOnlyText(String evil) throws Exception {
        assertThat(text(pdf(List.of(new Block.Paragraph("before " + evil + " behind")))))
                .contains("before", "behind");
    }
}
