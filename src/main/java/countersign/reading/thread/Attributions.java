package countersign.reading.thread;

import countersign.reading.language.Languages;
import countersign.reading.language.Phrases;
import countersign.reading.language.Tokens;
import countersign.reading.language.Topic;
import java.util.ArrayList;
import java.util.List;

/**
 * Attribution lines: "On …, somebody wrote:", in any language that has a file, and without a language where a date and an
 * address stand together. They may be wrapped over several lines.
 */
final class Attributions {

    /** Most lines that one attribution is wrapped over. */
    private static final int MOST_LINES = 5;
    /** Longest attribution, in characters. */
    private static final int LONGEST = 500;

    private final Phrases<Boolean> verbs = new Phrases<>();
    private final Phrases<Boolean> starters = new Phrases<>();
    private final List<String> unspaced = new ArrayList<>();

    Attributions(Languages languages) {
        for (String verb : languages.phrases(Topic.WROTE)) {
            verbs.add(List.of(verb), true);
            if (isUnspaced(verb)) {
                unspaced.add(verb);
            }
        }
        starters.add(languages.phrases(Topic.ON), true);
        starters.add(languages.phrases(Topic.WEEKDAY), true);
    }

    /** For each line on which an attribution begins the index of the first line behind it; 0 for all others. */
    int[] ends(List<Line> lines) {
        int[] ends = new int[lines.size()];
        for (int last = 0; last < lines.size(); last++) {
            if (mayEnd(lines.get(last))) {
                int first = start(lines, last);
                first = first < 0 ? torn(lines, last) : first;
                if (first >= 0) {
                    ends[first] = last + 1;
                }
            }
        }
        return ends;
    }

    private static boolean mayEnd(Line line) {
        String text = stripped(line.text());
        if (text.isEmpty() || line.text().length() > LONGEST) {
            return false;
        }
        char c = text.charAt(text.length() - 1);
        return c == ':'
                || c == '：'
                || c == '>'
                || Rule.strokes(line.text()) >= 4
                || line.text().stripTrailing().endsWith("--");
    }

    /** The line on which an attribution begins that ends on a line, or -1. */
    private int start(List<Line> lines, int last) {
        int depth = lines.get(last).depth();
        boolean quoteFollows = quoteFollows(lines, last + 1, depth);
        String joined = "";
        for (int first = last; first >= 0 && first > last - MOST_LINES; first--) {
            Line line = lines.get(first);
            if (line.isBlank()
                    || line.depth() != depth
                    || joined.length() + line.text().length() > LONGEST) {
                return -1;
            }
            joined = line.text().strip() + " " + joined;
            if (isAttribution(joined.strip(), quoteFollows)) {
                return withBeginning(lines, first, joined);
            }
        }
        return -1;
    }

    /** An attribution whose address was put on lines of its own, so that its last line looks quoted; or -1. */
    private int torn(List<Line> lines, int last) {
        Line end = lines.get(last);
        if (end.depth() != 1 || end.text().length() > 30 || !hasVerb(end.text())) {
            return -1;
        }
        boolean address = false;
        for (int first = last - 1; first >= 0 && first > last - MOST_LINES - 1; first--) {
            String text = lines.get(first).text().strip();
            if (lines.get(first).depth() > 0 || text.length() > LONGEST) {
                return -1;
            }
            address |= text.startsWith("<") || text.startsWith("mailto:");
            if (address && begins(text) && hasDate(text)) {
                return first;
            }
        }
        return -1;
    }

    private boolean isAttribution(String text, boolean quoteFollows) {
        String bare = stripped(text);
        boolean colon = bare.endsWith(":") || bare.endsWith("：");
        boolean dashed = Rule.strokes(text) >= 4 || text.endsWith("--");
        boolean address = hasAddress(bare);
        boolean date = hasDate(bare);
        if ((colon || dashed) && (date || address) && hasVerb(bare)) {
            return true;
        }
        boolean both = date && address && bare.indexOf('@') > 0;
        return both && (colon || quoteFollows && bare.endsWith(">")) && beginsWithDate(bare);
    }

