package countersign.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The model of the hand-offs speaks of the same steps as the office. {@code src/test/spin/check.sh} goes through all its states. */
class ModelTest {

    private static final Path MODEL = Path.of("src/test/spin/office.pml");
    private static final Pattern LABEL = Pattern.compile("(?m)^([A-Z]+):");
    /** Where a node stands between steps. */
    private static final Set<String> STANDS = Set.of("STANDING", "WORK", "RESOLVED", "DEAD", "CLOSED");

    @Test
    void every_durable_step_of_mail_and_letters_is_one_of_the_model() throws IOException {
        List<String> steps = Arrays.stream(Step.values())
                .filter(step -> step != Step.RANG)
                .map(Step::name)
                .toList();
        Set<String> labels = new TreeSet<>();
        LABEL.matcher(Files.readString(MODEL)).results().forEach(found -> labels.add(found.group(1)));
        labels.removeAll(STANDS);
        assertThat(labels).containsExactlyInAnyOrderElementsOf(steps);
    }
}
