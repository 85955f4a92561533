package countersign.mailbox.mime;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element does to the layout by its name alone. */
enum Tag {
    /** Nothing: it goes on in the line. */
    INLINE(false),
    /** Begins and ends a line. */
    BLOCK(
            true, "div", "tr", "table", "tbody", "h1", "h2", "h3", "h4", "h5", "h6", "body", "section", "article",
            "header", "footer", "center", "address", "dl", "dt", "dd", "form"),
    P(true, "p"),
    BR(true, "br"),
    HR(true, "hr"),
    PRE(true, "pre"),
    BLOCKQUOTE(true, "blockquote"),
    OL(true, "ol"),
    UL(true, "ul"),
    LI(true, "li"),
    /** A cell of a table. */
    CELL(false, "td", "th"),
    IMG(false, "img"),
    /** Strikes out what is in it. */
    STRUCK(false, "s", "strike", "del"),
    /** Part of the machinery of a page: what is in it is no text of it. */
    SILENT(false, "button", "head", "style", "script", "title", "noscript", "template", "object", "select", "textarea");

    private static final Map<String, Tag> BY_NAME = new HashMap<>();

    static {
        for (Tag tag : values()) {
            for (String name : tag.names) {
                BY_NAME.put(name, tag);
            }
        }
    }

    private final boolean block;
    private final String[] names;

    Tag(boolean block, String... names) {
        this.block = block;
        this.names = names;
    }

    /** The tag of an element. */
    static Tag of(Element element) {
        return BY_NAME.getOrDefault(element.normalName(), INLINE);
    }

    /** Whether it begins a line. */
    boolean isBlock() {
        return block;
    }
}