    /** Takes in the lines above on which the attribution really begins: "On Friday, 6 May 2011," and the like. */
    private int withBeginning(List<Line> lines, int first, String joined) {
        if (begins(joined)) {
            return first;
        }
        for (int above = first - 1; above >= 0 && above > first - 3; above--) {
            Line line = lines.get(above);
            if (line.isBlank() || line.depth() != lines.get(first).depth()) {
                return first;
            }
            if (begins(line.text().strip()) && hasDate(line.text())) {
                return above;
            }
        }
        return first;
    }

    /** Whether a line begins as attributions do: with their first word, or with a digit. */
    private boolean begins(String text) {
        String inside = Rule.inside(text);
        return !inside.isEmpty() && Character.isDigit(inside.charAt(0)) || starters.at(firstWords(inside), 0) != null;
    }

    /** Whether a date stands right at the beginning, whatever the language. */
    private boolean beginsWithDate(String text) {
        List<String> words = firstWords(text);
        return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0))) || starters.at(words, 0) != null;
    }

    /** Who wrote it, as an attribution names him. */
    static Correspondent author(String attribution) {
        Correspondent whole = Correspondent.of(attribution);
        String before = whole.name();
        int quote = quoteMark(attribution, 0);
        int close = quote < 0 ? -1 : quoteMark(attribution, quote + 1);
        if (close > 0) {
            return new Correspondent(attribution.substring(quote + 1, close).strip(), whole.address());
        }
        String[] words = before.split(" +");
        int first = words.length;
        while (first > 0 && isNamePart(words[first - 1])) {
            first--;
        }
        String name = String.join(" ", List.of(words).subList(first, words.length));
        return new Correspondent(name, whole.address());
    }

    private static int quoteMark(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("\"„“”«»".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNamePart(String word) {
        int c = word.isEmpty() ? '0' : word.codePointAt(0);
        return Character.isLetter(c) && !Character.isLowerCase(c) && !word.endsWith(",");
    }

    private static List<String> firstWords(String text) {
        return Tokens.words(text.substring(0, Math.min(text.length(), 24))).stream()
                .map(Tokens::folded)
                .toList();
    }

    private boolean hasVerb(String text) {
        List<String> words = Tokens.words(text).stream().map(Tokens::folded).toList();
        for (int i = 0; i < words.size(); i++) {
            if (verbs.at(words, i) != null) {
                return true;
            }
        }
        for (String verb : unspaced) {
            if (text.contains(verb)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAddress(String text) {
        int at = text.indexOf('@');
        return at > 0 && at < text.length() - 1 || text.indexOf('<') >= 0 && text.indexOf('>') > 0;
    }

    /** A date: three groups of digits, or two of which one is a year. */
    static boolean hasDate(String text) {
        int groups = 0;
        boolean year = false;
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (digits > 0) {
                groups += digits <= 4 ? 1 : 0;
                year |= digits == 4 && (text.startsWith("19", i - 4) || text.startsWith("20", i - 4));
                digits = 0;
            }
        }
        return groups >= 3 || groups >= 2 && year;
    }

    private static boolean quoteFollows(List<Line> lines, int from, int depth) {
        for (int i = from; i < lines.size() && i < from + 5; i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).depth() > depth || lines.get(i).text().startsWith("|");
            }
        }
        return false;
    }

    private static String stripped(String text) {
        String bare = Rule.inside(text);
        return text.stripTrailing().endsWith(">") && !bare.endsWith(">") ? bare + ">" : bare;
    }

    /** Whether a verb belongs to a script that does not put spaces between words. */
    private static boolean isUnspaced(String verb) {
        Character.UnicodeScript script = Character.UnicodeScript.of(verb.codePointAt(0));
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.KATAKANA;
    }
}
