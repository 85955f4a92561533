package countersign.proof.dkim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a field between its semicolons, without comments (RFC 5322, section 3.2.2), quotes taken off. */
final class ResultWords {

    private static final int DEEPEST_COMMENT = 5;

    private final String text;
    private final List<List<String>> pieces = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int depth;
    private boolean quoted;

    private ResultWords(String text) {
        this.text = text;
    }

    /** The words of each piece; nothing where quotes or parentheses do not come in pairs, or anything is escaped. */
    static Optional<List<List<String>>> of(String text) {
        return new ResultWords(text).read();
    }

    private Optional<List<List<String>>> read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean strange = c > 126 || c < ' ' && c != '\t' || c == '\\';
            if (strange || depth < 0 || depth > DEEPEST_COMMENT) {
                return Optional.empty();
            }
            take(c, i);
        }
        endPiece();
        return quoted || depth != 0 ? Optional.empty() : Optional.of(List.copyOf(pieces));
    }

    private void take(char c, int at) {
        if (c == '"') {
            quoted = !quoted;
        } else if (quoted) {
            word.append(depth == 0 ? String.valueOf(c) : "");
        } else if (c == '(' || c == ')') {
            endWord(at);
            depth += c == '(' ? 1 : -1;
        } else if (depth == 0 && c == ';') {
            endPiece();
        } else if (depth == 0 && (c == ' ' || c == '\t')) {
            endWord(at);
        } else if (depth == 0) {
            word.append(c);
        }
    }

    private void endPiece() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
        pieces.add(List.copyOf(words));
        words.clear();
    }

    /** White space ends a word, but for that around an equals sign. */
    private void endWord(int at) {
        boolean behind = !word.isEmpty() && word.charAt(word.length() - 1) == '=';
        boolean before = text.substring(at).stripLeading().startsWith("=");
        if (!word.isEmpty() && !behind && !before) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
