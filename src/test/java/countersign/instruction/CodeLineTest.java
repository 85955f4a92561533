package countersign.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "482913",
                "Code: 482913",
                "code 482 913",
                "The code is 482913.",
                "Hello,\n\n482-913\n\nThanks, Ann",
                "Here it is:\nCode: 482913\n111111"
            })
    void sixDigitsOnALineOfTheirOwnAreTheCode(String words) {
        assertThat(CodeLine.in(words)).contains("482913");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "48291",
                "4829131",
                "call me: 482913",
                "my number is 555-0147",
                "482913 or 482914",
                "12/482913"
            })
    void anythingElseIsNone(String words) {
        assertThat(CodeLine.in(words)).isEmpty();
    }
}
