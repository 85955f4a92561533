package countersign.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.casework.CaseRef;
import countersign.casework.Entry.Note;
import countersign.casework.Fact;
import countersign.casework.SentLetter;
import countersign.message.RawMessage;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What lies in the mail that brings a call briefing: the page to print, and the proof byte for byte. */
class CallBriefingTest {

    private static final Path SCRIPT =
            Path.of("src/test/resources/countersign/scenarios/a-dispute-is-settled-on-the-phone.txt");

    @Test
    void theBriefingHasOnePageToPrintAndTheMailsAsTheyCameAndWent() throws Exception {
        try (Scene scene = new Scene(List.of())) {
            new Script(scene).play(Files.readAllLines(SCRIPT));
            Multipart mail = (Multipart) briefing(scene).getContent();
            assertThat(mail.getCount()).isEqualTo(6);
            BodyPart page = mail.getBodyPart(1);
            assertThat(page.getFileName()).isEqualTo("call-briefing-C101.pdf");
            try (PDDocument pdf = Loader.loadPDF(page.getInputStream().readAllBytes())) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains(
                                "Call Jim Smith, 555-0147",
                                "I never ordered a second vanity.",
                                "What the record says",
                                "“1 is fine”",
                                "At stake: $450.00")
                        .doesNotContain("Shall I remind you again");
            }
            for (int i = 2; i < mail.getCount(); i++) {
                byte[] raw = mail.getBodyPart(i).getInputStream().readAllBytes();
                String sha256 = RawMessage.sha256Of(raw);
                boolean kept = scene.ledger().read(books -> books.evidence().has(sha256));
                assertThat(kept).as(mail.getBodyPart(i).getFileName()).isTrue();
            }
            assertThat(names(mail))
                    .containsExactly(
                            "call-briefing-C101.pdf",
                            "1-dispute-2026-03-09.eml",
                            "2-C101-1-handed-in-2026-03-02.eml",
                            "3-C101-1-asked-2026-03-02.eml",
                            "4-C101-1-answer-2026-03-03.eml");
        }
    }

    @Test
    void theRecordSaysWhatHisMailServerAccepted() throws Exception {
        try (Scene scene = new Scene(List.of())) {
            Script script = new Script(scene);
            script.play(List.of(
                    "Ann forwards from Jim:",
                    "  Case: Smith bathroom",
                    "  - Second vanity: $450",
                    "  wrote:",
                    "  A second vanity, please.",
                    "Ann gets \"Shall I send this\"",
                    "Ann answers:",
                    "  yes",
                    "Ann gets \"Done\"",
                    "Jim gets \"one change for your OK\""));
            CaseRef file = new CaseRef(101);
            Fact accepted = new Fact.Handed(2, "change-order", "accepted", "250 ok");
            scene.ledger()
                    .change(books -> books.entries()
                            .append(List.of(new Note(file, "bot", accepted, "", List.of())), scene.now()));
            script.play(List.of(
                    "Jim answers:",
                    "  I never ordered this. You will hear from my lawyer.",
                    "Ann gets \"Call Mr. Smith today\"",
                    "  Second vanity $450.00; the customer’s mail server accepted it"));
        }
    }

    private static List<String> names(Multipart mail) throws Exception {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < mail.getCount(); i++) {
            names.add(mail.getBodyPart(i).getFileName());
        }
        return names;
    }

    private static MimeMessage briefing(Scene scene) throws Exception {
        for (long number = 1; ; number++) {
            long one = number;
            SentLetter letter =
                    scene.ledger().read(books -> books.letters().find(one)).orElseThrow();
            if (letter.template().equals("call-briefing")) {
                RawMessage raw = scene.ledger()
                        .read(books -> books.evidence().find(letter.sha256()))
                        .orElseThrow();
                return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw.bytes()));
            }
        }
    }
}
