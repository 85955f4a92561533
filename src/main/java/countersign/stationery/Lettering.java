package countersign.stationery;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Writing in pictures: text as outlines of the font that lies in the jar of PDFBox. A server has no fonts, and AWT does
 * without its own then only if nobody asks it for any.
 */
final class Lettering {

    /** Loaded once, when it is needed first. */
    static final Lettering INK = load();

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** The bytes of the font. */
    static InputStream open() {
        return org.apache.pdfbox.pdmodel.PDDocument.class.getResourceAsStream(FONT);
    }

    private static Lettering load() {
        try (InputStream bytes = open()) {
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + FONT, e);
        }
    }

    /** The font it writes with. */
    TrueTypeFont font() {
        return font;
    }

    /** How wide a text is. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    /** A text whose base line begins there, as a shape to fill. */
    Shape outline(String text, double size, double x, double y) {
        Path2D.Double all = new Path2D.Double();
        double scale = size / unitsPerEm;
        double at = x;
        for (int character : text.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
            try {
                GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(character));
                if (glyph != null) {
                    all.append(glyph.getPath().getPathIterator(place), false);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a glyph of " + FONT, e);
            }
            at += advance(character) * scale;
        }
        return all;
    }

    /** A text that is no wider than that; where it is, it ends in dots. */
    String fitted(String text, double size, double width) {
        String rest = text;
        while (!rest.isEmpty() && width(rest.equals(text) ? rest : rest.strip() + "…", size) > width) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        }
        return rest.equals(text) ? text : rest.strip() + "…";
    }

    /** A text as lines that are no wider than that. */
    List<String> broken(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private double advance(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException("a glyph of " + FONT, e);
        }
    }
}
