package countersign.reading.thread;

import java.util.List;

/**
 * A body cut into what the writer wrote and what he quotes.
 *
 * @param blocks the pieces from the top
 */
record Conversation(List<Block> blocks) {

    /**
     * Some lines of one kind.
     *
     * @param own whether they are the writer's own
     * @param lines their text
     * @param struck what is struck out in them
     */
    record Block(boolean own, List<String> lines, String struck) {}

    Conversation {
        blocks = List.copyOf(blocks);
    }

    /** The text that is quoted, without marks. */
    String quoted() {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (!block.own()) {
                block.lines().forEach(line -> text.append(line).append('\n'));
            }
        }
        return text.toString();
    }

    /** What the writer struck out, his own words and what he quotes alike. */
    String struck() {
        return String.join(
                " ",
                blocks.stream()
                        .map(Block::struck)
                        .filter(struck -> !struck.isBlank())
                        .toList());
    }
}
