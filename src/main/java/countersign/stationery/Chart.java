package countersign.stationery;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * How long answers have been waited for: a bar each, as long as its age, under a title that says what matters. It is drawn
 * twice as large as it is shown, for sharp screens, and its writing is still read at the width of a phone.
 */
final class Chart {

    /** More bars than these are a list. */
    static final int MOST = 10;

    /** As it is shown; a phone shows three quarters of it. */
    static final int WIDTH = 440;

    private static final int SCALE = 2;
    private static final int TITLE = 19;
    private static final int TITLE_LINE = 26;
    private static final int LABEL = 16;
    private static final int SMALL = 14;
    private static final int ROW = 50;
    private static final int BAR = 12;
    private static final int FOOT = 26;
    private static final int TWO_WEEKS = 14;
    private static final Color INK = new Color(0x222222);
    private static final Color QUIET = new Color(0x6b6b6b);
    private static final Color GROUND = new Color(0xf0f0ec);

    private static final Lettering LETTERING = Lettering.INK;

    private Chart() {}

    /** How a bar is coloured. */
    enum Shade {
        /** Waits. */
        WAITS(0x7fa8c4, 0x1f5f8b),
        /** Waits for more than two weeks. */
        OLD(0x1f5f8b, 0x1f5f8b),
        /** It was worked on though nobody confirmed it. */
        WORKED(0xd08a1d, 0x8a5700),
        /** It is disputed. */
        DISPUTED(0xb8443a, 0xa5342a);

        private final Color bar;
        private final Color words;

        Shade(int bar, int words) {
            this.bar = new Color(bar);
            this.words = new Color(words);
        }
    }

    /**
     * One bar.
     *
     * @param label what it is
     * @param says how it stands, in a word or two
     * @param days its age, which is its length
     */
    record Bar(String label, String says, long days, Shade shade) {}

    /** The chart as a PNG. */
    static Enclosure draw(String title, List<Bar> bars) {
        List<String> heading = LETTERING.broken(title, TITLE, WIDTH);
        int top = heading.size() * TITLE_LINE + 6;
        int height = top + bars.size() * ROW + FOOT;
        BufferedImage image = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.scale(SCALE, SCALE);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, WIDTH, height);
            for (int i = 0; i < heading.size(); i++) {
                write(pen, heading.get(i), TITLE, 0, TITLE + i * TITLE_LINE, INK);
            }
            double longest = Math.max(
                    TWO_WEEKS * 1.15, bars.stream().mapToLong(Bar::days).max().orElse(0));
            for (int i = 0; i < bars.size(); i++) {
                bar(pen, bars.get(i), top + i * ROW, longest);
            }
            twoWeeks(pen, WIDTH * TWO_WEEKS / longest, top, height - FOOT);
        } finally {
            pen.dispose();
        }
        return new Enclosure("waiting.png", "image/png", png(image));
    }

    private static void bar(Graphics2D pen, Bar bar, int y, double longest) {
        double says = LETTERING.width(bar.says(), LABEL);
        int base = y + 20;
        write(pen, LETTERING.fitted(bar.label(), LABEL, WIDTH - says - 16), LABEL, 0, base, INK);
        write(pen, bar.says(), LABEL, WIDTH - says, base, bar.shade().words);
        double length = Math.max(BAR, WIDTH * bar.days() / longest);
        pen.setColor(GROUND);
        pen.fill(new RoundRectangle2D.Double(0, base + 8, WIDTH, BAR, 6, 6));
        pen.setColor(bar.shade().bar);
        pen.fill(new RoundRectangle2D.Double(0, base + 8, length, BAR, 6, 6));
    }

    private static void twoWeeks(Graphics2D pen, double x, int top, int bottom) {
        pen.setColor(QUIET);
        pen.setStroke(new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, new float[] {2f, 3f}, 0f));
        for (int y = top; y < bottom; y += ROW) {
            pen.draw(new Line2D.Double(x, y + 25, x, y + 43));
        }
        String words = "two weeks";
        double width = LETTERING.width(words, SMALL);
        write(pen, words, SMALL, Math.min(WIDTH - width, Math.max(0, x - width / 2)), bottom + 15, QUIET);
    }

    private static void write(Graphics2D pen, String text, double size, double x, double y, Color colour) {
        pen.setColor(colour);
        pen.fill(LETTERING.outline(text, size, x, y));
    }

    /** A drawing as a file; the same drawing is the same bytes. */
    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", memory);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }
}
