package org.wakhan.chart.comparison;

import java.awt.BasicStroke;
import java.awt.Color;
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
import org.wakhan.chart.scale.SignedScale;

/**
 * Relative differences, one a row: the mean with its interval as a strong bar, the spread between histories as a pale one
 * behind it, and the numbers beside them.
 *
 * @param rows the rows, from the top
 */
record ForestPlot(List<ForestRow> rows) implements Body {
    private static final double ROW_HEIGHT = 25;
    private static final double AXIS_HEIGHT = 38;
    private static final double LABEL_WIDTH = 286;
    private static final double TEXT_WIDTH = 194;
    private static final double GAP = 12;
    /** The axis is linear up to a difference of one per cent. */
    private static final double LINEAR = .01;
    /** The axis shows at least, and at most, so much to either side; what reaches further ends at the edge. */
    private static final double LEAST_REACH = .03;

    /** What the axis reaches beyond the last bar. */
    private static final double MARGIN = 1.15;

    private static final double LOWEST = -1;
    private static final double HIGHEST = 10;
    private static final BasicStroke INTERVAL = new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final BasicStroke FINE = new BasicStroke(0.8f);
    private static final Font LABEL = Typeface.plain(12);
    private static final Font TICK = Typeface.plain(11);

    ForestPlot {
        rows = rows.stream().sorted(ForestRow.LARGEST_FIRST).toList();
    }

    @Override
    public double height() {
        return rows.size() * ROW_HEIGHT + AXIS_HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Rectangle2D field = new Rectangle2D.Double(
                area.getX() + LABEL_WIDTH + GAP,
                area.getY(),
                area.getWidth() - LABEL_WIDTH - TEXT_WIDTH - 2 * GAP,
                rows.size() * ROW_HEIGHT);
        SignedScale scale = scale();
        axis(graphics, scale, field);
        for (int i = 0; i < rows.size(); i++) {
            ForestRow row = rows.get(i);
            double y = field.getY() + (i + .5) * ROW_HEIGHT;
            graphics.setFont(LABEL);
            graphics.setPaint(Palette.INK);
            String label = Typeface.fit(LABEL, row.label(), LABEL_WIDTH);
            Typeface.draw(graphics, label, (float) (area.getX() + LABEL_WIDTH - Typeface.width(LABEL, label)), (float)
                    (y + 4));
            if (row.isDrawn()) {
                bars(graphics, scale, field, row, y);
            }
            graphics.setFont(LABEL);
            graphics.setPaint(row.isDrawn() && row.difference().isClear() ? Palette.INK : Palette.QUIET);
            Typeface.draw(
                    graphics, Typeface.fit(LABEL, row.text(), TEXT_WIDTH), (float) (field.getMaxX() + GAP), (float)
                            (y + 4));
        }
    }

    /** What the signs mean. */
    static List<LegendEntry> legend() {
        return List.of(
                new LegendEntry(Sign.DISC, Palette.MEDIAN, "mean difference, bar: 90 % interval of the mean"),
                new LegendEntry(
                        Sign.RING, Palette.QUIET, "the same, where the interval holds 0 or few histories differ"),
                new LegendEntry(Sign.BAND, Palette.MOST, "90 % of histories (spread between histories)"));
    }

    private SignedScale scale() {
        double low = -LEAST_REACH;
        double high = LEAST_REACH;
        for (ForestRow row : rows) {
            if (row.isDrawn()) {
                low = Math.min(
                        low, Math.min(row.spreadLow(), finite(row.difference().relativeLow())));
                high = Math.max(
                        high, Math.max(row.spreadHigh(), finite(row.difference().relativeHigh())));
            }
        }
        return new SignedScale(LINEAR, Math.max(low * MARGIN, LOWEST), Math.min(high * MARGIN, HIGHEST));
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    private static void axis(Graphics2D graphics, SignedScale scale, Rectangle2D field) {
        graphics.setFont(TICK);
        double free = field.getX() - 40;
        for (double tick : scale.ticks()) {
            double x = x(scale, field, tick);
            graphics.setStroke(FINE);
            graphics.setPaint(tick == 0 ? Palette.INK : Palette.GRID);
            graphics.draw(new Line2D.Double(x, field.getY(), x, field.getMaxY()));
            String text = Rounded.signed(100 * tick);
            double width = Typeface.width(TICK, text);
            if (tick == 0 || x - width / 2 > free && Math.abs(x - x(scale, field, 0)) > width / 2 + 10) {
                graphics.setPaint(Palette.INK);
                Typeface.draw(graphics, text, (float) (x - width / 2), (float) (field.getMaxY() + 14));
                free = x + width / 2 + 5;
            }
        }
        graphics.setPaint(Palette.FRAME);
        graphics.draw(field);
        graphics.setPaint(Palette.QUIET);
        String unit = "difference in per cent of the baseline; logarithmic beyond 1 %";
        Typeface.draw(graphics, unit, (float) (field.getCenterX() - Typeface.width(TICK, unit) / 2), (float)
                (field.getMaxY() + 30));
    }

    private static void bars(Graphics2D graphics, SignedScale scale, Rectangle2D field, ForestRow row, double y) {
        double from = x(scale, field, row.spreadLow());
        double to = x(scale, field, row.spreadHigh());
        graphics.setPaint(Palette.MOST);
        graphics.fill(new Rectangle2D.Double(from, y - 7, Math.max(to - from, 1), 14));
        boolean clear = row.difference().isClear();
        Color colour = clear ? Palette.MEDIAN : Palette.QUIET;
        graphics.setPaint(colour);
        graphics.setStroke(INTERVAL);
        if (Double.isFinite(row.difference().relativeLow())) {
            graphics.draw(new Line2D.Double(
                    x(scale, field, row.difference().relativeLow()),
                    y,
                    x(scale, field, row.difference().relativeHigh()),
                    y));
        }
        double x = x(scale, field, row.difference().relative());
        Ellipse2D disc = new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9);
        graphics.setPaint(clear ? colour : Palette.PAPER);
        graphics.fill(disc);
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(disc);
    }

    /** Place of a value; values beyond the scale lie on its edge. */
    private static double x(SignedScale scale, Rectangle2D field, double value) {
        return field.getX() + field.getWidth() * Math.max(0, Math.min(1, scale.share(value)));
    }
}
