package org.wakhan.chart.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Stream;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;

/** The heading of one of many small plots: what it shows in one or two lines, and below it the unit. */
public final class Heading {
    private static final Font TITLE = Typeface.bold(11.5);
    private static final Font UNIT = Typeface.plain(10.5);
    private static final double LINE = 14;

    private Heading() {}

    /** Height that fits the headings of plots of one width. */
    public static double height(Stream<String> labels, double width) {
        int lines = labels.mapToInt(label -> Typeface.wrap(TITLE, label, width).size())
                .max()
                .orElse(1);
        return (lines + 1) * LINE + 4;
    }

    /**
     * Draws a heading.
     *
     * @param x left end
     * @param top upper edge
     * @param width room; a longer label goes on in further lines
     */
    public static void draw(Graphics2D graphics, String label, String unit, double x, double top, double width) {
        List<String> lines = Typeface.wrap(TITLE, label, width);
        graphics.setFont(TITLE);
        graphics.setPaint(Palette.INK);
        double y = top + 13;
        for (String line : lines) {
            Typeface.draw(graphics, line, (float) x, (float) y);
            y += LINE;
        }
        graphics.setFont(UNIT);
        graphics.setPaint(Palette.QUIET);
        Typeface.draw(graphics, Typeface.fit(UNIT, unit, width), (float) x, (float) y);
    }
}
