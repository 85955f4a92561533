package countersign.stationery;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a letter looks as HTML: the same blocks as the plain text, set by {@code layout.ftlh}, escaped last. */
final class HtmlPage {

    private final Template layout;

    HtmlPage(Templates templates) {
        Configuration configuration = templates.freemarker();
        try {
            Template parsed = new Template("layout.ftlh", new StringReader(templates.layout()), configuration);
            if (parsed.getOutputFormat() != HTMLOutputFormat.INSTANCE) {
                throw new IllegalStateException("layout.ftlh is not escaped as HTML");
            }
            this.layout = parsed;
        } catch (IOException e) {
            throw new TemplateFault(List.of("layout.ftlh: " + e.getMessage()));
        }
    }

    /** A button that opens a prepared reply. */
    record Button(String label, String href, boolean main) {}

    String of(String subject, List<Block> blocks, List<Button> buttons, List<String> signature, String footer) {
        Map<String, Object> model = new HashMap<>();
        model.put("subject", subject);
        model.put("blocks", blocks(blocks));
        List<Map<String, Object>> pressed = new ArrayList<>();
        for (Button button : buttons) {
            pressed.add(Map.of("label", button.label(), "href", button.href(), "main", button.main()));
        }
        model.put("buttons", pressed);
        model.put("signature", signature);
        model.put("footer", footer);
        StringWriter out = new StringWriter();
        try {
            layout.process(model, out);
        } catch (TemplateException e) {
            throw new TemplateFault(List.of("layout.ftlh:" + e.getLineNumber() + ": " + e.getMessageWithoutStackTop()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a string", e);
        }
        return out.toString();
    }

    private static List<Map<String, Object>> blocks(List<Block> blocks) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Block block : blocks) {
            all.add(block(block));
        }
        return all;
    }

    private static Map<String, Object> block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Map.of("type", "paragraph", "text", paragraph.text());
        } else if (block instanceof Block.Question question) {
            return Map.of("type", "question", "text", question.text());
        } else if (block instanceof Block.Points points) {
            return Map.of("type", "points", "lines", points.lines());
        } else if (block instanceof Block.Spoken spoken) {
            return Map.of("type", "spoken", "paragraphs", spoken.paragraphs());
        } else if (block instanceof Block.Quote quote) {
            return Map.of("type", "quote", "lines", quote.text().lines().toList());
        } else if (block instanceof Block.Framed framed) {
            return Map.of("type", "framed", "subject", framed.subject(), "blocks", blocks(framed.blocks()));
        }
        Block.Table table = (Block.Table) block;
        return Map.of("type", "table", "rows", rows(table.rows()), "total", rows(table.total()));
    }

    private static List<Map<String, Object>> rows(List<Block.Row> rows) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Block.Row row : rows) {
            all.add(Map.of(
                    "number", row.number(),
                    "text", row.text(),
                    "amount", row.amount(),
                    "extra", row.extra(),
                    "tone", row.tone()));
        }
        return all;
    }
}
