package countersign.reading.thread;

import countersign.message.Page;
import countersign.reading.thread.Conversation.Block;
import java.util.ArrayList;
import java.util.List;

/** Cuts one body into own and quoted lines: walks from the top until a copy of the old message begins that has no quote marks. */
final class Cutter {

    /** A line of so many characters may be broken when it is quoted. */
    private static final int LONG = 60;

    private final List<Line> lines;
    private final SentText sent;
    private final Labels labels;
    private final Markers markers;
    private final int[] attributionEnds;
    private final List<Block> blocks = new ArrayList<>();
    private List<String> open = new ArrayList<>();
    private StringBuilder struck = new StringBuilder();
    private boolean openIsOwn = true;

    Cutter(Layout layout, SentText sent, Labels labels, Markers markers) {
        this.lines = layout.lines();
        this.sent = sent;
        this.labels = labels;
        this.markers = markers;
        this.attributionEnds = layout.attributionEnds();
    }

    Conversation result() {
        int at = 0;
        while (at < lines.size()) {
            at = step(at);
        }
        close();
        return new Conversation(blocks);
    }

    /** Takes one line, or all to the end; the index of the next line. */
    private int step(int at) {
        Line line = lines.get(at);
        if (line.origin() == Page.Origin.COPY) {
            return copy(at);
        }
        if (line.origin() == Page.Origin.SIGNATURE) {
            return at + 1;
        }
        if (line.depth() > 0) {
            return take(false, at, at + 1);
        }
        if (line.isBlank()) {
            return take(openIsOwn, at, at + 1);
        }
        int attribution = attributionEnds[at];
        if (attribution > 0) {
            take(false, at, attribution);
            return isQuoted(attribution) ? attribution : copy(attribution);
        }
        Markers.Kind marker = markers.on(line.text());
        if (marker == Markers.Kind.FORWARDED) {
            return take(false, at, lines.size());
        }
        HeaderBlock block = marker == null ? HeaderBlock.at(lines, at, labels) : null;
        if (block != null) {
            take(false, at, block.end());
            return isQuoted(block.end()) ? block.end() : copy(block.end());
        }
        if (marker != null) {
            return copy(at);
        }
        boolean quoted = sent.holds(line.text()) && isCopyOfSent(at) || isWrappedQuote(at);
        return take(!quoted, at, at + 1);
    }

    /** Whether the next line that is not blank has quote marks. */
    private boolean isQuoted(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).depth() > 0 || lines.get(i).text().startsWith("|") && openBar(i);
            }
        }
        return false;
    }

    /** Bars instead of angle brackets: the lines are taken as quoted here and now. */
    private boolean openBar(int from) {
        int end = from;
        while (end < lines.size() && lines.get(end).text().startsWith("|")) {
            lines.set(end, new Line(lines.get(end).text().substring(1).strip(), 1, Page.Origin.BODY, ""));
            end++;
        }
        return true;
    }

    /** The rest of a quoted line that was broken because it was long: it has lost its mark. */
    private boolean isWrappedQuote(int at) {
        boolean between = at > 0
                && at + 1 < lines.size()
                && lines.get(at - 1).depth() > 0
                && lines.get(at + 1).depth() > 0;
        if (!between) {
            return false;
        }
        String above = lines.get(at - 1).text().stripTrailing();
        String text = lines.get(at).text().strip();
        boolean midSentence = above.length() >= LONG && ".!?:".indexOf(above.charAt(above.length() - 1)) < 0;
        return midSentence && Character.isLowerCase(text.codePointAt(0)) && text.indexOf(' ') > 0;
    }

    /** Short lines such as a greeting count as sent only beside others that were sent. */
    private boolean isCopyOfSent(int at) {
        if (sent.isTelling(lines.get(at).text())) {
            return true;
        }
        return neighbourIsSent(at, 1) || neighbourIsSent(at, -1);
    }

    private boolean neighbourIsSent(int at, int step) {
        for (int i = at + step; i >= 0 && i < lines.size() && i != at + 4 * step; i += step) {
            if (!lines.get(i).isBlank()) {
                return sent.holds(lines.get(i).text()) && (lines.get(i).depth() == 0 || mayBeTheRest(at));
            }
        }
        return false;
    }

    /**
     * Whether a line without a mark may be what was broken off the marked one above. Else a short line between marked ones was typed
     * there, though the letter holds such a line, too: "no" may be how one of its paragraphs ends.
     */
    private boolean mayBeTheRest(int at) {
        return at > 0
                && lines.get(at - 1).depth() > 0
                && lines.get(at - 1).text().stripTrailing().length() >= LONG;
    }

    /** The rest is a copy of the old message without marks; only what was typed into it can be told by what was sent. */
    private int copy(int from) {
        boolean own = !sent.isEmpty() && nothingOwnYet();
        boolean insideCopy = false;
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            String typed = own ? sent.typedBehind(text) : "";
            boolean wasSent = own && sent.holds(text);
            insideCopy |= wasSent || !typed.isEmpty();
            boolean typedHere = own
                    && insideCopy
                    && !wasSent
                    && typed.isEmpty()
                    && !text.isBlank()
                    && lines.get(i).depth() == 0
                    && attributionEnds[i] == 0
                    && HeaderBlock.at(lines, i, labels) == null;
            take(typedHere, i, i + 1);
            if (!typed.isEmpty()) {
                add(true, typed, "");
            }
        }
        return lines.size();
    }

    private boolean nothingOwnYet() {
        boolean openHasWords = openIsOwn && open.stream().anyMatch(line -> !line.isBlank());
        return !openHasWords
                && blocks.stream()
                        .noneMatch(
                                block -> block.own() && block.lines().stream().anyMatch(line -> !line.isBlank()));
    }

    private int take(boolean own, int from, int end) {
        for (int i = from; i < end; i++) {
            add(own, lines.get(i).text(), lines.get(i).struck());
        }
        return end;
    }

    private void add(boolean own, String text, String struckOut) {
        if (own != openIsOwn) {
            close();
            openIsOwn = own;
        }
        open.add(text);
        struck.append(struckOut);
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(new Block(openIsOwn, List.copyOf(open), struck.toString()));
            open = new ArrayList<>();
            struck = new StringBuilder();
        }
    }
}
