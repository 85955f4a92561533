package countersign.stationery.einvoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of XML: a name with attributes, and either words or what stands inside of it. Empty pieces are left out when it is
 * written, as EN 16931 wants it (no empty elements, PEPPOL-EN16931-R008).
 */
final class Element {

    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private final String words;
    private final List<Element> inside;

    private Element(String name, String words, List<Element> inside) {
        this.name = name;
        this.words = words;
        this.inside = inside;
    }

    /** With words in it, in one line. */
    static Element of(String name, String words) {
        return new Element(name, String.join(" ", legal(words).strip().split("\\s+")), List.of());
    }

    /** With words that may not be known. */
    static Element of(String name, Optional<String> words) {
        return of(name, words.orElse(""));
    }

    /** With others in it. */
    static Element of(String name, Element... inside) {
        return new Element(name, "", List.of(inside));
    }

    /** With others in it. */
    static Element of(String name, List<Element> inside) {
        return new Element(name, "", List.copyOf(inside));
    }

    /** With one attribute more. */
    Element with(String attribute, String value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(legal(value)))
                .append('"');
        return this;
    }

    /** Whether it says nothing. An attribute alone says nothing either. */
    private boolean isEmpty() {
        return words.isEmpty() && inside.stream().allMatch(Element::isEmpty);
    }

    /** As it is written, a line for each piece. */
    String xml() {
        List<String> lines = new ArrayList<>();
        write(lines, "");
        return String.join("\n", lines) + "\n";
    }

    private void write(List<String> lines, String indent) {
        if (inside.isEmpty()) {
            lines.add(indent + "<" + name + attributes + ">" + escaped(words) + "</" + name + ">");
            return;
        }
        lines.add(indent + "<" + name + attributes + ">");
        inside.stream().filter(piece -> !piece.isEmpty()).forEach(piece -> piece.write(lines, indent + "  "));
        lines.add(indent + "</" + name + ">");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Without the characters that XML does not know (XML 1.0, section 2.2). */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= ' ' && c <= 0xd7ff
                        || c >= 0xe000 && c <= 0xfffd
                        || c > 0xffff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
