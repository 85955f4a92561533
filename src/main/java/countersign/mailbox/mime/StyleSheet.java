package countersign.mailbox.mime;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which classes, ids and elements the style sheets of a page hide; rules for other media are not looked at. */
final class StyleSheet {

    private static final int LONGEST = 100_000;

    private final Set<String> hidden = new HashSet<>();

    private StyleSheet() {}

    /** The sheets that stand in a page; most pages have none, which its markup tells sooner than its elements. */
    static StyleSheet of(Document document, String markup) {
        StyleSheet sheet = new StyleSheet();
        if (!hasSheet(markup)) {
            return sheet;
        }
        for (Element style : document.getElementsByTag("style")) {
            String data = style.data();
            sheet.read(data.substring(0, Math.min(data.length(), LONGEST)).toLowerCase(Locale.ROOT));
        }
        return sheet;
    }

    private static boolean hasSheet(String markup) {
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            boolean mayBe = at + 1 < markup.length() && (markup.charAt(at + 1) | 0x20) == 's';
            if (mayBe && markup.regionMatches(true, at + 1, "style", 0, 5)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing is hidden by a rule. */
    boolean isEmpty() {
        return hidden.isEmpty();
    }

    /** Whether a rule hides this element. */
    boolean hides(Element element) {
        if (hidden.isEmpty()) {
            return false;
        }
        String tag = element.normalName();
        if (hidden.contains(tag)
                || element.hasAttr("id") && hidden.contains("#" + element.id().toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (String name : element.className().toLowerCase(Locale.ROOT).split(" ")) {
            if (!name.isEmpty() && (hidden.contains("." + name) || hidden.contains(tag + "." + name))) {
                return true;
            }
        }
        return false;
    }

    private void read(String css) {
        int at = 0;
        while (true) {
            int open = css.indexOf('{', at);
            int close = open < 0 ? -1 : css.indexOf('}', open);
            if (close < 0) {
                return;
            }
            String selectors = css.substring(at, open);
            if (selectors.indexOf('@') >= 0) {
                at = pastBlock(css, open);
                continue;
            }
            if (declaresHidden(css.substring(open + 1, close))) {
                for (String selector : selectors.split(",")) {
                    hidden.add(selector.replace("<!--", "").strip());
                }
            }
            at = close + 1;
        }
    }

    /** Behind the closing brace that belongs to this opening one. */
    private static int pastBlock(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return css.length();
    }

    private static boolean declaresHidden(String declarations) {
        for (String declaration : declarations.split(";")) {
            int colon = declaration.indexOf(':');
            String value =
                    declaration.substring(colon + 1).replace("!important", "").strip();
            if (colon > 0 && Style.hides(declaration.substring(0, colon).strip(), value)) {
                return true;
            }
        }
        return false;
    }
}
