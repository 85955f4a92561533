package countersign.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import countersign.mailbox.mime.Limits;
import countersign.message.Address;
import countersign.message.Message;
import countersign.message.Page;
import countersign.message.Part;
import java.util.List;

/** Bytes that somebody sends as a mail. */
class MailFuzzTest {

    /** How many characters a byte of markup may become: four for a rule are 32 strokes, with a line each. */
    private static final int GROWTH = 32;

    @FuzzTest(maxDuration = "30s")
    void areParsedWithoutAFaultAndWithoutGrowing(byte[] raw) {
        Parsed parsed = MimeParser.parse(raw);
        assertThat(MimeParser.parse(raw)).isEqualTo(parsed);
        if (parsed instanceof Parsed.Readable readable) {
            check(readable.message(), raw.length);
        }
    }

    private static void check(Message message, int bytes) {
        assertThat(message.doubt().isPresent() || message.from().size() == 1).isTrue();
        assertThat(message.from()).allMatch(address -> Address.isPlausible(address.mailbox()));
        List<Part> parts = message.parts();
        assertThat(parts).hasSizeLessThanOrEqualTo(2 * Limits.PARTS);
        assertThat(message.headers().fields()).hasSizeLessThanOrEqualTo(Limits.HEADER_LINES);
        long shown = 0;
        for (Part part : parts) {
            assertThat(part.type()).contains("/");
            assertThat(part.text()).doesNotContain("\r", "\0");
            shown += part.text().length() + part.page().map(MailFuzzTest::size).orElse(0L);
        }
        assertThat(shown).isLessThanOrEqualTo((long) GROWTH * (bytes + 100));
    }

    private static long size(Page page) {
        return page.lines().stream()
                .mapToLong(line -> line.text().length() + line.struck().length() + 1)
                .sum();
    }
}
