package countersign.stationery;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a letter looks as HTML: the same blocks as the plain text, set by {@code layout.ftlh}, escaped last. */
final class HtmlPage {

    /** How a picture begins that stands in the page itself (RFC 2397). */
    static final String DATA = "data:image/png;base64,";

    private final PageTemplate layout;
    private final Look look;
    private final String firm;

    HtmlPage(Templates templates, Look look, String firm) {
        this.layout = templates.page("layout.ftlh");
        this.look = look;
        this.firm = firm;
    }

    /** A button that opens a prepared reply. */
    record Button(String label, String href, boolean main) {}

    /** The page; {@code cids} are the names under which pictures lie beside it. */
    String of(
            String language,
            String subject,
            List<Block> blocks,
            Map<String, String> cids,
            List<Button> buttons,
            List<String> signature,
            String footer) {
        Map<String, Object> model = new HashMap<>(look.model(
                firm,
                look.enclosure().map(logo -> "cid:" + cids.get(logo.name())).orElse("")));
        model.put("language", language);
        model.put("subject", subject);
        model.put("blocks", blocks(blocks));
        model.put("cids", cids);
        List<Map<String, Object>> pressed = new ArrayList<>();
        for (Button button : buttons) {
            pressed.add(Map.of("label", button.label(), "href", button.href(), "main", button.main()));
        }
        model.put("buttons", pressed);
        model.put("signature", signature);
        model.put("footer", footer);
        return layout.fill(model);
    }

    /** Blocks as a template of how letters look reads them. */
    static List<Map<String, Object>> blocks(List<Block> blocks) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Block block : blocks) {
            all.add(block(block));
        }
        return all;
    }

    private static Map<String, Object> block(Block block) {
        if (block instanceof Block.Heading heading) {
            return Map.of("type", "heading", "text", heading.text());
        } else if (block instanceof Block.Lines labelled) {
            return Map.of("type", "lines", "lines", lines(labelled.lines()));
        } else if (block instanceof Block.Picture picture) {
            return picture(picture);
        } else if (block instanceof Block.Paragraph paragraph) {
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
        if (block instanceof Block.Stacked stacked) {
            return Map.of("type", "stacked", "lines", stacked.lines());
        } else if (block instanceof Block.Grid grid) {
            return grid(grid);
        } else if (block instanceof Block.Sides sides) {
            return Map.of(
                    "type",
                    "sides",
                    "columns",
                    sides.columns().stream().map(HtmlPage::blocks).toList());
        }
        Block.Table table = (Block.Table) block;
        return Map.of("type", "table", "rows", rows(table.rows()), "total", rows(table.total()));
    }

    /** A letter shows it from beside itself, a page to print holds it. */
    private static Map<String, Object> picture(Block.Picture picture) {
        return Map.of(
                "type", "picture",
                "name", picture.file().name(),
                "src", DATA + Base64.getEncoder().encodeToString(picture.file().bytes()),
                "says", picture.says(),
                "width", picture.width());
    }

    private static Map<String, Object> grid(Block.Grid grid) {
        List<Map<String, Object>> columns = new ArrayList<>();
        grid.columns()
                .forEach(column ->
                        columns.add(Map.of("head", column.head(), "figure", column.figure(), "wide", column.wide())));
        return Map.of("type", "grid", "headed", grid.hasHead(), "columns", columns, "rows", grid.rows());
    }

    private static List<Map<String, Object>> lines(List<Block.Labelled> lines) {
        List<Map<String, Object>> all = new ArrayList<>();
        lines.forEach(line -> all.add(Map.of("label", line.label(), "text", line.text())));
        return all;
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
