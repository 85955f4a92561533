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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Replies of our own are read as a careful clerk reads them")
class RepliesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "it", "nl", "pt", "second"})
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
