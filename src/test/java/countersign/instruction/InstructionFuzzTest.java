package countersign.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import countersign.command.Commands;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** What somebody on staff writes to the bot. */
class InstructionFuzzTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Currency USD = Currency.getInstance("USD");
    private static final Vocabulary VOCABULARY = Commands.vocabulary(List.of("call", "change"));

    @FuzzTest(maxDuration = "30s")
    void isReadWithoutAFaultAndNoLineIsMadeUp(byte[] mail) {
        String words = new String(mail, StandardCharsets.UTF_8);
        Instructions read = Instructions.read(words, VOCABULARY, MONDAY, USD);
        assertThat(Instructions.read(words, VOCABULARY, MONDAY, USD)).isEqualTo(read);
        assertThat(read.lines()).hasSizeLessThanOrEqualTo((int) words.lines().count());
        for (Line.Item item : read.all(Line.Item.class)) {
            assertThat(item.text()).isNotBlank();
            assertThat(item.price().stream()).allMatch(price -> price.amount().scale() <= 2);
        }
        Instructions.typed(words.lines().toList(), VOCABULARY, MONDAY, USD);
        CodeLine.in(words)
                .ifPresent(code -> assertThat(words.replaceAll("[^0-9]", "")).contains(code));
    }
}
