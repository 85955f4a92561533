package countersign.stationery;

import java.util.List;

/** A piece of a letter, before anybody decides how it looks. */
sealed interface Block {

    /** What the blocks below are about. */
    record Heading(String text) implements Block {}

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** Short lines, one below the other. */
    record Points(List<String> lines) implements Block {}

    /** Lines as they stand, an address for example. */
    record Stacked(List<String> lines) implements Block {}

    /** Lines with something short in front: a time, a number. */
    record Lines(List<Labelled> lines) implements Block {}

    /** One such line. */
    record Labelled(String label, String text) {}

    /**
     * A picture.
     *
     * @param says what it says in words
     * @param width as it is shown, in pixels of a letter
     */
    record Picture(Enclosure file, String says, int width) implements Block {}

    /**
     * Numbered lines with their figures.
     *
     * @param total the last row, or an empty one
     */
    record Table(List<Row> rows, List<Row> total) implements Block {}

    /**
     * A table with as many columns as its matter has, as books are kept.
     *
     * @param columns their heads; where all are empty it has none and stands on the right, as sums do
     * @param rows as many cells each
     */
    record Grid(List<Column> columns, List<List<String>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        boolean hasHead() {
            return columns.stream().anyMatch(column -> !column.head().isEmpty());
        }
    }

    /**
     * A column of a grid.
     *
     * @param head what stands above it
     * @param figure whether it holds figures, which stand on the right
     * @param wide whether it takes the room that is left
     */
    record Column(String head, boolean figure, boolean wide) {}

    /** Blocks side by side, where there is room for it. */
    record Sides(List<List<Block>> columns) implements Block {
        public Sides {
            columns = columns.stream().map(List::copyOf).toList();
        }
    }

    /**
     * One row of a table.
     *
     * @param number the number in front, or empty
     * @param text the words
     * @param amount the price, or empty
     * @param extra what else is to be said: days, who owes it, where it stands
     * @param tone how the extra is coloured: {@code good}, {@code bad} or empty
     */
    record Row(String number, String text, String amount, String extra, String tone) {
        Row(String number, String text, String amount, String extra) {
            this(number, text, amount, extra, "");
        }
    }

    /** Words of staff that are the letter's own, paragraph by paragraph. */
    record Spoken(String text) implements Block {
        List<String> paragraphs() {
            return List.of(text.strip().split("\n\\s*\n"));
        }
    }

    /** Somebody's own words. */
    record Quote(String text) implements Block {}

    /** The sentence that ends the letter. */
    record Question(String text) implements Block {}

    /** Another letter, shown as it would go out. */
    record Framed(String subject, List<Block> blocks) implements Block {}
}
