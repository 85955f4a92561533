package countersign.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import countersign.command.Commands;
import countersign.deadline.WrittenDate;
import countersign.instruction.Instructions;
import countersign.mailbox.MimeParser;
import countersign.mailbox.Parsed;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What takes time that grows with the square of a megabyte takes hours here; how long it takes exactly, {@link Speed} says. */
@DisplayName("A megabyte of what makes parsers slow is read to its end")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class NastyTest {

    @Tag("fault-103")
    @TestFactory
    Stream<DynamicTest> as_a_reply() {
        return Speed.nasty().entrySet().stream()
                .map(nasty -> DynamicTest.dynamicTest(
                        nasty.getKey(),
                        () -> assertThatCode(() -> {
                                    if (MimeParser.parse(nasty.getValue()) instanceof Parsed.Readable readable) {
                                        Readers.READER.read(readable.message(), Asked.items(3));
                                    }
                                })
                                .doesNotThrowAnyException()));
    }

    @Tag("fault-103")
    @Test
    void as_instructions_dates_and_amounts() {
        for (String piece : List.of("1", "9,", "1.", "- a: $", " ", "\t", "1 Jan ", "a@", "-", "paid 1 ", "(", "€1,")) {
            String line = piece.repeat(1_000_000 / piece.length());
            assertThatCode(() -> {
                        WrittenDate.read(line, LocalDate.of(2026, 3, 2));
                        Instructions.read(
                                line,
                                Commands.vocabulary(List.of("call")),
                                LocalDate.of(2026, 3, 2),
                                Currency.getInstance("USD"));
                    })
                    .as(piece)
                    .doesNotThrowAnyException();
        }
    }
}
