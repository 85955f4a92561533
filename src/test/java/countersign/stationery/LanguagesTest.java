package countersign.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.billing.WrittenAmount;
import countersign.casework.Content.Standing;
import countersign.casework.Item;
import countersign.casework.Strength;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.message.Message;
import countersign.reading.Asked;
import countersign.reading.Decision;
import countersign.reading.Readers;
import countersign.stationery.Correspondence.Sample;
import countersign.tone.Tone;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters to customers are whole in each of their languages. */
class LanguagesTest {

    /** Words that are English and nothing else in the languages of our letters. */
    private static final Set<String> ENGLISH =
            Set.of(("the and with your you thank thanks please today together shall would which what this "
                            + "that have been paid days day yes invoice issued supplied quantity price amount reference "
                            + "holder from record left something else answer agree both our their us by to one "
                            + "two three four may mr tax when where there here now asked wrote number unit hour hours "
                            + "dear work job start read order call off taken already still confirmed new before changed "
                            + "offer reminder second")
                    .split(" "));

    private static final Pattern MAILTO = Pattern.compile("&body=([^&]*)");
    /** "1 yes, 2 no" */
    private static final Pattern EXAMPLE = Pattern.compile("[“„«‘]\\s?(1 [^”“»’:]*2[^”“»’:]*?)\\s?[”“»’]");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "nl", "pt"})
    void noEnglishWordIsInALetterToACustomer(String language) throws Exception {
        for (Sample sample : new Correspondence(language).all()) {
            Finished finished = sample.finished();
            Message message = parsed(finished);
            Document page = page(message);
            assertThat(page.selectFirst("html").attr("lang")).as(sample.name()).isEqualTo(language);
            List<String> texts = new ArrayList<>(List.of(finished.subject(), finished.text(), page.text()));
            texts.add(page.select("[alt]").eachAttr("alt").toString());
            assertThat(english(texts))
                    .as("%s%n%s", sample.name(), finished.text())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "nl", "pt"})
    void noEnglishWordIsOnWhatGoesAlong(String language) throws Exception {
        List<Sample> bills = new Correspondence(language)
                .all().stream()
                        .filter(sample -> sample.name().matches(".. (invoice|credit|corrected invoice)"))
                        .toList();
        assertThat(bills).hasSize(3);
        for (Sample bill : bills) {
            Finished finished = bill.finished();
            try (PDDocument document = Loader.loadPDF(Billed.file(finished, ".pdf"))) {
                assertThat(english(List.of(new PDFTextStripper().getText(document))))
                        .as(bill.name())
                        .isEmpty();
            }
        }
        String entry = new String(Billed.file(bills.get(0).finished(), ".ics"), StandardCharsets.UTF_8);
        List<String> read = entry.lines()
                .filter(line -> line.startsWith("SUMMARY") || line.startsWith("DESCRIPTION"))
                .toList();
        assertThat(english(read)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pt"})
    void thePreparedReplyIsAClearYesToItsQuestion(String language) {
        int buttons = 0;
        for (Sample sample : new Correspondence(language).all()) {
            Finished finished = sample.finished();
            Optional<String> prepared = prepared(page(parsed(finished)));
            if (prepared.isPresent() && !isHeardByStaff(sample)) {
                buttons++;
                Asked asked = sample.asked(finished);
                assertThat(Decision.of(Readers.read(prepared.get(), asked)))
                        .as("%s: “%s” to “%s”", sample.name(), prepared.get(), finished.question())
                        .isEqualTo(Decision.CONFIRMED);
                assertThat(namesItsSum(sample, prepared.get()))
                        .as(sample.name())
                        .isTrue();
            }
        }
        assertThat(buttons).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pt"})
    void theAnswerThatALetterGivesAsAnExampleIsReadAsItSays(String language) {
        int examples = 0;
        for (Sample sample : new Correspondence(language).all()) {
            Finished finished = sample.finished();
            Matcher example = EXAMPLE.matcher(finished.text().replaceAll("\\s+", " "));
            if (example.find() && sample.asked(finished).items().size() > 1) {
                examples++;
                String reply = example.group(1);
                assertThat(Decision.of(Readers.read(reply, sample.asked(finished))))
                        .as("%s: “%s”", sample.name(), reply)
                        .isEqualTo(Decision.PARTIAL);
            }
        }
        assertThat(examples).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "nl", "pt"})
    void theQuestionsAreAskedTheSameWayRoundAsInEnglish(String language) {
        List<Sample> here = new Correspondence(language).all();
        List<Sample> english = new Correspondence("en").all();
        for (int i = 0; i < here.size(); i++) {
            Finished finished = here.get(i).finished();
            assertThat(finished.agreesBy())
                    .as(here.get(i).name())
                    .isEqualTo(english.get(i).finished().agreesBy());
            assertThat(finished.question()).endsWith("?");
            assertThat(prepared(page(parsed(finished))).isPresent())
                    .as(here.get(i).name())
                    .isEqualTo(prepared(page(parsed(english.get(i).finished()))).isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "nl", "pt"})
    void whatALetterDoesIsTheSameInEveryLanguage(String language) {
        Set<String> names = new TreeSet<>(Set.of("invoice-page", "credit-page"));
        new Correspondence(language)
                .all()
                .forEach(sample -> names.add(sample.letter().content().template()));
        for (String name : names) {
            TemplateFile here = Correspondence.TEMPLATES.get(language, name);
            TemplateFile english = Correspondence.TEMPLATES.get("en", name);
            assertThat(here.name()).isEqualTo(language + "/" + name + ".ftl");
            assertThat(control(here)).as(here.name()).isEqualTo(control(english));
        }
    }

    private static List<Object> control(TemplateFile file) {
        return List.of(
                file.agreesBy(),
                file.verb(),
                file.starts(),
                file.choice(),
                file.bills(),
                file.fromWork(),
                file.talked(),
                file.page(),
                file.yesDoes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "nl", "pt"})
    void noWordOfALetterIsAHarshOne(String language) {
        Tone tone = Correspondence.TEMPLATES.tones().get(language);
        for (Sample sample : new Correspondence(language).all()) {
            assertThat(tone.check(sample.finished().text())).as(sample.name()).isEmpty();
        }
    }

    @Test
    void aCustomerIsGreetedAsHisLanguageDoes() {
        assertThat(List.of("en", "de", "fr", "es", "it", "nl", "pt"))
                .extracting(language -> new Correspondence(language)
                        .all()
                        .get(0)
                        .finished()
                        .text()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .containsExactly(
                        "Dear Mr. Nowak,",
                        "Guten Tag Herr Nowak,",
                        "Bonjour Monsieur Nowak,",
                        "Buenos días, Sr. Nowak:",
                        "Gentile signor Nowak,",
                        "Beste meneer Nowak,",
                        "Bom dia, Sr. Nowak,");
    }

    /** "Yes, it is on its way": that says more than a yes, so staff reads it and letters rest meanwhile. */
    private static boolean isHeardByStaff(Sample sample) {
        return sample.name().startsWith("en payment-today");
    }

    private static boolean namesItsSum(Sample sample, String reply) {
        List<Item> open = Correspondence.standings(sample.letter()).stream()
                .map(Standing::request)
                .flatMap(request -> request.items(Item.State.OPEN).stream())
                .toList();
        boolean needed = sample.firm().strength().needs(Strength.Need.AMOUNT, open)
                && !sample.name().contains("schedule");
        return !needed
                || WrittenAmount.in(reply).stream()
                        .anyMatch(amount -> amount.is(Strength.sum(open).orElseThrow()));
    }

    private static Set<String> english(List<String> texts) {
        Set<String> found = new TreeSet<>();
        for (String text : texts) {
            Matcher words = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT));
            while (words.find()) {
                if (ENGLISH.contains(words.group())) {
                    found.add(words.group());
                }
            }
        }
        return found;
    }

    /** What the button that agrees writes. */
    private static Optional<String> prepared(Document page) {
        return page.select("a[href^=mailto:]").stream()
                .map(link -> MAILTO.matcher(link.attr("href")))
                .filter(Matcher::find)
                .map(body -> URLDecoder.decode(body.group(1), StandardCharsets.UTF_8))
                .findFirst();
    }

    private static Message parsed(Finished finished) {
        return ((Parsed.Readable) MimeParser.parse(finished.draft().raw().bytes())).message();
    }

    private static Document page(Message message) {
        return message.parts().stream()
                .filter(part -> part.text().contains("<html"))
                .map(part -> Jsoup.parse(part.text()))
                .findFirst()
                .orElseThrow();
    }
}
