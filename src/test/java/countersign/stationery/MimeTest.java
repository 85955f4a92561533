package countersign.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.message.MessageId;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** How the parts of a mail lie in one another, seen by a mail program that is not ours. */
class MimeTest {

    private static final MessageId ID = new MessageId("5.abc@miller.example");
    private static final Enclosure PICTURE = new Enclosure("chart.png", "image/png", new byte[] {1, 2, 3});
    private static final Enclosure RAW = new Enclosure(
            "1 reply.eml", "application/octet-stream", "From: Jim\n\n\u00e4\n".getBytes(StandardCharsets.ISO_8859_1));

    private static byte[] mail(List<Enclosure> pictures, List<Enclosure> files) {
        return new Mime().mail("Text", "<p>Page</p>", pictures, files, ID);
    }

    private static MimeMessage read(byte[] raw) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    }

    private static Part inside(Part part, int index) throws Exception {
        return ((Multipart) part.getContent()).getBodyPart(index);
    }

    @Test
    void aLetterWithNothingElseIsATextAndAPage() throws Exception {
        MimeMessage mail = read(mail(List.of(), List.of()));
        assertThat(mail.isMimeType("multipart/alternative")).isTrue();
        assertThat(inside(mail, 0).getContent()).isEqualTo("Text");
        assertThat(inside(mail, 1).getContent()).isEqualTo("<p>Page</p>");
    }

    @Test
    void aPictureLiesBesideThePageThatShowsIt() throws Exception {
        MimeMessage mail = read(mail(List.of(PICTURE), List.of()));
        assertThat(mail.isMimeType("multipart/related")).isTrue();
        assertThat(inside(mail, 0).isMimeType("multipart/alternative")).isTrue();
        Part picture = inside(mail, 1);
        assertThat(picture.getDisposition()).isEqualTo(Part.INLINE);
        assertThat(picture.getHeader("Content-ID")).containsExactly("<" + Mime.contentId("chart.png", ID) + ">");
        assertThat(picture.getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    }

    @Test
    void filesComeBehindEverythingElseAndStayWhatTheyAreToTheByte() throws Exception {
        MimeMessage mail = read(mail(List.of(PICTURE), List.of(RAW)));
        assertThat(mail.isMimeType("multipart/mixed")).isTrue();
        assertThat(inside(mail, 0).isMimeType("multipart/related")).isTrue();
        Part file = inside(mail, 1);
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(file.getFileName()).isEqualTo("1-reply.eml");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(RAW.bytes());
    }

    @Test
    void everyLineIsShortAndPlainAndTheSameMailIsTheSameBytes() {
        Enclosure large = new Enclosure("large.pdf", "application/pdf", new byte[100_000]);
        byte[] raw = mail(List.of(PICTURE), List.of(RAW, large));
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        assertThat(text.chars()).allMatch(c -> c < 128 && (c >= 32 || c == '\r' || c == '\n'));
        assertThat(text.split("\r\n")).allMatch(line -> line.length() <= 78);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(mail(List.of(PICTURE), List.of(RAW, large))).isEqualTo(raw);
    }
}
