package countersign.mailbox.mime;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mails of a few megabytes that keep a parser busy for a minute, or exhaust its stack or its memory. */
class LimitsTest {

    private static final String HEAD = "From: jim@smith.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n";

    private static Optional<String> excess(String mail) {
        byte[] raw = mail.getBytes(StandardCharsets.ISO_8859_1);
        Optional<String> excess = Limits.exceeded(raw);
        if (excess.isPresent()) {
            assertThat(MimeParser.parse(raw)).isEqualTo(new Parsed.Unreadable(excess.get()));
        }
        return excess;
    }

    private static String nested(int levels) {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < levels; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(i)
                    .append("\"\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return mail.append("\r\nYes\r\n").toString();
    }

    private static String parts(int count) {
        return HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\nYes\r\n".repeat(count)
                + "--b--\r\n";
    }

    @Tag("fault-31")
    @Test
    void twenty_thousand_nested_parts_are_not_parsed() {
        assertThat(excess(nested(20_000))).contains("nested deeper than 20 levels");
    }

    @Tag("fault-31")
    @Test
    void three_hundred_thousand_parts_are_not_parsed() {
        assertThat(excess(parts(300_000))).contains("more than 200 parts");
    }

    @Tag("fault-31")
    @Test
    void a_field_folded_into_four_megabytes_is_not_unfolded() {
        String references = "References: " + "<a@b.example>\r\n ".repeat(250_000) + "<c@d.example>\r\n";
        assertThat(excess(HEAD + references + "\r\nYes\r\n")).isPresent();
    }

    @Tag("fault-31")
    @Test
    void a_giant_header_is_not_read() {
        assertThat(excess(HEAD + "X-A: b\r\n".repeat(20_000) + "\r\nYes\r\n")).contains("more than 1000 header lines");
        assertThat(excess(HEAD + ("X-A: " + "b".repeat(10_000) + "\r\n").repeat(40) + "\r\nYes\r\n"))
                .contains("header section larger than 262144 bytes");
    }

    @Tag("fault-31")
    @Test
    void a_hundred_thousand_encoded_words_are_not_decoded() {
        String subject = "Subject: " + "=?utf-8?q?x?= ".repeat(100_000) + "\r\n";
        assertThat(excess("From: jim@smith.example\r\n" + subject + "\r\nYes\r\n"))
                .isPresent();
        assertThat(excess("Subject: " + "=?utf-8?q?x?= ".repeat(6_000) + "\r\n" + HEAD + "\r\nYes\r\n"))
                .contains("header field larger than 65536 bytes");
    }

    @Tag("fault-31")
    @Test
    void a_message_within_messages_counts_as_a_level() {
        String mail = HEAD + "Content-Type: message/rfc822\r\n\r\n".repeat(2_000) + "Subject: y\r\n\r\nYes\r\n";
        assertThat(excess(mail)).isPresent();
    }

    @Test
    void what_people_write_is_within_all_limits() {
        assertThat(excess(nested(18))).isEmpty();
        assertThat(excess(parts(150))).isEmpty();
        assertThat(excess(HEAD + "References: " + "<a@b.example>\r\n ".repeat(200) + "<c@d.example>\r\n\r\nYes\r\n"))
                .isEmpty();
    }
}
