package countersign.message;

import java.util.List;

/**
 * An HTML body as a person sees it: lines of visible text, each with its depth of quotation.
 *
 * @param lines what is shown, from the top
 * @param hides whether the markup carries text that is not shown; it never speaks, and may be a reason to ask
 */
public record Page(List<Line> lines, boolean hides) {

    /** What a mail program says about a line by the element it put it in. */
    public enum Origin {
        /** Nothing: it may be the writer's own. */
        BODY,
        /** In or below the element in which a mail program keeps the message that is answered or forwarded. */
        COPY,
        /** In the element of a signature. */
        SIGNATURE
    }

    /**
     * One shown line.
     *
     * @param text its visible text, without what is struck out
     * @param quoteDepth how many quoting elements enclose it; 0 is the writer's own level
     * @param origin what the mail program says about it
     * @param struck the text in it that is struck out, or empty
     */
    public record Line(String text, int quoteDepth, Origin origin, String struck) {

        /** A line with nothing special about it. */
        public Line(String text, int quoteDepth) {
            this(text, quoteDepth, Origin.BODY, "");
        }
    }

    public Page {
        lines = List.copyOf(lines);
    }
}
