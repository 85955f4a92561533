package countersign.mailbox.mime;

import countersign.message.Page;
import countersign.message.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Lays an HTML body out in lines, as a person sees it; the markup itself never speaks. */
public final class HtmlPage implements NodeVisitor {

    /** What a horizontal rule looks like. */
    public static final String RULE = "________________________________";

    private static final int DEEPEST = 256;

    /** Most characters of markup that are laid out. */
    private static final int LONGEST = 300_000;

    /** How an element and what is in it are shown. */
    private record Look(Style style, int quoteDepth, boolean struck, boolean pre, Tag tag, Page.Origin origin) {}

    private final StyleSheet sheet;
    /** Where the text goes on behind a bullet; 0 where no bullet stands on this line. */
    private int bulletEnd;

    private final Deque<Look> looks = new ArrayDeque<>();
    private final Deque<int[]> listCounters = new ArrayDeque<>();
    private final List<Page.Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final Map<String, Style> declared = new HashMap<>();
    private boolean hides;
    private boolean copyFollows;

    private HtmlPage(StyleSheet sheet) {
        this.sheet = sheet;
        looks.push(new Look(Style.PLAIN, 0, false, false, Tag.INLINE, Page.Origin.BODY));
    }

    /** Lays out a body; any input gives a page. What is too long for one ends in {@link Part#CUT_OFF}. */
    public static Page of(String html) {
        String markup = html.substring(0, Math.min(html.length(), LONGEST));
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(markup, "");
        HtmlPage page = new HtmlPage(StyleSheet.of(document, markup));
        document.traverse(page);
        page.endLine();
        if (markup.length() < html.length()) {
            page.cutOff();
        }
        return new Page(page.lines, page.hides);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            show(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !(node instanceof Document)) {
            leave();
        }
    }

    private void enter(Element element) {
        if (element instanceof Document) {
            return;
        }
        Tag tag = Tag.of(element);
        Look outer = looks.peek();
        if (tag == Tag.BR
                && text.isEmpty()
                && struck.isEmpty()
                && !outer.style().hidden()) {
            lines.add(new Page.Line("", outer.quoteDepth(), outer.origin(), ""));
        } else if (tag.isBlock() && !standsBehindBullet()) {
            endLine();
        }
        Style style = tag == Tag.SILENT ? Style.SILENT : styled(element, outer.style());
        boolean isStruck = outer.struck() || tag == Tag.STRUCK || style.struck();
        int quoteDepth = outer.quoteDepth() + (tag == Tag.BLOCKQUOTE ? 1 : 0);
        Page.Origin origin = copyFollows ? Page.Origin.COPY : outer.origin();
        if (Containers.isMarked(element)) {
            origin = Containers.origin(element, origin);
            copyFollows |= quoteDepth == 0 && Containers.copyFollows(element);
        }
        looks.push(new Look(style, quoteDepth, isStruck, outer.pre() || tag == Tag.PRE, tag, origin));
        mark(tag, element);
    }

    /** The look of an element; the same declarations on the same ground are looked at once. */
    private Style styled(Element element, Style outer) {
        if (!sheet.isEmpty() || outer != Style.PLAIN || element.attributesSize() != 1 || !element.hasAttr("style")) {
            return outer.inside(element, sheet);
        }
        return declared.computeIfAbsent(element.attr("style"), any -> outer.inside(element, sheet));
    }

    /** Whether nothing but the bullet of a list item is shown yet: a paragraph inside the item begins on the same line. */
    private boolean standsBehindBullet() {
        return bulletEnd > 0 && text.length() == bulletEnd;
    }

    /** What an element shows by itself. */
    private void mark(Tag tag, Element element) {
        switch (tag) {
            case P -> blankLine();
            case HR -> {
                show(RULE);
                endLine();
            }
            case OL -> listCounters.push(new int[] {number(element.attr("start"), 1)});
            case UL -> listCounters.push(new int[] {Integer.MIN_VALUE});
            case LI -> {
                show(bullet());
                bulletEnd = text.length();
            }
            case CELL -> show(text.isEmpty() ? "" : "\t");
            case IMG -> show(pictureText(element));
            default -> {}
        }
    }

    private void leave() {
        Tag tag = looks.peek().tag();
        if (tag.isBlock() && tag != Tag.BR) {
            endLine();
        }
        if (tag == Tag.P) {
            blankLine();
        }
        if ((tag == Tag.OL || tag == Tag.UL) && !listCounters.isEmpty()) {
            listCounters.pop();
        }
        looks.pop();
    }

    private void show(String words) {
        Look look = looks.peek();
        if (look.style().hidden()) {
            hides |= look.style() != Style.SILENT && !words.isBlank();
            return;
        }
        StringBuilder target = look.struck() ? struck : text;
        int at = 0;
        while (at < words.length()) {
            int end = plainEnd(words, at);
            if (end > at) {
                target.append(at == 0 && end == words.length() ? words : words.substring(at, end));
                at = end;
            } else {
                show(words.charAt(at++), look.pre(), target);
            }
        }
    }

    private void show(char c, boolean pre, StringBuilder target) {
        if (pre && c == '\n') {
            endLine();
        } else if (c == '\u00a0' || Character.isWhitespace(c)) {
            boolean collapses = !pre && c != '\u00a0' && c != '\t';
            boolean behindSpace = target.isEmpty() || target.charAt(target.length() - 1) == ' ';
            if (!collapses || !behindSpace) {
                target.append(' ');
            }
        } else {
            target.append(c);
        }
    }

    /** Where the characters end that are shown as they are: no spaces but single ones between words. */
    private static int plainEnd(String words, int from) {
        int at = from;
        while (at < words.length() && (isPlain(words.charAt(at)) || at > from && isBetweenWords(words, at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f;
    }

    private static boolean isBetweenWords(String words, int at) {
        return words.charAt(at) == ' ' && at + 1 < words.length() && isPlain(words.charAt(at + 1));
    }

    private void endLine() {
        if (!text.isEmpty() || !struck.isEmpty()) {
            Look look = looks.peek();
            lines.add(new Page.Line(
                    text.toString().stripTrailing(),
                    look.quoteDepth(),
                    copyFollows ? Page.Origin.COPY : look.origin(),
                    struck.isEmpty() ? "" : struck.toString().strip()));
            text.setLength(0);
            struck.setLength(0);
            bulletEnd = 0;
        }
    }

    /** The mark of a text that goes on stands where its last line does. */
    private void cutOff() {
        Page.Line last = lines.isEmpty() ? new Page.Line("", 0) : lines.get(lines.size() - 1);
        lines.add(new Page.Line(Part.CUT_OFF, last.quoteDepth(), last.origin(), ""));
    }

    /** The distance between paragraphs, never more than one empty line. */
    private void blankLine() {
        Look look = looks.peek();
        boolean behindText =
                !lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty();
        if (behindText && !look.style().hidden()) {
            lines.add(new Page.Line("", look.quoteDepth(), look.origin(), ""));
        }
    }

    private String bullet() {
        int[] counter = listCounters.peek();
        if (counter == null || counter[0] == Integer.MIN_VALUE) {
            return "- ";
        }
        return counter[0]++ + ". ";
    }

    private static int number(String digits, int otherwise) {
        try {
            return digits.isEmpty() ? otherwise : Integer.parseInt(digits.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** A picture speaks only where it is an emoji; logos and photos do not. */
    private static String pictureText(Element image) {
        String alt = image.attr("alt").strip();
        boolean letters = alt.codePoints().anyMatch(Character::isLetterOrDigit);
        return !alt.isEmpty() && !letters && alt.length() <= 8 ? alt : "";
    }
}
