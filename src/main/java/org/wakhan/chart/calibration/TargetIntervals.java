package org.wakhan.chart.calibration;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
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
 * Observations beside 90 per cent of histories, a row each on an axis of its own that starts at 0.
 *
 * @param rows from the top
 */
record TargetIntervals(List<TargetRow> rows) implements Body {
    private static final double LABELS = 400;
    private static final double FIGURES = 170;
    private static final double ROW = 23;
    private static final Font LABEL = Typeface.plain(11);
    private static final Font FIGURE = Typeface.plain(10.5);
    private static final BasicStroke INTERVAL = new BasicStroke(5);
    private static final BasicStroke MEDIAN = new BasicStroke(2);

    TargetIntervals {
        rows = List.copyOf(rows);
    }

    static List<LegendEntry> legend() {
        return List.of(
                new LegendEntry(Sign.BAND, Palette.HALF, "90 % of histories"),
                new LegendEntry(Sign.LINE, Palette.MEDIAN, "median"),
                new LegendEntry(Sign.DISC, Palette.DOCUMENTED, "observed"),
                new LegendEntry(Sign.RING, Palette.DOCUMENTED, "observed, no source on record"));
    }

    @Override
    public double height() {
        return rows.size() * ROW + 8;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double left = area.getX() + LABELS;
        double width = area.getWidth() - LABELS - FIGURES;
        for (int i = 0; i < rows.size(); i++) {
            TargetRow row = rows.get(i);
            double y = area.getY() + i * ROW + ROW / 2;
            graphics.setFont(LABEL);
            graphics.setPaint(Palette.INK);
            Typeface.draw(
                    graphics, Typeface.fit(LABEL, row.label(), LABELS - 12), (float) area.getX(), (float) (y + 4));
            interval(graphics, row, left, width, y);
            graphics.setFont(FIGURE);
            graphics.setPaint(Palette.INK);
            String text = Rounded.text(row.observed()) + " | " + Rounded.text(row.low()) + " to "
                    + Rounded.text(row.high()) + (row.inside() ? "" : " miss");
            Typeface.draw(
                    graphics, Typeface.fit(FIGURE, text, FIGURES - 12), (float) (left + width + 12), (float) (y + 4));
        }
    }

    private static void interval(Graphics2D graphics, TargetRow row, double left, double width, double y) {
        graphics.setPaint(Palette.GRID);
        graphics.setStroke(LegendEntry.THIN);
        graphics.draw(new Line2D.Double(left, y, left + width, y));
        double low = Double.isFinite(row.low()) ? row.low() : 0;
        double high = Double.isFinite(row.high()) ? row.high() : 0;
        double from = Math.min(0, Math.min(low, row.observed()));
        double to = Math.max(Math.max(high, row.observed()), from + 1e-9);
        double scale = width / ((to - from) * 1.04);
        if (Double.isFinite(row.median())) {
            graphics.setPaint(Palette.HALF);
            graphics.setStroke(INTERVAL);
            graphics.draw(new Line2D.Double(left + (low - from) * scale, y, left + (high - from) * scale, y));
            graphics.setPaint(Palette.MEDIAN);
            graphics.setStroke(MEDIAN);
            double x = left + (row.median() - from) * scale;
            graphics.draw(new Line2D.Double(x, y - 6, x, y + 6));
        }
        double x = left + (row.observed() - from) * scale;
        Ellipse2D disc = new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9);
        graphics.setPaint(row.sourced() ? Palette.DOCUMENTED : Palette.PAPER);
        graphics.fill(disc);
        graphics.setPaint(Palette.DOCUMENTED);
        graphics.setStroke(new BasicStroke(1.4f));
        graphics.draw(disc);
    }
}
