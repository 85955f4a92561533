package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.CaseRef;
import countersign.casework.SentLetter;
import countersign.dossier.Finding;
import countersign.dossier.Verification;
import countersign.timestamp.TokenCheck;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A dossier")
class DossierTest {

    private static final Path SCRIPTS = Path.of("src/test/resources/countersign/scenarios");
    private static final List<String> STORY =
            List.of("a-dispute-is-settled-on-the-phone.txt", "a-queried-line-is-corrected-with-thanks.txt");

    /** {@code -Dmutations=10000} changes that many files; an everyday run some hundred. */
    private static final int MUTATIONS = Integer.getInteger("mutations", 400);

    @TempDir
    Path folder;

    private Path written(String script) throws IOException {
        Path file = folder.resolve("dossier.zip");
        List<String> lines = Files.readAllLines(SCRIPTS.resolve(script));
        try (Scene scene = new Scene(lines)) {
            new Script(scene).play(lines);
            assertThat(scene.dossier(new CaseRef(101), file)).isTrue();
        }
        return file;
    }

    @Tag("fault-99")
    @Test
    void holdsWithNothingElseAtHand() throws IOException {
        for (String script : STORY) {
            Finding finding = Verification.of(written(script), TokenCheck.trustingNobody()::check);
            assertThat(finding.fault()).isEmpty();
            assertThat(finding.entries()).isGreaterThan(20);
            assertThat(finding.messages()).isGreaterThan(10);
            assertThat(finding.earlier()).isPositive();
            assertThat(finding.origin()).isEqualTo("desk@miller.example");
        }
    }

    @Test
    void thatComesByMailHoldsToo() throws Exception {
        Path file = folder.resolve("by-mail.zip");
        try (Scene scene = new Scene(List.of())) {
            new Script(scene).play(Files.readAllLines(SCRIPTS.resolve("the-record-of-a-case-comes-by-mail.txt")));
            SentLetter letter = scene.ledger()
                    .read(books -> java.util.stream.LongStream.rangeClosed(1, 50)
                            .boxed()
                            .flatMap(number -> books.letters().find(number).stream())
                            .filter(sent -> sent.template().equals("dossier"))
                            .findFirst()
                            .orElseThrow());
            byte[] raw = scene.ledger()
                    .read(books -> books.evidence().find(letter.sha256()))
                    .orElseThrow()
                    .bytes();
            Multipart mail = (Multipart) new MimeMessage(null, new ByteArrayInputStream(raw)).getContent();
            List<String> names = new ArrayList<>();
            for (int i = 1; i < mail.getCount(); i++) {
                names.add(mail.getBodyPart(i).getFileName());
                if (names.get(i - 1).endsWith(".zip")) {
                    Files.write(file, mail.getBodyPart(i).getInputStream().readAllBytes());
                }
            }
            assertThat(names).containsExactly("dossier-C101.pdf", "C101.zip");
        }
        assertThat(Verification.of(file, TokenCheck.trustingNobody()::check).fault())
                .isEmpty();
    }

    @Test
    void tellsTheStoryToWhoKnowsNothingOfIt() throws IOException {
        byte[] pdf = Zip.read(written(STORY.get(0))).get("dossier.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "The record of “Smith bathroom” (C101)",
                            "asked for it: “Could you also do a second vanity, and move the outlet?”",
                            "“1 is fine”",
                            "What speaks against the firm",
                            "I never ordered a second vanity.");
        }
    }

    @Test
    void tellsWhatTheLevelOfEachConfirmationRestsOn() throws IOException {
        // Where a line of the page ends is up to the page: the name of a key may be broken there.
        assertThat(pages(written("a-signed-answer-is-proven-at-once.txt")))
                .containsIgnoringWhitespaces(
                        "How well that is proven",
                        "level A, from jim@smith.example, because it says that it is from the known address; the token came back",
                        "d=smith.example s=s1 a=rsa-sha256: holds; the key as the DNS had it then, s1._domainkey.smith.example TXT “v=DKIM1")
                .doesNotContain("was not accepted by the mail server");
    }

    /** The words of the pages in it. */
    static String pages(Path zip) throws IOException {
        try (PDDocument document = Loader.loadPDF(Zip.read(zip).get("dossier.pdf"))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void isFoundWrongWhateverIsChangedInIt() throws IOException {
        Map<String, byte[]> whole = Zip.read(written(STORY.get(1)));
        List<String> names = new ArrayList<>(whole.keySet());
        Random random = new Random(17);
        Path changed = folder.resolve("changed.zip");
        for (int round = 0; round < MUTATIONS; round++) {
            Map<String, byte[]> files = new LinkedHashMap<>(whole);
            String what = change(files, names.get(random.nextInt(names.size())), random);
            Zip.write(files, changed);
            assertThat(Verification.of(changed, TokenCheck.trustingNobody()::check)
                            .fault())
                    .as(what)
                    .isPresent();
        }
    }

    /** Who can sign a new list still cannot change an entry, a message or a checkpoint. */
    private static String change(Map<String, byte[]> files, String name, Random random) {
        byte[] bytes = files.get(name).clone();
        switch (bytes.length == 0 ? 0 : random.nextInt(5)) {
            case 0 -> files.remove(name);
            case 1 -> files.put(name, java.util.Arrays.copyOf(bytes, bytes.length - 1));
            case 2 -> files.put("extra-" + name, bytes);
            case 3 -> {
                byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
                longer[bytes.length] = '\n';
                files.put(name, longer);
            }
            default -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                files.put(name, bytes);
            }
        }
        return name;
    }
}
