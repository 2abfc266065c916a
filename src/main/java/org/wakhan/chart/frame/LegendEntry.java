package org.wakhan.chart.frame;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * A sign and what it means.
 *
 * @param sign how it is drawn
 * @param colour its colour
 * @param label what it means
 */
public record LegendEntry(Sign sign, Color colour, String label) {
    /** Width of the sign in logical pixels. */
    static final double SIGN_WIDTH = 24;

    /** Stroke of a strong line. */
    public static final BasicStroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    /** Stroke of one line among many. */
    public static final BasicStroke THIN = new BasicStroke(0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    /** Stroke of a dotted line. */
    public static final BasicStroke DOTS =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2, 2.5f}, 0);
    /** Stroke of a dashed line. */
    public static final BasicStroke DASHES =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 3}, 0);

    /** How a sign is drawn. */
    public enum Sign {
        BAND,
        LINE,
        THIN_LINE,
        DOTTED,
        DASHED,
        DISC,
        RING,
        BAR
    }

    /** Draws the sign with its left end at a point, centred on a height. */
    void draw(Graphics2D graphics, double x, double y) {
        graphics.setPaint(colour);
        double middle = x + SIGN_WIDTH / 2;
        switch (sign) {
            case BAND -> graphics.fill(new Rectangle2D.Double(x, y - 6, SIGN_WIDTH, 12));
            case LINE -> line(graphics, LINE, x, y);
            case THIN_LINE -> line(graphics, THIN, x, y);
            case DOTTED -> line(graphics, DOTS, x, y);
            case DASHED -> line(graphics, DASHES, x, y);
            case DISC -> graphics.fill(new Ellipse2D.Double(middle - 5, y - 5, 10, 10));
            case RING -> {
                graphics.setStroke(new BasicStroke(1.6f));
                graphics.draw(new Ellipse2D.Double(middle - 5, y - 5, 10, 10));
            }
            case BAR -> {
                graphics.setStroke(new BasicStroke(1.6f));
                graphics.draw(new Line2D.Double(middle, y - 7, middle, y + 7));
                graphics.fill(new Ellipse2D.Double(middle - 3.5, y - 3.5, 7, 7));
            }
        }
    }

    private static void line(Graphics2D graphics, BasicStroke stroke, double x, double y) {
        graphics.setStroke(stroke);
        graphics.draw(new Line2D.Double(x, y, x + SIGN_WIDTH, y));
    }
}
