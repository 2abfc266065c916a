package org.wakhan.chart.calibration;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.LegendEntry.Sign;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.scale.Rounded;

/**
 * How much narrower each parameter is known after the fit, beside the line below which it is called not identified.
 *
 * @param margins the parameters, from the top
 * @param threshold the line
 */
record ShrinkageBars(List<Margin> margins, double threshold) implements Body {
    private static final double LABELS = 250;
    private static final double FIGURES = 190;
    private static final double ROW = 26;
    private static final double AXIS = 26;
    private static final Font LABEL = Typeface.plain(12);
    private static final Font SMALL = Typeface.plain(11);

    ShrinkageBars {
        margins = List.copyOf(margins);
    }

    static List<LegendEntry> legend() {
        return List.of(
                new LegendEntry(Sign.BAND, Palette.BLUE, "identified"),
                new LegendEntry(Sign.BAND, Palette.UNDEFINED, "not identified: prior"),
                new LegendEntry(Sign.DASHED, Palette.INK, "threshold"));
    }

    @Override
    public double height() {
        return margins.size() * ROW + AXIS;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double left = area.getX() + LABELS;
        double width = area.getWidth() - LABELS - FIGURES;
        double bottom = area.getY() + margins.size() * ROW;
        for (int i = 0; i < margins.size(); i++) {
            Margin margin = margins.get(i);
            double y = area.getY() + i * ROW;
            graphics.setFont(LABEL);
            graphics.setPaint(Palette.INK);
            Typeface.draw(graphics, Typeface.fit(LABEL, margin.key(), LABELS - 10), (float) area.getX(), (float)
                    (y + ROW / 2 + 4));
            boolean identified = margin.shrinkage() >= threshold;
            double share = Math.max(.004, Math.min(1, margin.shrinkage()));
            graphics.setPaint(identified ? Palette.BLUE : Palette.UNDEFINED);
            graphics.fill(new Rectangle2D.Double(left, y + 5, share * width, ROW - 10));
            graphics.setFont(SMALL);
            graphics.setPaint(Palette.INK);
            Typeface.draw(
                    graphics,
                    Rounded.text(Math.rint(100 * margin.shrinkage()) / 100) + "  " + margin.verdict(),
                    (float) (left + width + 12),
                    (float) (y + ROW / 2 + 4));
        }
        graphics.setStroke(LegendEntry.DASHES);
        double x = left + threshold * width;
        graphics.draw(new Line2D.Double(x, area.getY(), x, bottom));
        graphics.setFont(SMALL);
        graphics.setPaint(Palette.QUIET);
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            String text = tenth == 10 ? "1" : "0." + tenth;
            Typeface.draw(
                    graphics,
                    tenth == 0 ? "0" : text,
                    (float) (left + width * tenth / 10 - Typeface.width(SMALL, text) / 2),
                    (float) (bottom + 16));
        }
    }
}
