package countersign.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.message.Message;
import countersign.message.Part;
import countersign.message.RawMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that are odd, broken or meant to be. */
class MimeParserTest {

    private static final String HEAD = "From: Jim <jim@smith.example>\nSubject: Re: x\nMIME-Version: 1.0\n";

    private static Message message(byte[] raw) {
        return ((Parsed.Readable) MimeParser.parse(raw)).message();
    }

    private static Message message(String mail) {
        return message(bytes(mail, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String mail, Charset charset) {
        return mail.replace("\n", "\r\n").getBytes(charset);
    }

    private static String text(String charset, String body) {
        return HEAD + "Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: 8bit\n\n" + body;
    }

    private static Part attached(String type, String name, byte[] content) {
        String mail = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nYes\n--b\n"
                + "Content-Type: " + type + "; name=\"" + name + "\"\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=\"" + name + "\"\n\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\n--b--\n";
        return message(mail).parts().get(2);
    }

    @Tag("fault-30")
    @ParameterizedTest
    @CsvSource({
        "iso-2022-jp, 承知しました",
        "shift_jis, 承知しました",
        "koi8-r, Да",
        "windows-1252, Grüße",
        "gb2312, 同意",
        "utf-8, Grüße"
    })
    void a_charset_is_read_as_what_it_is(String charset, String words) {
        Message message = message(bytes(text(charset, words), Charset.forName(charset)));
        assertThat(message.body().text().strip()).isEqualTo(words);
    }

    @Tag("fault-30")
    @ParameterizedTest
    @ValueSource(strings = {"x-nobody-knows-it", "\"\"", "utf-8\u0000", "../../etc", "unknown-8bit"})
    void an_unknown_charset_costs_no_mail(String charset) {
        byte[] raw = bytes(text(charset, "Yes, caf\u00e9"), StandardCharsets.ISO_8859_1);
        assertThat(message(raw).body().text()).startsWith("Yes, caf");
    }

    @Tag("fault-30")
    @Test
    void utf7_is_read_and_hides_nothing() {
        assertThat(message(text("utf-7", "Gr+APwA3w-e")).body().text()).startsWith("Grüße");
        assertThat(message(text("us-ascii", "+AFk-es")).body().text()).startsWith("+AFk-es");
    }

    @Tag("fault-30")
    @Test
    void bytes_that_are_no_text_are_read_without_a_fault() {
        byte[] raw = bytes(text("utf-8", "Y\u00e9s \u0000 \u00ff\u00fe"), StandardCharsets.ISO_8859_1);
        assertThat(message(raw).body().text()).startsWith("Y").doesNotContain("\u0000");
        Message bare = message((HEAD + "\nYes\rno\r\r\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(bare.body().text()).contains("Yes\nno");
        assertThat(message(HEAD + "\n" + "x".repeat(1_000_000)).body().text()).hasSizeGreaterThan(10_000);
        byte[] eight = bytes(
                "From: J\u00edm <jim@smith.example>\nSubject: Gr\u00fc\u00dfe\n\nYes", StandardCharsets.ISO_8859_1);
        assertThat(message(eight).subject()).startsWith("Gr");
    }

    @Tag("fault-28")
    @Test
    void a_body_of_tnef_only_has_no_words_and_is_no_trouble() {
        Message message = message(HEAD + "Content-Type: application/ms-tnef; name=winmail.dat\n"
                + "Content-Transfer-Encoding: base64\n\neJ8+IgEAAQ==\n");
        assertThat(message.body().text()).isEmpty();
        assertThat(message.body().fileName()).isEqualTo("winmail.dat");
    }

    @Tag("fault-32")
    @Test
    void an_attachment_is_measured_and_never_opened() {
        byte[] bomb = zipped(new byte[50_000_000]);
        Part part = attached("application/zip", "bomb.zip", bomb);
        assertThat(part.size()).isEqualTo(bomb.length);
        assertThat(part.text()).isEmpty();
        assertThat(part.children()).isEmpty();
    }

    private static byte[] zipped(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Tag("fault-34")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "message/partial; id=\"17@smith.example\"; number=1; total=2",
                "message/external-body; access-type=URL; URL=\"http://127.0.0.1:9/yes\""
            })
    void what_lies_elsewhere_is_neither_fetched_nor_put_together(String type) {
        Message message = message(
                HEAD + "Content-Type: " + type + "\n\nContent-Type: text/plain\nSubject: inside\n\nYes, go ahead\n");
        assertThat(message.parts()).hasSize(1);
        assertThat(message.body().message()).isEmpty();
        assertThat(message.subject()).isEqualTo("Re: x");
    }

    @Tag("fault-19")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Message-ID:\n",
                "Message-ID: <>\n",
                "Message-ID: nothing at all\n",
                "Message-ID: <one@a.example>\nMessage-ID: <two@a.example>\n",
            })
    void a_message_id_that_is_none_is_none(String fields) {
        assertThat(message(fields + HEAD + "\nYes").id()).isEmpty();
    }

    @Tag("fault-19")
    @Test
    void an_odd_message_id_costs_no_mail() {
        assertThat(message("Message-ID: <" + "x".repeat(10_000) + "@a.example>\n" + HEAD + "\nYes")
                        .id())
                .isEmpty();
        assertThat(message("Message-ID: <gr\u00fc\u00dfe@a.example>\n" + HEAD + "\nYes")
                        .body()
                        .text())
                .startsWith("Yes");
        assertThat(RawMessage.of(new byte[0]).sha256()).hasSize(64);
    }
}
