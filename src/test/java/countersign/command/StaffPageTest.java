package countersign.command;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.instruction.Instructions;
import countersign.instruction.Line;
import countersign.instruction.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that tells staff what to write: each line on it is understood. */
class StaffPageTest {

    private static final Vocabulary WORDS =
            Commands.vocabulary(List.of("call", "scope", "options", "statement", "schedule", "change"));

    private static List<List<String>> examples() throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("docs/staff.md"))) {
            if (line.startsWith("```")) {
                inside = !inside;
                if (inside) {
                    blocks.add(new ArrayList<>());
                }
            } else if (inside) {
                blocks.get(blocks.size() - 1).add(line);
            }
        }
        return blocks;
    }

    @Test
    void everyLineOnThePageIsUnderstood() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(8);
        for (List<String> block : examples()) {
            Instructions read =
                    Instructions.typed(block, WORDS, LocalDate.of(2026, 12, 1), Currency.getInstance("USD"));
            assertThat(read.lines()).hasSameSizeAs(block).noneMatch(Line.Words.class::isInstance);
        }
    }
}
