package countersign.mailbox.mime;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * How the text in an element looks, as far as it matters whether a person sees it.
 *
 * @param hidden whether it is not shown at all
 * @param struck whether it is struck out
 * @param darkGround whether it stands on a background that is not white
 * @param white whether its letters are white
 */
record Style(boolean hidden, boolean struck, boolean darkGround, boolean white) {

    /** Black on white. */
    static final Style PLAIN = new Style(false, false, false, false);
    /** Part of the machinery of a page, which nobody would expect to see. */
    static final Style SILENT = new Style(true, false, false, false);

    /** The look of an element inside an element of this look. */
    Style inside(Element element, StyleSheet sheet) {
        if (this == SILENT) {
            return SILENT;
        }
        if (element.attributesSize() == 0 && !sheet.hides(element)) {
            return this;
        }
        String declared = element.hasAttr("style") ? element.attr("style").toLowerCase(Locale.ROOT) : "";
        boolean gone = hidden || element.hasAttr("hidden") || sheet.hides(element);
        boolean line = struck;
        boolean dark = darkGround || element.hasAttr("bgcolor") && isDark(element.attr("bgcolor"));
        boolean clipped = declared.contains("overflow");
        boolean pale = element.hasAttr("color") ? isWhite(element.attr("color")) : white;
        for (String declaration : declared.isEmpty() ? new String[0] : declared.split(";")) {
            int colon = declaration.indexOf(':');
            String property = colon < 0 ? "" : declaration.substring(0, colon).strip();
            String value =
                    declaration.substring(colon + 1).replace("!important", "").strip();
            gone |= hides(property, value) || clipped && property.equals("height") && isZero(value);
            line |= property.startsWith("text-decoration") && value.contains("line-through");
            dark |= property.startsWith("background") && isDark(value);
            pale = property.equals("color") ? isWhite(value) : pale;
        }
        Style style = new Style(gone || pale && !dark, line, dark, pale);
        return style.equals(this) ? this : style;
    }

    /** Whether one declaration makes an element invisible. */
    static boolean hides(String property, String value) {
        return switch (property) {
            case "display" -> value.equals("none");
            case "visibility" -> value.equals("hidden") || value.equals("collapse");
            case "mso-hide" -> value.equals("all");
            case "font-size", "opacity", "max-height", "max-width" -> isZero(value);
            case "text-indent", "left", "top" -> value.startsWith("-") && value.length() >= 5;
            default -> false;
        };
    }

    private static boolean isZero(String value) {
        boolean digit = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '1' && c <= '9') {
                return false;
            }
            digit |= c == '0';
        }
        return digit;
    }

    private static boolean isWhite(String color) {
        String value = color.strip().toLowerCase(Locale.ROOT);
        if (value.equals("white") || value.equals("transparent")) {
            return true;
        }
        String digits = value.startsWith("#") ? value.substring(1) : "";
        if (digits.length() == 3 || digits.length() == 6) {
            for (int i = 0; i < digits.length(); i += digits.length() / 3) {
                if (Character.digit(digits.charAt(i), 16) < 15) {
                    return false;
                }
            }
            return true;
        }
        return value.replace(" ", "").startsWith("rgb(255,255,255");
    }

    private static boolean isDark(String background) {
        String value = background.strip().toLowerCase(Locale.ROOT);
        boolean none = value.isEmpty()
                || value.startsWith("none")
                || value.startsWith("transparent")
                || value.startsWith("inherit")
                || value.startsWith("initial")
                || value.startsWith("0");
        return !none && !isWhite(value.split(" ")[0]);
    }
}
