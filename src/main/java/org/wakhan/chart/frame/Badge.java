package org.wakhan.chart.frame;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** The number of a mark, in the picture and beside what it stands for. */
public final class Badge {
    private static final Font NUMBER = Typeface.bold(9);

    private Badge() {}

    /** Draws the number of a mark on a disc; on a ring where no source is on record. */
    public static void draw(Graphics2D graphics, int number, boolean sourced, double x, double y) {
        Ellipse2D disc = new Ellipse2D.Double(x - 7, y - 7, 14, 14);
        graphics.setPaint(sourced ? Palette.DOCUMENTED : Palette.PAPER);
        graphics.fill(disc);
        graphics.setPaint(Palette.DOCUMENTED);
        graphics.setStroke(new BasicStroke(1.3f));
        graphics.draw(disc);
        String text = Integer.toString(number);
        graphics.setFont(NUMBER);
        graphics.setPaint(sourced ? Palette.PAPER : Palette.DOCUMENTED);
        Typeface.draw(graphics, text, (float) (x - Typeface.width(NUMBER, text) / 2), (float) (y + 3.2));
    }
}
