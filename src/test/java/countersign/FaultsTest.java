package countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every fault of docs/faults.md has a test that bears its number, or a paragraph in docs/reliability.md that says why there is none.
 * A test bears it as a tag; a scenario, as a line of its own at its top. {@code grep -rn 'fault-17'} finds either.
 */
class FaultsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9]+) \\|");
    private static final Pattern TAG = Pattern.compile("(?m)^ *@Tag\\(\"fault-([0-9]+)\"\\)$");
    private static final Pattern HEADER = Pattern.compile("(?m)^# fault-([0-9]+)$");
    private static final Pattern HEADING = Pattern.compile("(?m)^### fault-([0-9]+)$");

    private static final int MOST_WITHOUT_A_TEST = 8;

    @Test
    void everyFaultIsShownOrExplained() {
        Set<Integer> known = shown();
        known.addAll(explained());
        assertThat(known).isEqualTo(rows());
    }

    @Test
    void theTableNamesEachOnce() {
        List<Integer> all = IntStream.rangeClosed(1, 118).boxed().toList();
        assertThat(numbers(ROW, text(Path.of("docs/faults.md"))).toList()).isEqualTo(all);
    }

    @Test
    void aFewAreExplainedAndThoseHaveNoTest() {
        assertThat(explained()).hasSizeLessThanOrEqualTo(MOST_WITHOUT_A_TEST).doesNotContainAnyElementsOf(shown());
    }

    private static Set<Integer> rows() {
        return set(numbers(ROW, text(Path.of("docs/faults.md"))));
    }

    private static Set<Integer> explained() {
        return set(numbers(HEADING, text(Path.of("docs/reliability.md"))));
    }

    private static Set<Integer> shown() {
        Stream<Integer> tags = files(Path.of("src/test/java"), ".java").flatMap(file -> numbers(TAG, text(file)));
        Path scenarios = Path.of("src/test/resources/countersign/scenarios");
        return set(Stream.concat(tags, files(scenarios, ".txt").flatMap(file -> numbers(HEADER, text(file)))));
    }

    private static Set<Integer> set(Stream<Integer> numbers) {
        return numbers.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Integer> numbers(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).map(found -> Integer.valueOf(digits(found)));
    }

    private static String digits(String found) {
        return found.replaceAll("[^0-9]", "");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
