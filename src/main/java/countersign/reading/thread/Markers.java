package countersign.reading.thread;

import countersign.reading.language.Languages;
import countersign.reading.language.Phrases;
import countersign.reading.language.Tokens;
import countersign.reading.language.Topic;
import java.util.List;

/** The lines by which mail programs say what follows: an original message, a forwarded one, the end of the reply. */
final class Markers {

    /** Longest marker line, in characters; a longer line is somebody's sentence. */
    private static final int LONGEST = 120;

    /** Kinds of markers. */
    enum Kind {
        ORIGINAL,
        FORWARDED,
        REPLY_ABOVE
    }

    private final Phrases<Kind> phrases = new Phrases<>();

    Markers(Languages languages) {
        phrases.add(languages.phrases(Topic.FORWARDED), Kind.FORWARDED);
        phrases.add(languages.phrases(Topic.ORIGINAL), Kind.ORIGINAL);
        phrases.add(languages.phrases(Topic.REPLY_ABOVE), Kind.REPLY_ABOVE);
    }

    /** What a line announces, or null. */
    Kind on(String line) {
        String text = line.strip();
        int strokes = Rule.strokes(text);
        if (text.length() > LONGEST && strokes >= 2) {
            text = text.substring(0, LONGEST);
        }
        if (text.length() > LONGEST || text.length() < 4) {
            return null;
        }
        boolean colon = text.endsWith(":") || text.endsWith("：");
        if (strokes == 0 && !colon && !mayBeReplyAbove(text)) {
            return null;
        }
        List<String> words =
                Tokens.words(Rule.inside(text)).stream().map(Tokens::folded).toList();
        Phrases.Found<Kind> found = phrases.at(words, 0);
        if (found == null) {
            return null;
        }
        boolean whole = found.length() == words.size();
        return switch (found.value()) {
            case REPLY_ABOVE -> Kind.REPLY_ABOVE;
            case FORWARDED -> (strokes >= 2 || colon && whole) && fits(text, whole) ? Kind.FORWARDED : null;
            case ORIGINAL -> strokes >= 1 && whole ? Kind.ORIGINAL : null;
        };
    }

    /** Between strokes on both sides nothing else may stand; Yahoo writes the header fields behind them. */
    private static boolean fits(String text, boolean whole) {
        return whole || text.indexOf("--", Rule.strokes(text)) > 0 || text.indexOf(':') > 0;
    }

    private boolean mayBeReplyAbove(String text) {
        int space = text.indexOf(' ');
        return space > 0
                && phrases.begins(Tokens.folded(text.substring(0, space).toLowerCase(java.util.Locale.ROOT)));
    }
}
