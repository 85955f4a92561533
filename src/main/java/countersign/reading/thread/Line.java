package countersign.reading.thread;

import countersign.message.Page;
import countersign.message.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One line of a body.
 *
 * @param text without its quote marks
 * @param depth how deeply it is quoted, by marks or by quoting elements; 0 is the writer's own level
 * @param origin what the mail program says about it
 * @param struck what is struck out in it, or empty
 */
public record Line(String text, int depth, Page.Origin origin, String struck) {

    /** Most lines that are looked at; where there are more, {@link Part#CUT_OFF} stands at the end. */
    private static final int MOST = 5_000;

    /** The lines of a plain text. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        Set<String> initials = initials(text);
        for (int from = 0; from <= text.length() && lines.size() <= MOST; ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String line = text.substring(from, end);
            int mark = initials.isEmpty() ? 0 : initialsEnd(line, 0);
            boolean named = mark > 0 && initials.contains(line.substring(0, mark));
            lines.add(unquoted(named ? line.substring(mark) : line, 0, Page.Origin.BODY, ""));
            from = end + 1;
        }
        return atMost(lines);
    }

    /** The initials of people who are quoted with them on several lines: {@code AB> Hello}. */
    private static Set<String> initials(String text) {
        Set<String> once = new HashSet<>();
        Set<String> several = new HashSet<>();
        for (int from = 0; from >= 0; from = nextLine(text, from)) {
            int end = initialsEnd(text, from);
            if (end > from && !once.add(text.substring(from, end))) {
                several.add(text.substring(from, end));
            }
        }
        return several;
    }

    private static int nextLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? -1 : end + 1;
    }

    /** Where up to three letters end that a quote mark follows, the first of them a capital; the start where none stand. */
    private static int initialsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 3 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean marked =
                at > from && at < text.length() && text.charAt(at) == '>' && Character.isUpperCase(text.charAt(from));
        return marked ? at : from;
    }

    /** The lines of a page; quote marks that somebody typed or pasted into it count as well. */
    public static List<Line> of(Page page) {
        List<Line> lines = new ArrayList<>();
        for (Page.Line line : page.lines()) {
            if (lines.size() <= MOST) {
                lines.add(unquoted(line.text(), line.quoteDepth(), line.origin(), line.struck()));
            }
        }
        return atMost(lines);
    }

    private static List<Line> atMost(List<Line> lines) {
        if (lines.size() > MOST) {
            Line last = lines.get(MOST);
            lines.set(MOST, new Line(Part.CUT_OFF, last.depth, last.origin, ""));
        }
        return lines;
    }

    /** Whether nothing is on it. */
    public boolean isBlank() {
        return text.isBlank();
    }

    private static Line unquoted(String raw, int depth, Page.Origin origin, String struck) {
        String text = visible(raw).stripTrailing();
        int marks = 0;
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == ' ' && nextMark(text, at))) {
            marks += text.charAt(at) == '>' ? 1 : 0;
            at++;
        }
        if (marks > 0 && at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return new Line(marks == 0 ? text : text.substring(at), depth + marks, origin, struck);
    }

    /** Without marks that only steer the direction of writing; a hard space is a space. */
    private static String visible(String raw) {
        StringBuilder text = null;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean steers =
                    c == '\u200e' || c == '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
            if (text == null && (steers || c == '\u00a0' || c == '\ufeff')) {
                text = new StringBuilder(raw.length()).append(raw, 0, i);
            }
            if (text != null && !steers && c != '\ufeff') {
                text.append(c == '\u00a0' ? ' ' : c);
            }
        }
        return text == null ? raw : text.toString();
    }

    /** Whether at most three spaces lie before the next quote mark. */
    private static boolean nextMark(String text, int from) {
        for (int i = from; i < text.length() && i < from + 4; i++) {
            if (text.charAt(i) == '>') {
                return true;
            }
            if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return false;
    }
}
