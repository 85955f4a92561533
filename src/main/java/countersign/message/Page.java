package countersign.message;

import java.util.List;

/**
 * An HTML body as a person sees it: lines of visible text, each with its depth of quotation.
 *
 * @param lines what is shown, from the top
 * @param hides whether the markup carries text that is not shown; it never speaks, and may be a reason to ask
 */
public record Page(List<Line> lines, boolean hides) {

    /**
     * One shown line.
     *
     * @param text its visible text
     * @param quoteDepth how many quoting elements enclose it; 0 is the writer's own level
     */
    public record Line(String text, int quoteDepth) {}

    public Page {
        lines = List.copyOf(lines);
    }
}
