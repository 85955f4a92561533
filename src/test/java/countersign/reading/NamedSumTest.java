package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.reading.Asked.Polarity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A yes that names the sum which was asked is as clear as one without. */
class NamedSumTest {

    private static final Asked ASKED =
            new Asked(List.of(new Asked.Item(1, "New kitchen front")), Polarity.YES, "Shall we go ahead with it?", """
            Dear Mr. Smith,

            thank you for your mail. You asked us for this:

              1.  New kitchen front   $1,250.00   + 2 days

            Please write the sum with your yes, for example: “yes, $1,250.00”.

            Shall we go ahead with it?
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes, $1,250.00",
                "Yes, $1,250.00.",
                "Yes, $1,250. Go ahead.",
                "Yes, $1,250.00, go ahead.",
                "I agree to $1,250.00.",
                "Go ahead at $1,250.",
                "Yes please, 1250.00!",
                "$1,250.00, yes."
            })
    void theSumMayStandBesideIt(String words) {
        assertThat(Readers.read(words, ASKED).answer()).as(words).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes, $1,150.00.", "Yes, $1,250.00, not a cent more.", "Yes, 1,350.", "No, $1,250.00."})
    void anotherSumOrAnotherWordIsNoYes(String words) {
        assertThat(Readers.read(words, ASKED).answer()).as(words).isNotEqualTo(Answer.YES);
    }
}
