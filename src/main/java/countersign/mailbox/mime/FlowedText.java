package countersign.mailbox.mime;

/** Text in the format "flowed" (RFC 3676): soft line breaks are taken back, stuffed spaces dropped. */
public final class FlowedText {

    private FlowedText() {}

    /**
     * The text with its paragraphs in one line each, quote marks kept.
     *
     * @param text lines that end in LF
     * @param deleteSpace whether the space before a soft break goes as well (parameter DelSp)
     */
    public static String unfolded(String text, boolean deleteSpace) {
        StringBuilder out = new StringBuilder(text.length());
        int openDepth = -1;
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int depth = depth(text, from, end);
            int start = from + depth;
            boolean stuffed = start < end && text.charAt(start) == ' ';
            String line = text.substring(stuffed ? start + 1 : start, end);
            boolean continues = depth == openDepth && !line.isEmpty() && !line.equals("-- ");
            if (!continues) {
                if (openDepth >= 0) {
                    out.append('\n');
                }
                out.append(text, from, start).append(depth > 0 && start < end ? " " : "");
            }
            boolean soft = line.endsWith(" ") && !line.equals("-- ");
            out.append(line, 0, soft && deleteSpace ? line.length() - 1 : line.length());
            openDepth = soft ? depth : -1;
            if (!soft && end < text.length()) {
                out.append('\n');
            }
            from = end + 1;
        }
        return out.toString();
    }

    private static int depth(String text, int from, int end) {
        int depth = 0;
        while (from + depth < end && text.charAt(from + depth) == '>') {
            depth++;
        }
        return depth;
    }
}
