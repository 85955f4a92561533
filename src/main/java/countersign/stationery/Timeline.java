package countersign.stationery;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A case as a picture: a lane for each kind of event, a dot for each event, and time from left to right. */
final class Timeline {

    private static final int WIDTH = 820;
    private static final int SCALE = 2;
    private static final int LEFT = 190;
    private static final int RIGHT = 16;
    private static final int ROW = 38;
    private static final int TOP = 12;
    private static final int FOOT = 30;
    private static final int DOT = 14;
    private static final int LABEL = 18;
    private static final int SMALL = 16;
    private static final Color INK = new Color(0x222222);
    private static final Color QUIET = new Color(0x6b6b6b);
    private static final Color RULE = new Color(0xdadad4);

    private Timeline() {}

    /** What kind of event it is. */
    enum Lane {
        WRITTEN("The firm wrote", 0x1f5f8b),
        ANSWERED("The customer wrote", 0x8a5700),
        AGREED("Confirmed", 0x2c7a3f),
        WORKED("Worked, done", 0x5b5b8f),
        MONEY("Invoices, payments", 0xa5342a);

        private final String label;
        private final Color colour;

        Lane(String label, int colour) {
            this.label = label;
            this.colour = new Color(colour);
        }
    }

    /** One event. */
    record Mark(Instant at, Lane lane) {}

    /** The picture; with nothing in it where nothing happened. */
    static Block.Picture of(List<Mark> marks, Wording wording, ZoneId zone) {
        int height = TOP + Lane.values().length * ROW + FOOT;
        BufferedImage image = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.scale(SCALE, SCALE);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, WIDTH, height);
            for (Lane lane : Lane.values()) {
                lane(pen, lane);
            }
            if (!marks.isEmpty()) {
                marks(pen, marks, wording, zone);
            }
        } finally {
            pen.dispose();
        }
        String says =
                "When the firm wrote, the customer answered and confirmed, work was done and money was asked for and came";
        return new Block.Picture(new Enclosure("timeline.png", "image/png", Chart.png(image)), says, WIDTH);
    }

    private static void lane(Graphics2D pen, Lane lane) {
        double middle = middle(lane);
        write(pen, lane.label, LABEL, 0, middle + 6, INK);
        pen.setColor(RULE);
        pen.setStroke(new BasicStroke(1f));
        pen.draw(new Line2D.Double(LEFT, middle, WIDTH - RIGHT, middle));
    }

    private static double middle(Lane lane) {
        return TOP + lane.ordinal() * ROW + ROW / 2.0;
    }

    private static void marks(Graphics2D pen, List<Mark> marks, Wording wording, ZoneId zone) {
        Instant first = marks.stream().map(Mark::at).min(Instant::compareTo).orElseThrow();
        Instant last = marks.stream().map(Mark::at).max(Instant::compareTo).orElseThrow();
        double whole = Math.max(1, Duration.between(first, last).toSeconds());
        for (Mark mark : marks) {
            double x = LEFT
                    + DOT
                    + (WIDTH - LEFT - RIGHT - 2.0 * DOT)
                            * Duration.between(first, mark.at()).toSeconds()
                            / whole;
            pen.setColor(mark.lane().colour);
            pen.fill(new Ellipse2D.Double(x - DOT / 2.0, middle(mark.lane()) - DOT / 2.0, DOT, DOT));
        }
        double foot = TOP + Lane.values().length * ROW + SMALL + 4.0;
        String begin = wording.date(first.atZone(zone).toLocalDate());
        String end = wording.date(last.atZone(zone).toLocalDate());
        write(pen, begin, SMALL, LEFT, foot, QUIET);
        if (!begin.equals(end)) {
            write(pen, end, SMALL, WIDTH - RIGHT - Lettering.INK.width(end, SMALL), foot, QUIET);
        }
    }

    private static void write(Graphics2D pen, String text, double size, double x, double y, Color colour) {
        pen.setColor(colour);
        pen.fill(Lettering.INK.outline(text, size, x, y));
    }
}
