package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import countersign.message.Message;
import countersign.message.Page;
import countersign.message.Part;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A page that somebody sends as a reply. */
class PageFuzzTest {

    private static final String HEAD = "From: jim@smith.example\r\nSubject: Re: question\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/html; charset=utf-8\r\n\r\n";

    @FuzzTest(maxDuration = "30s")
    void isReadAsItIsShown(byte[] markup) {
        byte[] head = HEAD.getBytes(StandardCharsets.US_ASCII);
        byte[] raw = new byte[head.length + markup.length];
        System.arraycopy(head, 0, raw, 0, head.length);
        System.arraycopy(markup, 0, raw, head.length, markup.length);
        Message message = ((Parsed.Readable) MimeParser.parse(raw)).message();
        Reading reading = Readers.READER.read(message, Asked.nothing());
        assertThat(Readers.READER.read(message, Asked.nothing())).isEqualTo(reading);
        String shown = message.parts().stream().map(PageFuzzTest::shown).collect(Collectors.joining("\n"));
        Spoken.check(reading, shown, Asked.nothing());
    }

    private static String shown(Part part) {
        return part.page()
                .map(page -> page.lines().stream().map(Page.Line::text).collect(Collectors.joining("\n")))
                .orElse(part.text());
    }
}
