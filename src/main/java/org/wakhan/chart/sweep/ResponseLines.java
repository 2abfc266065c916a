package org.wakhan.chart.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.LegendEntry.Sign;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.scale.ValueScale;
import org.wakhan.store.result.PointSummary;

/**
 * One outcome over one factor: the mean with its interval, and bands that hold the histories.
 *
 * @param axis the factor
 * @param values its values by point, ascending
 * @param summaries the outcome by point, in the same order
 * @param unit what the outcome measures
 * @param withZero whether the scale holds 0
 */
record ResponseLines(FactorAxis axis, double[] values, List<PointSummary> summaries, String unit, boolean withZero)
        implements Body {
    private static final double HEIGHT = 360;
    private static final double LEFT = 70;
    private static final double BELOW = 46;
    private static final double INSET = 22;
    private static final int FEW_VALUES = 8;
    private static final Font LABEL = Typeface.plain(12);
    private static final BasicStroke GRID = new BasicStroke(0.6f);
    private static final BasicStroke MEAN = new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final BasicStroke WHISKER = new BasicStroke(1.3f);

    static List<LegendEntry> legend() {
        return List.of(
                new LegendEntry(Sign.LINE, Palette.MEDIAN, "mean, with its 90 % interval"),
                new LegendEntry(Sign.BAND, Palette.HALF, "50 % of histories"),
                new LegendEntry(Sign.BAND, Palette.MOST, "90 % of histories"));
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Rectangle2D plot = new Rectangle2D.Double(
                area.getX() + LEFT, area.getY() + 6, area.getWidth() - LEFT - 8, area.getHeight() - BELOW - 6);
        ValueScale scale = ValueScale.holding(
                summaries.stream().mapToDouble(PointSummary::q05).min().orElse(0),
                summaries.stream()
                        .mapToDouble(of -> Math.max(of.q95(), of.mean()))
                        .max()
                        .orElse(1),
                withZero,
                6);
        axes(graphics, plot, scale, area);
        if (!axis.factor().hasWords()) {
            band(graphics, plot, scale, PointSummary::q05, PointSummary::q95, Palette.MOST);
            band(graphics, plot, scale, PointSummary::q25, PointSummary::q75, Palette.HALF);
        }
        Path2D line = new Path2D.Double();
        for (int i = 0; i < values.length; i++) {
            double x = x(plot, i);
            double y = y(plot, scale, summaries.get(i).mean());
            if (axis.factor().hasWords()) {
                bar(graphics, plot, scale, i);
            } else if (i == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        graphics.setPaint(Palette.MEDIAN);
        graphics.setStroke(MEAN);
        graphics.draw(line);
        for (int i = 0; i < values.length; i++) {
            point(graphics, plot, scale, i);
        }
    }

    /** The values themselves where they are few. */
    private List<Double> ticks() {
        return values.length <= FEW_VALUES
                ? Arrays.stream(values).boxed().distinct().toList()
                : axis.ticks(FEW_VALUES);
    }

    private double x(Rectangle2D plot, int point) {
        return plot.getX() + INSET + axis.share(values[point]) * (plot.getWidth() - 2 * INSET);
    }

    private static double y(Rectangle2D plot, ValueScale scale, double value) {
        return plot.getMaxY() - scale.share(value) * plot.getHeight();
    }

    private void band(
            Graphics2D graphics,
            Rectangle2D plot,
            ValueScale scale,
            ToDoubleFunction<PointSummary> low,
            ToDoubleFunction<PointSummary> high,
            Color colour) {
        Path2D band = new Path2D.Double();
        for (int i = 0; i < values.length; i++) {
            double y = y(plot, scale, high.applyAsDouble(summaries.get(i)));
            if (i == 0) {
                band.moveTo(x(plot, i), y);
            } else {
                band.lineTo(x(plot, i), y);
            }
        }
        for (int i = values.length - 1; i >= 0; i--) {
            band.lineTo(x(plot, i), y(plot, scale, low.applyAsDouble(summaries.get(i))));
        }
        band.closePath();
        graphics.setPaint(colour);
        graphics.fill(band);
    }

    /** The bands of a factor that has words: a pair of boxes at each. */
    private void bar(Graphics2D graphics, Rectangle2D plot, ValueScale scale, int point) {
        PointSummary of = summaries.get(point);
        box(graphics, x(plot, point), 22, y(plot, scale, of.q95()), y(plot, scale, of.q05()), Palette.MOST);
        box(graphics, x(plot, point), 22, y(plot, scale, of.q75()), y(plot, scale, of.q25()), Palette.HALF);
    }

    private static void box(Graphics2D graphics, double x, double half, double top, double bottom, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(new Rectangle2D.Double(x - half, top, 2 * half, Math.max(1, bottom - top)));
    }

    private void point(Graphics2D graphics, Rectangle2D plot, ValueScale scale, int point) {
        PointSummary of = summaries.get(point);
        double x = x(plot, point);
        graphics.setPaint(Palette.MEDIAN);
        if (Double.isFinite(of.low())) {
            double low = Math.min(plot.getMaxY(), y(plot, scale, of.low()));
            double high = Math.max(plot.getY(), y(plot, scale, of.high()));
            graphics.setStroke(WHISKER);
            graphics.draw(new Line2D.Double(x, low, x, high));
            graphics.draw(new Line2D.Double(x - 4, low, x + 4, low));
            graphics.draw(new Line2D.Double(x - 4, high, x + 4, high));
        }
        graphics.fill(new Ellipse2D.Double(x - 3.2, y(plot, scale, of.mean()) - 3.2, 6.4, 6.4));
    }

    private void axes(Graphics2D graphics, Rectangle2D plot, ValueScale scale, Rectangle2D area) {
        graphics.setFont(LABEL);
        for (double tick : scale.ticks()) {
            double y = y(plot, scale, tick);
            graphics.setStroke(GRID);
            graphics.setPaint(Palette.GRID);
            graphics.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
            String text = scale.text(tick);
            graphics.setPaint(Palette.INK);
            Typeface.draw(graphics, text, (float) (plot.getX() - 8 - Typeface.width(LABEL, text)), (float) (y + 4));
        }
        for (double tick : ticks()) {
            double x = plot.getX() + INSET + axis.share(tick) * (plot.getWidth() - 2 * INSET);
            graphics.setPaint(Palette.GRID);
            graphics.draw(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()));
            String text = FactorText.of(axis.factor(), tick);
            graphics.setPaint(Palette.INK);
            Typeface.draw(graphics, text, (float) (x - Typeface.width(LABEL, text) / 2), (float) (plot.getMaxY() + 16));
        }
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.setPaint(Palette.FRAME);
        graphics.draw(plot);
        graphics.setPaint(Palette.INK);
        String below = Typeface.fit(LABEL, axis.label(), plot.getWidth());
        Typeface.draw(graphics, below, (float) (plot.getCenterX() - Typeface.width(LABEL, below) / 2), (float)
                (plot.getMaxY() + 36));
        String beside = Typeface.fit(LABEL, unit, plot.getHeight());
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 2, area.getX() + 10, plot.getCenterY());
        Typeface.draw(graphics, beside, (float) (area.getX() + 10 - Typeface.width(LABEL, beside) / 2), (float)
                (plot.getCenterY() + 4));
        graphics.setTransform(before);
    }
}
