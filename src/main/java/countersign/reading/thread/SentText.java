package countersign.reading.thread;

import countersign.reading.language.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the bot itself sent: its lines are known again in any quoting, wrapping or indentation. */
final class SentText {

    /** A fragment of a line that was wrapped anew is known by this many characters of its words. */
    private static final int KNOWN_BY = 20;

    private final Set<String> lines = new HashSet<>();
    private final String all;

    SentText(String sent) {
        StringBuilder words = new StringBuilder(" ");
        for (String line : sent.split("\n")) {
            String own = words(line);
            if (!own.isEmpty()) {
                lines.add(own);
                words.append(own).append(' ');
            }
        }
        all = words.toString();
    }

    /** Whether nothing is known about what was sent. */
    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether a line is one that was sent, or a long enough piece of one. */
    boolean holds(String line) {
        String own = isEmpty() ? "" : words(line);
        return !own.isEmpty() && (lines.contains(own) || own.length() >= KNOWN_BY && all.contains(" " + own + " "));
    }

    /**
     * Whether a line that was sent stands on this one whole and is telling by itself: no greeting, no single word. A piece
     * of a sent line may have been typed: a letter that says how to answer is answered so.
     */
    boolean isTelling(String line) {
        String own = words(line);
        return own.length() >= KNOWN_BY && lines.contains(own);
    }

    /** What was typed behind a line that was sent, or empty: {@code 2. Six chairs, EUR 480.00 -- NO}. */
    String typedBehind(String line) {
        if (isEmpty()) {
            return "";
        }
        List<String> words = Tokens.words(line);
        for (int cut = words.size() - 1; cut >= 2 && cut >= words.size() - 12; cut--) {
            if (lines.contains(String.join(" ", words.subList(0, cut)))) {
                return behind(line, cut);
            }
        }
        return "";
    }

    private static String behind(String line, int words) {
        int seen = 0;
        for (var token : Tokens.of(line)) {
            boolean word = !token.word().isEmpty()
                    && Character.isLetterOrDigit(token.word().codePointAt(0));
            if (word && ++seen > words) {
                return line.substring(token.start());
            }
        }
        return "";
    }

    private static String words(String line) {
        List<String> words = new ArrayList<>(Tokens.words(line));
        return String.join(" ", words);
    }
}
