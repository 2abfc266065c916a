package org.wakhan.chart.validation;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.scale.Rounded;

/**
 * Estimates with their intervals, one a row, about a line at 0.
 *
 * @param rows the estimates, from the top
 * @param low label of what lies left of the line
 * @param high label of what lies right of it
 */
record Forest(List<Row> rows, String low, String high) implements Body {
    private static final double LABELS = 300;
    private static final double FIGURES = 172;
    private static final double ROW = 24;
    private static final double AXIS = 46;
    private static final Font LABEL = Typeface.plain(12);
    private static final Font SMALL = Typeface.plain(11);
    private static final BasicStroke INTERVAL = new BasicStroke(2.2f);
    /** Ends of the axis: skill below is drawn at its edge. */
    private static final double LEAST = -.5;

    private static final double MOST = .5;

    /**
     * A row.
     *
     * @param label what is estimated
     * @param estimate the estimate
     * @param low lower end of the interval
     * @param high upper end of the interval
     */
    record Row(String label, double estimate, double low, double high) {}

    Forest {
        rows = List.copyOf(rows);
    }

    @Override
    public double height() {
        return rows.size() * ROW + AXIS;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double left = area.getX() + LABELS;
        double width = area.getWidth() - LABELS - FIGURES;
        double bottom = area.getY() + rows.size() * ROW;
        axis(graphics, left, width, area.getY(), bottom);
        for (int i = 0; i < rows.size(); i++) {
            row(graphics, rows.get(i), area, left, width, area.getY() + i * ROW + ROW / 2);
        }
    }

    private void axis(Graphics2D graphics, double left, double width, double top, double bottom) {
        for (double tick = LEAST; tick <= MOST + 1e-9; tick += .25) {
            double x = left + width * (tick - LEAST) / (MOST - LEAST);
            boolean zero = Math.abs(tick) < 1e-9;
            graphics.setStroke(new BasicStroke(zero ? 1.4f : .6f));
            graphics.setPaint(zero ? Palette.INK : Palette.GRID);
            graphics.draw(new Line2D.Double(x, top, x, bottom));
            graphics.setPaint(Palette.INK);
            String text = Rounded.format("+0 %;-0 %").format(tick);
            centred(graphics, zero ? "0" : text, x, bottom + 16);
        }
        graphics.setPaint(Palette.QUIET);
        graphics.setFont(SMALL);
        Typeface.draw(graphics, low, (float) left, (float) (bottom + 34));
        Typeface.draw(graphics, high, (float) (left + width - Typeface.width(SMALL, high)), (float) (bottom + 34));
    }

    private static void centred(Graphics2D graphics, String text, double x, double y) {
        graphics.setFont(SMALL);
        Typeface.draw(graphics, text, (float) (x - Typeface.width(SMALL, text) / 2), (float) y);
    }

    private static void row(Graphics2D graphics, Row row, Rectangle2D area, double left, double width, double y) {
        graphics.setFont(LABEL);
        graphics.setPaint(Palette.INK);
        Typeface.draw(graphics, Typeface.fit(LABEL, row.label(), LABELS - 16), (float) area.getX(), (float) (y + 4));
        graphics.setPaint(Palette.MEDIAN);
        graphics.setStroke(INTERVAL);
        graphics.draw(new Line2D.Double(at(row.low(), left, width), y, at(row.high(), left, width), y));
        double x = at(row.estimate(), left, width);
        graphics.fill(new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9));
        graphics.setPaint(Palette.INK);
        graphics.setFont(SMALL);
        String figures = percent(row.estimate()) + " (" + percent(row.low()) + " to " + percent(row.high()) + ")";
        Typeface.draw(graphics, figures, (float) (area.getMaxX() - Typeface.width(SMALL, figures)), (float) (y + 4));
    }

    private static double at(double value, double left, double width) {
        return left + width * (Math.max(LEAST, Math.min(MOST, value)) - LEAST) / (MOST - LEAST);
    }

    private static String percent(double share) {
        String text = Rounded.format(Math.abs(share) < .0995 ? "0.0" : "0").format(100 * share);
        return (text.equals("-0.0") ? "0.0" : text) + " %";
    }
}
