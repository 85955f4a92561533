package countersign.reading.thread;

/** Lines of dashes and the like, and what stands between them. */
final class Rule {

    private static final String STROKES = "-_=*~—–─#+";

    private Rule() {}

    /** Whether a line is nothing but strokes, at least this many. */
    static boolean isRule(String line, int least) {
        int strokes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (STROKES.indexOf(c) >= 0) {
                strokes++;
            } else if (c != ' ') {
                return false;
            }
        }
        return strokes >= least;
    }

    /** How many strokes a line begins with. */
    static int strokes(String line) {
        String text = line.stripLeading();
        int count = 0;
        while (count < text.length() && STROKES.indexOf(text.charAt(count)) >= 0) {
            count++;
        }
        return count;
    }

    /** What stands between the strokes of a line, which may have none. */
    static String inside(String line) {
        int from = 0;
        int end = line.length();
        while (from < end && isEdge(line.charAt(from))) {
            from++;
        }
        while (end > from && isEdge(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(from, end);
    }

    private static boolean isEdge(char c) {
        return STROKES.indexOf(c) >= 0 || c <= ' ' || c == '>';
    }
}
