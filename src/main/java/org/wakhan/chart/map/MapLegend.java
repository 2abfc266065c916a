package org.wakhan.chart.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.scale.ColourScale;
import org.wakhan.chart.scale.Rounded;

/** The legend of a map: the scale with its ticks, what it measures, and the colours for nothing and not defined. */
final class MapLegend {
    private static final int STEPS = 40;
    private static final double BAR_WIDTH = 18;
    private static final double BAR_HEIGHT = 160;
    private static final Font LABEL = Typeface.plain(11.5);
    private static final Font HEADING = Typeface.bold(11.5);

    private final UnitValues values;
    private final ColourScale scale;

    MapLegend(UnitValues values, ColourScale scale) {
        this.values = values;
        this.scale = scale;
    }

    /** Draws the legend into a column; returns the height below which nothing is drawn. */
    double draw(Graphics2D graphics, double x, double top, double width) {
        double y = Typeface.words(graphics, HEADING, "Mean, " + values.measure(), x, top, width) + 3;
        y = Typeface.words(graphics, LABEL, scale.logarithmic() ? "logarithmic scale" : "linear scale", x, y, width)
                + 10;
        if (values.region().units().stream().anyMatch(unit -> values.of(unit) > 0)) {
            bar(graphics, x, y);
            y += BAR_HEIGHT + 14;
        }
        if (values.region().units().stream().anyMatch(unit -> values.of(unit) == 0)) {
            y = swatch(graphics, Palette.NOTHING, "0 in every history", x, y, width);
        }
        if (values.hasGaps()) {
            y = swatch(graphics, Palette.UNDEFINED, "not defined outside Afghanistan", x, y, width);
        }
        return y;
    }

    private void bar(Graphics2D graphics, double x, double top) {
        for (int i = 0; i < STEPS; i++) {
            graphics.setPaint(Palette.sequential(1 - (i + 0.5) / STEPS));
            double step = BAR_HEIGHT / STEPS;
            graphics.fill(new Rectangle2D.Double(x, top + i * step, BAR_WIDTH, step + (i < STEPS - 1 ? 0.5 : 0)));
        }
        graphics.setFont(LABEL);
        graphics.setStroke(new BasicStroke(0.8f));
        for (double tick : scale.ticks()) {
            double y = top + BAR_HEIGHT * (1 - (tick <= 0 ? 0 : scale.share(tick)));
            graphics.setPaint(Palette.FRAME);
            graphics.draw(new Line2D.Double(x + BAR_WIDTH, y, x + BAR_WIDTH + 5, y));
            graphics.setPaint(Palette.INK);
            Typeface.draw(graphics, Rounded.text(tick), (float) (x + BAR_WIDTH + 8), (float) (y + 4));
        }
        graphics.setPaint(Palette.FRAME);
        graphics.draw(new Rectangle2D.Double(x, top, BAR_WIDTH, BAR_HEIGHT));
    }

    static double swatch(Graphics2D graphics, Color colour, String label, double x, double y, double width) {
        Rectangle2D box = new Rectangle2D.Double(x, y, BAR_WIDTH, 13);
        graphics.setPaint(colour);
        graphics.fill(box);
        graphics.setPaint(Palette.FRAME);
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.draw(box);
        return Typeface.words(graphics, LABEL, label, x + BAR_WIDTH + 8, y, width - BAR_WIDTH - 8) + 6;
    }
}
