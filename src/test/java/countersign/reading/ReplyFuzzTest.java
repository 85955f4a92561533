package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import countersign.message.Message;

/** Text that somebody sends as a reply. */
class ReplyFuzzTest {

    @FuzzTest(maxDuration = "30s")
    void isReadWithoutAFaultAndNothingIsPutIntoItsMouth(FuzzedDataProvider data) {
        int items = data.consumeInt(0, 4);
        String text = data.consumeRemainingAsString();
        Asked asked = items == 0 ? Asked.nothing() : Asked.items(items);
        Message message = Readers.message("Re: question", text);
        Reading reading = Readers.READER.read(message, asked);
        assertThat(Readers.READER.read(message, asked)).isEqualTo(reading);
        Spoken.check(reading, text, asked);
    }
}
