package countersign.stationery;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import countersign.stationery.einvoice.HybridPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * How a letter looks as a PDF to print: the same blocks as the mail, set by {@code page.ftlh} in a font that comes with the
 * program. Nothing is fetched from anywhere, and the same letter makes the same bytes.
 */
final class PrintedPage {

    private static final String FONT = "Page";
    /** In points; the smallest is still read without glasses by most. */
    private static final List<String> SIZES = List.of("10.5", "9.8", "9", "8.2", "7.5");

    private static final List<String> INVOICE_SIZES = List.of("10", "9.3");

    private static final Set<String> LETTER_PAPER = Set.of("USD", "CAD", "MXN");

    private final PageTemplate template;
    private final String paper;
    private final Map<String, Object> look;

    /** Pages on the paper that is used where they pay in that currency. */
    PrintedPage(Templates templates, Look look, String firm, String currency) {
        this.template = templates.page("page.ftlh");
        this.look = look.model(firm, look.data());
        this.paper = LETTER_PAPER.contains(currency) ? "letter" : "A4";
    }

    /** The page, in the largest type in which it is one; where even the smallest makes two, so be it. */
    byte[] of(Wording wording, String subject, String from, List<Block> blocks, String footer, Instant at) {
        return set(
                model(wording, subject, from, blocks, footer, false),
                SIZES,
                new Imprinted(subject, at, Optional.empty()));
    }

    /** An invoice: its pages are numbered and in a type that is read at once. With the XML in it, it is for machines, too. */
    byte[] invoice(
            Wording wording,
            String title,
            String from,
            List<Block> blocks,
            String footer,
            Instant at,
            Optional<byte[]> xml) {
        return set(model(wording, title, from, blocks, footer, true), INVOICE_SIZES, new Imprinted(title, at, xml));
    }

    private Map<String, Object> model(
            Wording wording, String subject, String from, List<Block> blocks, String footer, boolean numbered) {
        Map<String, Object> model = new HashMap<>(look);
        model.put("language", wording.language());
        model.put("pageWord", wording.say(Phrase.PAGE));
        model.put("pageOf", wording.say(Phrase.PAGE_OF));
        model.put("subject", subject);
        model.put("from", from);
        model.put("footer", footer.replaceAll("[\"\\\\\\r\\n]", " "));
        model.put("paper", paper);
        model.put("numbered", numbered);
        model.put("blocks", HtmlPage.blocks(blocks));
        return model;
    }

    /** In the largest of these types in which it is one page; where it never is, in the last. */
    private byte[] set(Map<String, Object> model, List<String> sizes, Imprinted imprinted) {
        byte[] pdf = {};
        for (String size : sizes) {
            model.put("size", size);
            Rendered rendered = render(xml(template.fill(model)), imprinted);
            pdf = rendered.bytes();
            if (rendered.pages() == 1) {
                break;
            }
        }
        return pdf;
    }

    /** Without the characters that XML does not know (XML 1.0, section 2.2). */
    private static String xml(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= ' ' && c <= 0xd7ff
                        || c >= 0xe000 && c <= 0xfffd
                        || c > 0xffff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private record Rendered(byte[] bytes, int pages) {}

    /** What a file says of itself, and the invoice for machines in it. */
    private record Imprinted(String title, Instant at, Optional<byte[]> xml) {}

    private static Rendered render(String xhtml, Imprinted imprinted) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        OnlyFont.install(Lettering.INK.font());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useExternalResourceAccessControl(
                PrintedPage::isHere, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                PrintedPage::isHere, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useFont(Lettering::open, FONT, 400, FontStyle.NORMAL, true);
        builder.withHtmlContent(xhtml, null);
        if (imprinted.xml().isPresent()) {
            builder.usePdfAConformance(PdfAConformance.PDFA_3_B);
            builder.useColorProfile(HybridPdf.colours());
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            date(document, imprinted.title(), imprinted.at());
            if (imprinted.xml().isPresent()) {
                HybridPdf.embed(document, imprinted.xml().get(), imprinted.title(), imprinted.at());
            }
            document.save(out);
            return new Rendered(out.toByteArray(), document.getNumberOfPages());
        } catch (IOException e) {
            throw new IllegalStateException("the page cannot be set: " + e.getMessage(), e);
        }
    }

    /** Only a picture that stands in the page itself is loaded. */
    private static boolean isHere(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && uri != null && uri.startsWith(HtmlPage.DATA);
    }

    /** A PDF says when it was made and has an identifier; both come from the letter. */
    private static void date(PDDocument document, String title, Instant at) {
        PDDocumentInformation facts = new PDDocumentInformation();
        facts.setTitle(title);
        facts.setCreationDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
        document.setDocumentInformation(facts);
        document.setDocumentId(at.toEpochMilli());
    }
}
