package countersign.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is set without a look at anything outside of it, whatever stands in its template. */
class FetchesNothingTest {

    private static final Instant NOW = Instant.parse("2026-03-09T12:00:20Z");

    private final AtomicInteger hits = new AtomicInteger();
    private HttpServer canary;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        canary.start();
    }

    @AfterEach
    void close() {
        canary.stop(0);
    }

    private byte[] pdf(Templates templates, String words) {
        List<Block> blocks = List.of(new Block.Paragraph(words));
        return new PrintedPage(templates, Look.SHIPPED, "Miller", "USD")
                .of(templates.wording("en"), "A letter", "Miller Renovation", blocks, "C101-1", NOW);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Every way that markup has to name something outside of it. */
    private String everyWay(String place) throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "canary-in-a-file");
        StringBuilder page = new StringBuilder();
        for (String url : List.of(
                place + "a.png",
                place.replace("http:", ""),
                secret.toUri().toString(),
                "jar:" + secret.toUri() + "!/x",
                "ftp://127.0.0.1:9/x")) {
            page.append("<img src=\"" + url + "\" alt=\"\"/><object data=\"" + url + "\"></object><iframe src=\"" + url
                    + "\"></iframe>"
                    + "<div style=\"background-image:url('" + url + "')\">x</div><embed src=\"" + url + "\"/>"
                    + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><image xlink:href=\""
                    + url
                    + "\"/></svg>");
        }
        return page.toString();
    }

    @Tag("fault-102")
    @Test
    void whatATemplateNamesIsNotFetched() throws IOException {
        String place = "http://127.0.0.1:" + canary.getAddress().getPort() + "/";
        String shipped = Files.readString(Path.of("templates/page.ftlh"));
        String links = "<link rel=\"stylesheet\" href=\"" + place + "a.css\"/><style>@import url('" + place + "b.css');"
                + "@font-face{font-family:F;src:url('" + place + "f.ttf')} h1{font-family:F}</style>";
        String evil = shipped.replace("</head>", links + "</head>").replace("<body>", "<body>" + everyWay(place));
        assertThat(evil).contains("a.css", "f.ttf", "a.png");
        Files.writeString(folder.resolve("page.ftlh"), evil);
        assertThat(text(pdf(Templates.in(folder), "the words")))
                .contains("the words")
                .doesNotContain("canary-in-a-file");
        assertThat(hits).hasValue(0);
    }

    @Tag("fault-102")
    @Test
    void whatSomebodyWroteIsNotFetchedEither() throws IOException {
        String place = "http://127.0.0.1:" + canary.getAddress().getPort() + "/";
        String text = text(pdf(Templates.shipped(), "before " + everyWay(place) + " behind"));
        assertThat(text).contains("before", "behind", "<img");
        assertThat(hits).hasValue(0);
    }

    @Tag("fault-102")
    @Test
    void aPageOfOneEndlessWordIsSet() throws IOException {
        assertThat(text(pdf(Templates.shipped(), "x".repeat(50_000)))).contains("xxx");
    }

    @Test
    void theCanarySingsWhenItIsAskedFor() throws IOException {
        String place = "http://127.0.0.1:" + canary.getAddress().getPort() + "/";
        ((java.net.HttpURLConnection) new java.net.URL(place).openConnection()).getResponseCode();
        assertThat(hits).hasValue(1);
    }
}
