package countersign.stationery.einvoice;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * An invoice that people and machines read: a page for the archive with the XML inside (PDF/A-3, ISO 19005-3; Factur-X 1.07,
 * section 6). What it says of itself comes from the letter, so the same letter makes the same bytes.
 */
public final class HybridPdf {

    private static final String INVOICE_NAMESPACE = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";

    private HybridPdf() {}

    /** What colours of a page for the archive mean. */
    public static byte[] colours() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    /** Puts the XML into a page that was made for the archive, and has the page say so. */
    public static void embed(PDDocument page, byte[] xml, String title, Instant at) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(page, new ByteArrayInputStream(xml), COSName.FLATE_DECODE);
        file.setSubtype("text/xml");
        file.setSize(xml.length);
        file.setModDate(
                GregorianCalendar.from(at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC)));
        PDComplexFileSpecification place = new PDComplexFileSpecification();
        place.setFile(FacturX.NAME);
        place.setFileUnicode(FacturX.NAME);
        place.setFileDescription("The invoice for machines: Factur-X, EN 16931");
        place.setEmbeddedFile(file);
        place.setEmbeddedFileUnicode(file);
        place.getCOSObject().setName("AFRelationship", "Alternative");
        PDDocumentCatalog catalog = page.getDocumentCatalog();
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(FacturX.NAME, place));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        COSArray files = new COSArray();
        files.add(place);
        catalog.getCOSObject().setItem("AF", files);
        PDMetadata metadata = new PDMetadata(page);
        metadata.importXMPMetadata(packet(title, at).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    /** XMP (ISO 16684-1) with the extension schema that PDF/A asks for where a name is not its own (ISO 19005-1, 6.7.8). */
    private static String packet(String title, Instant at) {
        String made = at.truncatedTo(ChronoUnit.SECONDS).toString();
        Element all = Element.of(
                        "x:xmpmeta",
                        Element.of(
                                        "rdf:RDF",
                                        about(
                                                "dc",
                                                "http://purl.org/dc/elements/1.1/",
                                                Element.of(
                                                        "dc:title",
                                                        Element.of(
                                                                "rdf:Alt",
                                                                Element.of("rdf:li", title)
                                                                        .with("xml:lang", "x-default")))),
                                        about(
                                                "xmp",
                                                "http://ns.adobe.com/xap/1.0/",
                                                Element.of("xmp:CreateDate", made)),
                                        about(
                                                "pdfaid",
                                                "http://www.aiim.org/pdfa/ns/id/",
                                                Element.of("pdfaid:part", "3"),
                                                Element.of("pdfaid:conformance", "B")),
                                        about(
                                                "fx",
                                                INVOICE_NAMESPACE,
                                                Element.of("fx:DocumentType", "INVOICE"),
                                                Element.of("fx:DocumentFileName", FacturX.NAME),
                                                Element.of("fx:Version", "1.0"),
                                                Element.of("fx:ConformanceLevel", "EN 16931")),
                                        extension())
                                .with("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"))
                .with("xmlns:x", "adobe:ns:meta/");
        return "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + all.xml() + "<?xpacket end=\"w\"?>";
    }

    private static Element about(String prefix, String namespace, Element... inside) {
        return Element.of("rdf:Description", inside).with("rdf:about", "").with("xmlns:" + prefix, namespace);
    }

    /** What the names of Factur-X mean, said in the file itself. */
    private static Element extension() {
        Element properties = Element.of(
                "rdf:Seq",
                described("DocumentFileName", "The name of the embedded XML document"),
                described("DocumentType", "The type of the hybrid document in capital letters, such as INVOICE"),
                described("Version", "The version of the standard applying to the embedded XML document"),
                described("ConformanceLevel", "The conformance level of the embedded XML document"));
        Element schema = resource(
                Element.of("pdfaSchema:schema", "Factur-X PDFA Extension Schema"),
                Element.of("pdfaSchema:namespaceURI", INVOICE_NAMESPACE),
                Element.of("pdfaSchema:prefix", "fx"),
                Element.of("pdfaSchema:property", properties));
        return about(
                        "pdfaExtension",
                        "http://www.aiim.org/pdfa/ns/extension/",
                        Element.of("pdfaExtension:schemas", Element.of("rdf:Bag", schema)))
                .with("xmlns:pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#")
                .with("xmlns:pdfaProperty", "http://www.aiim.org/pdfa/ns/property#");
    }

    private static Element described(String name, String words) {
        return resource(
                Element.of("pdfaProperty:name", name),
                Element.of("pdfaProperty:valueType", "Text"),
                Element.of("pdfaProperty:category", "external"),
                Element.of("pdfaProperty:description", words));
    }

    private static Element resource(Element... inside) {
        return Element.of("rdf:li", inside).with("rdf:parseType", "Resource");
    }
}
