package countersign.stationery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a template is filled in with: words, numbers, and places for blocks. A block's place is a private character with a
 * number behind it, which {@link Clean} lets through from nowhere else; so nobody's words can put one into a letter.
 */
final class Words {

    private static final String HEADING = "# ";
    private static final char OPEN = '\ue000';
    private static final char CLOSE = '\ue001';

    private final Map<String, Object> model = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private List<Chart.Bar> bars = List.of();

    /** Words in one line. */
    Words put(String name, String value) {
        model.put(name, Clean.line(value));
        return this;
    }

    /** Words that may not be known. */
    Words put(String name, Optional<String> value) {
        value.ifPresent(known -> put(name, known));
        return this;
    }

    Words put(String name, int value) {
        model.put(name, value);
        return this;
    }

    Words put(String name, boolean value) {
        model.put(name, value);
        return this;
    }

    /** The place of a block. */
    Words put(String name, Block block) {
        blocks.add(block);
        model.put(name, "" + OPEN + (blocks.size() - 1) + CLOSE);
        return this;
    }

    /** What the chart of the letter shows; one bar is none. */
    Words chart(List<Chart.Bar> shown) {
        bars = shown.size() > 1 ? List.copyOf(shown) : List.of();
        return this;
    }

    /** Draws the chart, where there is one, under the message that the words make. */
    void draw(UnaryOperator<String> property) {
        model.put("charted", !bars.isEmpty());
        if (!bars.isEmpty()) {
            String message = Clean.line(property.apply("chart"));
            put("chart", new Block.Picture(Chart.draw(message, bars), message, Chart.WIDTH));
        }
    }

    Map<String, Object> model() {
        return model;
    }

    /**
     * A filled-in body as blocks: paragraphs between empty lines, points where each line begins with a dash, headings behind
     * {@code #}, and the blocks where their places stand alone.
     */
    List<Block> blocks(String body) {
        List<Block> found = new ArrayList<>();
        for (String paragraph : body.split("\n[ \t]*\n")) {
            String text = paragraph.strip();
            if (text.isEmpty()) {
                continue;
            }
            Optional<Block> placed = placed(text);
            if (placed.isPresent()) {
                found.add(placed.get());
            } else if (text.startsWith(HEADING)) {
                found.add(new Block.Heading(text.substring(HEADING.length()).strip()));
            } else if (text.lines().allMatch(line -> line.startsWith("- "))) {
                found.add(new Block.Points(
                        text.lines().map(line -> line.substring(2).strip()).toList()));
            } else {
                found.add(new Block.Paragraph(String.join(" ", text.split("\\s+"))));
            }
        }
        return found;
    }

    private Optional<Block> placed(String text) {
        boolean alone = text.charAt(0) == OPEN && text.indexOf(CLOSE) == text.length() - 1;
        return alone
                ? Optional.of(blocks.get(Integer.parseInt(text.substring(1, text.length() - 1))))
                : Optional.empty();
    }
}
