package countersign.reading.sentence;

import countersign.reading.language.Token;
import countersign.reading.language.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of a text that are only names: behind a greeting, behind a closing, and at the very end. */
final class Names {

    /** Most words of a name. */
    private static final int LONGEST = 4;

    private final List<Mark> marks;
    private final Map<Integer, Token> tokens = new HashMap<>();
    private final Context context;

    private Names(List<Mark> marks, List<Token> tokens, Context context) {
        this.marks = new ArrayList<>(marks);
        this.context = context;
        tokens.forEach(token -> this.tokens.put(token.start(), token));
    }

    /** The marks with names taken for small words. */
    static List<Mark> known(List<Mark> marks, List<Token> tokens, Context context) {
        Names names = new Names(marks, tokens, context);
        names.behindGreetings();
        names.atTheEnd();
        return names.marks;
    }

    private void behindGreetings() {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.kind() == Mark.Kind.UNKNOWN && context.names(token(i).plain())) {
                marks.set(i, mark.as(Topic.PLAIN));
            }
            if (mark.is(Topic.GREETING)) {
                int end = i + 1;
                while (end < marks.size() && end <= i + LONGEST && isNamed(end)) {
                    end++;
                }
                boolean parted = end == marks.size()
                        || !marks.get(end).isWord()
                        || token(end - 1).isCapitalised();
                for (int k = i + 1; parted && k < end; k++) {
                    marks.set(k, marks.get(k).as(Topic.PLAIN));
                }
            }
        }
    }

    private boolean isNamed(int at) {
        Mark mark = marks.get(at);
        return mark.kind() == Mark.Kind.UNKNOWN
                || (mark.is(Topic.NEUTRAL) || mark.is(Topic.WANT) || mark.is(Topic.MONTH))
                        && token(at).isCapitalised();
    }

    /** A short last line or a last word behind a dash, all in capitals at the beginning, signs the mail. */
    private void atTheEnd() {
        int end = marks.size();
        while (end > 0 && !marks.get(end - 1).isWord()) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && isSignature(start - 1)) {
            start--;
        }
        if (start == end || marks.subList(start, end).stream().noneMatch(Names::isNameLike)) {
            return;
        }
        Mark before = start == 0 ? null : marks.get(start - 1);
        boolean closed = start > 1 && isClosing(start - 1);
        boolean parted = before != null && (before.text().equals("\n") || isDash(before));
        if (closed || parted && (context.nameWords().isEmpty() || isWriter(start, end))) {
            for (int i = start; i < end; i++) {
                marks.set(i, marks.get(i).as(Topic.PLAIN));
            }
        }
    }

    /** A word that nobody knows, or a month: Jan and April are names as well. */
    private static boolean isNameLike(Mark mark) {
        return mark.kind() == Mark.Kind.UNKNOWN || mark.is(Topic.MONTH);
    }

    private boolean isSignature(int at) {
        Mark mark = marks.get(at);
        boolean word = isNameLike(mark)
                || mark.is(Topic.PLAIN)
                || mark.is(Topic.NO) && token(at).text().equals("No");
        return word && token(at) != null && token(at).isCapitalised();
    }

    /** Whether a closing or thanks stand right before, with nothing but a comma or a line end between. */
    private boolean isClosing(int separator) {
        int at = separator;
        while (at > 0 && !marks.get(at).isWord()) {
            at--;
        }
        return marks.get(at).is(Topic.COURTESY) || marks.get(at).is(Topic.THANKS);
    }

    private boolean isWriter(int start, int end) {
        for (int i = start; i < end; i++) {
            String plain = token(i).plain();
            boolean initial =
                    plain.length() == 1 && context.nameWords().stream().anyMatch(name -> name.startsWith(plain));
            if (context.names(plain) || initial) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDash(Mark mark) {
        return mark.kind() == Mark.Kind.COMMA && "-–—/~".contains(mark.text());
    }

    private Token token(int at) {
        return tokens.get(marks.get(at).start());
    }
}
