package countersign.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import countersign.casework.Contact;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.message.Headers;
import countersign.message.Message;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What somebody is called, or writes, and what stands in our letters then. */
class LetterFuzzTest {

    private static final List<String> FIELDS = List.of(
            "From",
            "To",
            "Reply-To",
            "Subject",
            "Date",
            "Message-ID",
            "Auto-Submitted",
            "X-Auto-Response-Suppress",
            "X-Countersign-Record",
            "MIME-Version",
            "Content-Type");

    private static final Stationery STATIONERY = new Stationery(Templates.shipped(), StationeryTest.FIRM);

    @FuzzTest(maxDuration = "30s")
    void isTextAndNothingElse(FuzzedDataProvider data) {
        String name = data.consumeString(60);
        String title = data.consumeString(60);
        String item = data.consumeRemainingAsString();
        if (name.isBlank() || title.isBlank() || item.isBlank()) {
            return;
        }
        Contact contact = StationeryTest.contact(name, "Mr.");
        Finished finished = STATIONERY.write(
                StationeryTest.question(contact, title, List.of(StationeryTest.item(1, item, "450"))),
                StationeryTest.imprint(),
                Map.of(),
                Map.of());
        byte[] raw = finished.draft().raw().bytes();
        assertThat(new String(raw, StandardCharsets.ISO_8859_1).chars())
                .allMatch(c -> c < 128 && (c >= 32 || c == '\r' || c == '\n'));
        Message message = ((Parsed.Readable) MimeParser.parse(raw)).message();
        assertThat(message.headers().fields()).extracting(Headers.Field::name).isEqualTo(FIELDS);
        assertThat(message.sender().orElseThrow().mailbox()).isEqualTo("desk@miller.example");
        assertThat(message.parts()).hasSize(3);
        assertThat(message.parts().get(1).text()).isEqualTo(finished.text());
        Document page = Jsoup.parse(message.parts().get(2).text());
        assertThat(page.select("script, img, iframe, object, form, link, base")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("mailto:desk"));
    }
}
