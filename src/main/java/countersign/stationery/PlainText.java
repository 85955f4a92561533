package countersign.stationery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a letter looks as plain text: lines of at most 72 characters, figures in columns. */
final class PlainText {

    private static final int WIDTH = 72;
    /** Columns may go a little further than running text; RFC 5322 asks for no more than 78. */
    private static final int WIDEST_TABLE = 76;

    private static final int NARROWEST_TEXT = 24;

    private PlainText() {}

    static String of(List<Block> blocks) {
        List<String> parts = new ArrayList<>();
        for (Block block : blocks) {
            parts.add(String.join("\n", lines(block)));
        }
        return String.join("\n\n", parts).replace('\u00a0', ' ');
    }

    private static List<String> lines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return wrap(paragraph.text(), WIDTH);
        } else if (block instanceof Block.Heading heading) {
            return wrap(heading.text().toUpperCase(Locale.ROOT), WIDTH);
        } else if (block instanceof Block.Picture picture) {
            return wrap(picture.says(), WIDTH);
        } else if (block instanceof Block.Lines labelled) {
            return labelled(labelled);
        } else if (block instanceof Block.Question question) {
            return wrap(question.text(), WIDTH);
        } else if (block instanceof Block.Points points) {
            return points.lines().stream()
                    .flatMap(line -> hanging("- ", line, WIDTH).stream())
                    .toList();
        } else if (block instanceof Block.Spoken spoken) {
            return of(spoken.paragraphs().stream()
                            .<Block>map(Block.Paragraph::new)
                            .toList())
                    .lines()
                    .toList();
        } else if (block instanceof Block.Quote quote) {
            return quote.text()
                    .lines()
                    .flatMap(line -> hanging("  ", line, WIDTH).stream())
                    .toList();
        } else if (block instanceof Block.Framed framed) {
            List<String> lines = new ArrayList<>();
            lines.add("Subject: " + framed.subject());
            lines.add("");
            lines.addAll(of(framed.blocks()).lines().toList());
            return lines.stream().map(line -> ("  | " + line).stripTrailing()).toList();
        }
        if (block instanceof Block.Stacked stacked) {
            return stacked.lines().stream()
                    .flatMap(line -> hanging("  ", line, WIDTH).stream())
                    .toList();
        } else if (block instanceof Block.Grid grid) {
            return grid(grid);
        } else if (block instanceof Block.Sides sides) {
            return sides.columns().stream()
                    .map(PlainText::of)
                    .collect(Collectors.joining("\n\n"))
                    .lines()
                    .toList();
        }
        return table((Block.Table) block);
    }

    /** A row is a line: the wide columns as text, the others behind it. */
    private static List<String> grid(Block.Grid grid) {
        List<Block.Row> rows = new ArrayList<>();
        for (List<String> cells : grid.rows()) {
            int last = cells.size() - 1;
            String front = cells.subList(0, last).stream()
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(", "));
            rows.add(new Block.Row("", front, cells.get(last), ""));
        }
        return table(new Block.Table(rows, List.of()));
    }

    private static List<String> labelled(Block.Lines block) {
        int label = widest(block.lines().stream().map(Block.Labelled::label).toList());
        return block.lines().stream()
                .flatMap(line -> hanging("  " + pad(line.label(), label, true) + "  ", line.text(), WIDTH).stream())
                .toList();
    }

    private static List<String> table(Block.Table table) {
        List<Block.Row> all = new ArrayList<>(table.rows());
        all.addAll(table.total());
        int number = widest(all.stream().map(Block.Row::number).toList());
        int amount = widest(all.stream().map(Block.Row::amount).toList());
        int extra = widest(all.stream().map(Block.Row::extra).toList());
        int taken = 2 + (number == 0 ? 0 : number + 3) + (amount == 0 ? 0 : 2 + amount) + (extra == 0 ? 0 : 3 + extra);
        int room = Math.max(NARROWEST_TEXT, WIDEST_TABLE - taken);
        int text = Math.min(room, widest(all.stream().map(Block.Row::text).toList()));
        List<String> lines = new ArrayList<>();
        table.rows().forEach(row -> row(lines, row, number, text, amount));
        if (!table.total().isEmpty()) {
            String gap = " ".repeat(2 + (number == 0 ? 0 : number + 3) + text + 2);
            lines.add(gap + "-".repeat(amount));
            table.total().forEach(row -> row(lines, row, number, text, amount));
        }
        return lines;
    }

    private static void row(List<String> lines, Block.Row row, int number, int text, int amount) {
        String label = row.number().isEmpty() ? " " : ".";
        String front = number == 0 ? "  " : "  " + pad(row.number(), number, false) + label + "  ";
        List<String> words = wrap(row.text(), text);
        for (int i = 0; i < words.size(); i++) {
            boolean figures = i == words.size() - 1;
            String line = (i == 0 ? front : " ".repeat(front.length())) + pad(words.get(i), text, true);
            if (figures && amount > 0) {
                line += "  " + pad(row.amount(), amount, false);
            }
            if (figures && !row.extra().isEmpty()) {
                line += "   " + row.extra();
            }
            lines.add(line.stripTrailing());
        }
    }

    private static String pad(String text, int width, boolean left) {
        String space = " ".repeat(Math.max(0, width - length(text)));
        return left ? text + space : space + text;
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(PlainText::length).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<String> hanging(String bullet, String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : wrap(text, width - bullet.length())) {
            lines.add((lines.isEmpty() ? bullet : " ".repeat(bullet.length())) + line);
        }
        return lines;
    }

    /** Breaks between words; a word that is longer than a line keeps a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
