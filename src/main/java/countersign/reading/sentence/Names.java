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

    /** Most lines of a signature without numbers. */
    private static final int LINES = 4;

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
        names.called();
        names.below();
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

    /** "Yes please Ann, that would be great": a name at the end of a kind word. */
    private void called() {
        for (int i = 1; i < marks.size(); i++) {
            Mark before = marks.get(i - 1);
            boolean kind = before.is(Topic.YES)
                    || before.is(Topic.AGREE)
                    || before.is(Topic.ALONE)
                    || before.is(Topic.OKAY)
                    || before.is(Topic.THANKS)
                    || before.is(Topic.COURTESY)
                    || before.may(Topic.PLEASE);
            boolean told = before.may(Topic.BE) && isGreeted(i);
            boolean last = i + 1 == marks.size() || !marks.get(i + 1).isWord();
            if (marks.get(i).is(Topic.NAME)
                    && (kind || told || before.text().equals("\n"))
                    && last
                    && token(i).isCapitalised()) {
                marks.set(i, marks.get(i).as(Topic.PLAIN));
            }
        }
    }

    /** "Hi, it's Anna": nothing but a greeting and small words before it. */
    private boolean isGreeted(int end) {
        List<Mark> before = marks.subList(0, end).stream().filter(Mark::isWord).toList();
        return before.get(0).is(Topic.GREETING)
                && before.stream().allMatch(mark -> mark.is(Topic.GREETING) || mark.is(Topic.PLAIN));
    }

    private boolean isNamed(int at) {
        Mark mark = marks.get(at);
        return mark.kind() == Mark.Kind.UNKNOWN
                || (mark.is(Topic.NAME) || mark.is(Topic.NEUTRAL) || mark.is(Topic.WANT) || mark.is(Topic.MONTH))
                        && token(at).isCapitalised();
    }

    /** The last lines, where the first of them holds a name and all are capitalised: a name, an office, a firm. */
    private void below() {
        int from = marks.size();
        int lines = 0;
        int named = -1;
        while (from > 0 && lines < LINES && isSigning(lineStart(from), from)) {
            from = lineStart(from);
            lines += marks.subList(from, marks.size()).stream().anyMatch(Mark::isWord) ? 1 : 0;
            named = isNamed(from, marks.size()) ? from : named;
            from = from > 0 ? from - 1 : 0;
        }
        for (int i = named; named > 0 && i < marks.size(); i++) {
            Mark mark = marks.get(i);
            marks.set(i, mark.isWord() ? mark.as(Topic.PLAIN) : mark);
        }
    }

    /** Where the line begins that ends before a mark. */
    private int lineStart(int end) {
        int at = end;
        while (at > 0 && !marks.get(at - 1).text().equals("\n")) {
            at--;
        }
        return at;
    }

    private boolean isSigning(int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            Mark mark = marks.get(i);
            boolean small = mark.is(Topic.PLAIN) || mark.is(Topic.COURTESY) && mark.end() - mark.start() <= 2;
            boolean title = isNameLike(mark)
                    || mark.is(Topic.NEUTRAL)
                    || mark.is(Topic.PERSON)
                    || mark.is(Topic.NO) && token(i).text().equals("No");
            if (mark.isWord() && !small && !(title && token(i) != null && token(i).isCapitalised())
                    || mark.kind() == Mark.Kind.ASKS) {
                return false;
            }
            words += mark.isWord() ? 1 : 0;
        }
        return words <= 5;
    }

    /** Whether the first line of a signature names somebody: by a name, by an initial, or below an empty line by two words. */
    private boolean isNamed(int start, int end) {
        if (hasInitial(start, end) || context.nameWords().isEmpty() && isFullName(start, end)) {
            return true;
        }
        for (int i = start; i < end && !marks.get(i).text().equals("\n"); i++) {
            boolean name = marks.get(i).is(Topic.NAME)
                    || marks.get(i).kind() == Mark.Kind.UNKNOWN && context.names(token(i).plain());
            if (name) {
                return true;
            }
        }
        return false;
    }

    /** "D. Obi". */
    private boolean hasInitial(int start, int end) {
        return start + 1 < end
                && token(start).text().length() == 1
                && token(start).isCapitalised()
                && marks.get(start + 1).kind() == Mark.Kind.UNKNOWN
                && token(start + 1).isCapitalised();
    }

    /** Two or three capitalised words that nobody knows, alone on the first line of a paragraph or below a closing. */
    private boolean isFullName(int start, int end) {
        int at = start < end && NameWords.TITLES.contains(token(start).plain()) ? start + 1 : start;
        while (at < end && isNamePart(at)) {
            at++;
        }
        boolean alone = at == end || marks.get(at).text().equals("\n");
        boolean below = start > 1 && (marks.get(start - 2).text().equals("\n") || isClosing(start - 1));
        return alone && below && at - start >= 2 && at - start <= LONGEST && isOffice(start, at, end);
    }

    /** Whether each line below a name tells an office or a firm, or has the name in it: two lines that nobody knows may be things. */
    private boolean isOffice(int name, int from, int end) {
        List<String> named = marks.subList(name, from).stream().map(Mark::text).toList();
        boolean told = true;
        for (int i = from; i < end; i++) {
            if (marks.get(i).isWord()) {
                told |= marks.get(i).kind() == Mark.Kind.PHRASE
                        || NameWords.FIRMS.contains(token(i).plain())
                        || named.contains(marks.get(i).text());
            } else if (marks.get(i).text().equals("\n")) {
                if (!told) {
                    return false;
                }
                told = i + 1 == end || !marks.get(i + 1).isWord();
            }
        }
        return told;
    }

    /** A capitalised word that nobody knows; "No" is a name as well. */
    private boolean isNamePart(int at) {
        Mark mark = marks.get(at);
        boolean word = isNameLike(mark) || mark.is(Topic.NO) && token(at).text().equals("No");
        return word && token(at).isCapitalised();
    }

    /** A short last line or a last word behind a dash, all in capitals at the beginning, signs the mail. */
    private void atTheEnd() {
        int end = marks.size();
        while (end > 0 && (!marks.get(end - 1).isWord() || isKiss(marks.get(end - 1)))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && isSignature(start - 1)) {
            start--;
        }
        if (start < end && isInitial(start - 1) && isClosed(start - 2)) {
            start--;
        }
        if (start == end
                && end > 1
                && marks.get(end - 1).is(Topic.NAME)
                && marks.get(end - 2).is(Topic.COURTESY)) {
            start--;
        }
        if (start == end || marks.subList(start, end).stream().noneMatch(Names::isNameLike)) {
            return;
        }
        Mark before = start == 0 ? null : marks.get(start - 1);
        boolean closed = start > 0 && isClosing(start - 1);
        boolean parted = before != null && (before.text().equals("\n") || isDash(before));
        boolean called = before != null
                && !before.isWord()
                && marks.subList(start, end).stream().allMatch(mark -> mark.is(Topic.NAME));
        if (closed || called || parted && (context.nameWords().isEmpty() || isWriter(start, end))) {
            for (int i = start; i < end; i++) {
                marks.set(i, marks.get(i).as(Topic.PLAIN));
            }
        }
    }

    /** Whether a capital letter stands here, whatever it may mean elsewhere: "K. Vogt". */
    private boolean isInitial(int at) {
        return at > 0
                && token(at) != null
                && token(at).text().length() == 1
                && token(at).isCapitalised();
    }

    /** "Laura x". */
    private static boolean isKiss(Mark mark) {
        return mark.is(Topic.COURTESY) && mark.text().chars().allMatch(c -> c == 'x');
    }

    /** A word that nobody knows, or a month: Jan and April are names as well. */
    private static boolean isNameLike(Mark mark) {
        return mark.kind() == Mark.Kind.UNKNOWN || mark.is(Topic.MONTH) || mark.is(Topic.NAME);
    }

    private boolean isSignature(int at) {
        Mark mark = marks.get(at);
        boolean word = isNameLike(mark)
                || mark.is(Topic.PLAIN)
                || mark.is(Topic.NEUTRAL)
                || mark.is(Topic.NO) && token(at).text().equals("No");
        boolean links = NameWords.LINKS.contains(mark.text()) && at > 0 && isSignature(at - 1);
        return word && token(at) != null && (token(at).isCapitalised() || links);
    }

    /** Whether a closing or thanks stand right before, with nothing but a comma or a line end between. */
    private boolean isClosing(int separator) {
        int at = separator;
        while (at > 0 && !marks.get(at).isWord()) {
            at--;
        }
        return marks.get(at).is(Topic.COURTESY) || marks.get(at).is(Topic.THANKS);
    }

    /** Whether a mark parts what follows from a closing. */
    private boolean isClosed(int separator) {
        return separator > 0
                && !marks.get(separator).isWord()
                && marks.get(separator - 1).is(Topic.COURTESY);
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
