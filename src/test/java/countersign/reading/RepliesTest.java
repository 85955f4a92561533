package countersign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fault-25")
@DisplayName("Replies of our own are read as a careful clerk reads them")
class RepliesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "de",
                "es",
                "fr",
                "it",
                "nl",
                "pt",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth"
            })
    void as_a_whole(String file) {
        List<String> wrong = new ArrayList<>();
        lines("replies/" + file + ".tsv").forEach(line -> {
            String[] columns = line.split("\t", 2);
            String[] expected = columns[0].split(" ");
            Asked asked = expected.length > 1 ? Asked.items(Integer.parseInt(expected[1])) : Asked.nothing();
            String decision = Decision.of(Readers.read(text(columns[1]), asked)).name();
            if (!List.of(expected[0].split("\\|")).contains(decision)) {
                wrong.add(decision + " instead of " + line);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "de",
                "es",
                "fr",
                "it",
                "nl",
                "pt",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth"
            })
    void against_the_letter_that_they_answer(String file) {
        List<String> wrong = new ArrayList<>();
        lines("replies/" + file + ".tsv").forEach(line -> {
            String[] columns = line.split("\t", 2);
            String[] expected = columns[0].split(" ");
            Asked asked = letter(expected.length > 1 ? Integer.parseInt(expected[1]) : 2);
            String decision = Decision.of(Readers.read(text(columns[1]), asked)).name();
            if (!List.of(expected[0].split("\\|")).contains(decision)) {
                wrong.add(decision + " instead of " + line);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_unclear_about_an_item_does_not_decline_it() {
        Reading reading =
                Readers.read("No, we do not want the second vanity any more, and 2 is unclear to me.", letter(2));
        assertThat(reading.items()).extracting(ItemAnswer::answer).containsExactly(Answer.NO, Answer.QUESTION);
    }

    /** A letter as the bot sends it, with so many items. */
    private static Asked letter(int count) {
        List<Asked.Item> items = List.of(
                        new Asked.Item(1, "Second vanity"),
                        new Asked.Item(2, "Move the outlet"),
                        new Asked.Item(3, "New lamp above the mirror"),
                        new Asked.Item(4, "Tiles up to the ceiling"))
                .subList(0, count);
        StringBuilder sent = new StringBuilder("Dear Mr. Smith,\n\nthank you for calling about your bathroom. "
                + "This is what you asked for, with its price:\n\n");
        items.forEach(
                item -> sent.append("  %d. %s $%d.00%n".formatted(item.number(), item.text(), 120 * item.number())));
        String question = "Shall we go ahead with it?";
        sent.append(
                "\nWork on each starts as soon as you confirm it.\n\nAny answer in your own words will do, for all or for "
                        + "some; the numbers are enough (“1 and 2 yes, 3 no”).\n\n" + question
                        + "\n\nBest regards\nHill Builders\n");
        return new Asked(items, Asked.Polarity.YES, question, sent.toString());
    }

    @Test
    void item_by_item() {
        List<String> wrong = new ArrayList<>();
        lines("items.tsv").forEach(line -> {
            String[] columns = line.split("\t", 3);
            Reading reading = Readers.read(text(columns[2]), Asked.items(Integer.parseInt(columns[1])));
            String decision = Decision.of(reading).name();
            String items = reading.items().stream()
                    .map(item -> " " + item.number() + "=" + item.answer().word())
                    .collect(Collectors.joining());
            boolean right = columns[0].startsWith("not ")
                    ? !decision.equals(columns[0].substring("not ".length()))
                    : columns[0].contains("=") ? columns[0].equals(decision + items) : columns[0].equals(decision);
            if (!right) {
                wrong.add(decision + items + " instead of " + line);
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static String text(String escaped) {
        return escaped.replace("\\n", "\n");
    }

    private static Stream<String> lines(String file) {
        try (var stream = RepliesTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
