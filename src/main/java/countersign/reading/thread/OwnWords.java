package countersign.reading.thread;

import java.util.ArrayList;
import java.util.List;

/**
 * The writer's own words in a conversation.
 *
 * @param pieces what he wrote, each with the quoted line that stands right above it
 */
public record OwnWords(List<Piece> pieces) {

    /**
     * Own words in one place.
     *
     * @param text the words
     * @param above the quoted line right above them, or empty: they may answer it
     */
    public record Piece(String text, String above) {}

    public OwnWords {
        pieces = List.copyOf(pieces);
    }

    /** All of them, as they are shown. */
    public String text() {
        return String.join("\n\n", pieces.stream().map(Piece::text).toList());
    }

    /** The own words in a conversation, without signatures, device lines, legal footers and warnings. */
    static OwnWords of(Conversation conversation, Signatures signatures) {
        List<Piece> pieces = new ArrayList<>();
        String above = "";
        for (Conversation.Block block : conversation.blocks()) {
            if (block.own()) {
                String text = String.join("\n", signatures.cutOff(block.lines(), !above.isEmpty()));
                if (!text.isBlank()) {
                    pieces.add(new Piece(text, above));
                }
            } else {
                above = lastLine(block.lines(), above);
            }
        }
        return new OwnWords(pieces);
    }

    private static String lastLine(List<String> lines, String otherwise) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i);
            }
        }
        return otherwise;
    }
}
