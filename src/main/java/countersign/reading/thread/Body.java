package countersign.reading.thread;

import countersign.message.Message;
import countersign.message.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * What a message says in place, in both of its renderings; where it has one, both are the same.
 *
 * @param text the lines of the plain text
 * @param page the lines of the page
 * @param two whether the message carries two renderings that could differ
 */
public record Body(List<Line> text, List<Line> page, boolean two) {

    /** Most nested containers that are looked into; the parser lets no more through. */
    private static final int DEEPEST = 64;

    /** The body of a message: attachments and messages inside it do not belong to it. */
    public static Body of(Message message) {
        return of(message.body(), 0);
    }

    /** The lines that are read first: the text, and the page where there is no text. */
    public List<Line> lines() {
        return isBlank(text) ? page : text;
    }

    /** Whether both renderings show something, so that they can be compared. */
    public boolean comparable() {
        return two && !isBlank(text) && !isBlank(page);
    }

    private static Body of(Part part, int depth) {
        if (part.isAttachment() && part.children().isEmpty() || depth > DEEPEST) {
            return new Body(List.of(), List.of(), false);
        }
        if (part.type().equals("multipart/alternative")) {
            return alternative(part, depth);
        }
        if (!part.children().isEmpty()) {
            return joined(part, depth);
        }
        if (part.page().isPresent()) {
            List<Line> lines = Line.of(part.page().get());
            return new Body(lines, lines, false);
        }
        if (part.type().equals("text/plain") || part.type().equals("text/enriched")) {
            List<Line> lines = Line.of(part.text());
            return new Body(lines, lines, false);
        }
        return new Body(List.of(), List.of(), false);
    }

    /** The same content twice: the first that shows something is the text, the last the page. */
    private static Body alternative(Part part, int depth) {
        List<Line> text = List.of();
        List<Line> page = List.of();
        int shown = 0;
        for (Part child : part.children()) {
            Body body = of(child, depth + 1);
            if (!isBlank(body.text)) {
                shown++;
                text = isBlank(text) ? body.text : text;
                page = body.page;
            }
        }
        return new Body(text, page, shown > 1);
    }

    private static Body joined(Part part, int depth) {
        List<Line> text = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        boolean two = false;
        boolean report = part.type().equals("multipart/report");
        for (Part child : report ? part.children().subList(0, 1) : part.children()) {
            Body body = of(child, depth + 1);
            text.addAll(body.text);
            page.addAll(body.page);
            two |= body.two;
        }
        return new Body(text, page, two);
    }

    private static boolean isBlank(List<Line> lines) {
        return lines.stream().allMatch(Line::isBlank);
    }
}
