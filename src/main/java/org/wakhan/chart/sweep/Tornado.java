package org.wakhan.chart.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
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
import org.wakhan.chart.scale.ValueScale;
import org.wakhan.store.result.PointSummary;

/**
 * What each factor does on its own: how far the mean moves from the base, the factor that moves it most on top.
 *
 * @param bars the factors, from the top
 * @param unit what the outcome measures
 */
record Tornado(List<Bar> bars, String unit) implements Body {
    private static final double LEFT = 250;
    private static final double END_HEIGHT = 13;
    private static final double BETWEEN = 9;
    private static final double BELOW = 44;
    private static final Font NAME = Typeface.plain(11.5);
    private static final Font END = Typeface.plain(10.5);
    private static final Font LABEL = Typeface.plain(12);

    /**
     * One factor.
     *
     * @param name its name
     * @param ends what it does at its values
     */
    record Bar(String name, List<End> ends) {
        Bar {
            ends = List.copyOf(ends);
        }

        /** How far the factor moves the mean. */
        double swing() {
            double least = Math.min(
                    0,
                    ends.stream().mapToDouble(end -> end.change().mean()).min().orElse(0));
            double most = Math.max(
                    0,
                    ends.stream().mapToDouble(end -> end.change().mean()).max().orElse(0));
            return most - least;
        }
    }

    /**
     * A factor at one of its values.
     *
     * @param label the value
     * @param share position of the value between the factor's lowest, 0, and highest, 1
     * @param change difference from the base, run by run
     */
    record End(String label, double share, PointSummary change) {}

    Tornado {
        bars = List.copyOf(bars);
    }

    static List<LegendEntry> legend() {
        return List.of(
                new LegendEntry(Sign.BAND, Palette.sequential(0.25), "at low values"),
                new LegendEntry(Sign.BAND, Palette.sequential(0.75), "at high values"),
                new LegendEntry(Sign.LINE, Palette.INK, "90 % interval of the difference"));
    }

    @Override
    public double height() {
        return rows() + BELOW;
    }

    private double rows() {
        return bars.stream().mapToDouble(Tornado::height).sum();
    }

    private static double height(Bar bar) {
        return bar.ends().size() * END_HEIGHT + BETWEEN;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Rectangle2D plot =
                new Rectangle2D.Double(area.getX() + LEFT, area.getY() + 4, area.getWidth() - LEFT - 14, rows());
        double least = 0;
        double most = 0;
        for (Bar bar : bars) {
            for (End end : bar.ends()) {
                least = Math.min(least, finite(end.change().low(), end.change().mean()));
                most = Math.max(most, finite(end.change().high(), end.change().mean()));
            }
        }
        double room = (most - least) * 0.09;
        ValueScale scale = ValueScale.holding(least - room, most + room, true, 7);
        axis(graphics, plot, scale);
        double y = plot.getY();
        for (Bar bar : bars) {
            row(graphics, plot, scale, bar, y);
            y += height(bar);
        }
        graphics.setPaint(Palette.INK);
        graphics.setStroke(new BasicStroke(1.4f));
        double zero = x(plot, scale, 0);
        graphics.draw(new Line2D.Double(zero, plot.getY(), zero, plot.getMaxY()));
    }

    private static double finite(double value, double otherwise) {
        return Double.isFinite(value) ? value : otherwise;
    }

    private static double x(Rectangle2D plot, ValueScale scale, double value) {
        return plot.getX() + scale.share(value) * plot.getWidth();
    }

    private void axis(Graphics2D graphics, Rectangle2D plot, ValueScale scale) {
        graphics.setFont(LABEL);
        for (double tick : scale.ticks()) {
            double x = x(plot, scale, tick);
            graphics.setStroke(new BasicStroke(0.6f));
            graphics.setPaint(Palette.GRID);
            graphics.draw(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()));
            String text = (tick > 0 ? "+" : "") + scale.text(tick);
            graphics.setPaint(Palette.INK);
            Typeface.draw(graphics, text, (float) (x - Typeface.width(LABEL, text) / 2), (float) (plot.getMaxY() + 16));
        }
        String label = Typeface.fit(LABEL, "Difference from the base, " + unit, plot.getWidth());
        Typeface.draw(graphics, label, (float) (plot.getCenterX() - Typeface.width(LABEL, label) / 2), (float)
                (plot.getMaxY() + 36));
    }

    private void row(Graphics2D graphics, Rectangle2D plot, ValueScale scale, Bar bar, double top) {
        graphics.setFont(NAME);
        graphics.setPaint(Palette.INK);
        String name = Typeface.fit(NAME, bar.name(), LEFT - 12);
        Typeface.draw(graphics, name, (float) (plot.getX() - 10 - Typeface.width(NAME, name)), (float)
                (top + height(bar) / 2 + 4));
        double zero = x(plot, scale, 0);
        for (int i = 0; i < bar.ends().size(); i++) {
            End end = bar.ends().get(i);
            double y = top + BETWEEN / 2 + i * END_HEIGHT;
            double x = x(plot, scale, end.change().mean());
            Color colour = Palette.sequential(0.25 + end.share() / 2);
            graphics.setPaint(colour);
            graphics.fill(
                    new Rectangle2D.Double(Math.min(zero, x), y, Math.max(0.8, Math.abs(x - zero)), END_HEIGHT - 1));
            double right = Math.max(zero, x);
            double left = Math.min(zero, x);
            if (Double.isFinite(end.change().low())) {
                double low = x(plot, scale, end.change().low());
                double high = x(plot, scale, end.change().high());
                graphics.setPaint(Palette.INK);
                graphics.setStroke(new BasicStroke(1.1f));
                graphics.draw(new Line2D.Double(low, y + END_HEIGHT / 2, high, y + END_HEIGHT / 2));
                right = Math.max(right, high);
                left = Math.min(left, low);
            }
            label(graphics, end, x >= zero ? right + 4 : left - 4, y + END_HEIGHT / 2 + 3.5, x >= zero);
        }
    }

    private static void label(Graphics2D graphics, End end, double x, double y, boolean toTheRight) {
        graphics.setFont(END);
        graphics.setPaint(Palette.QUIET);
        double start = toTheRight ? x : x - Typeface.width(END, end.label());
        Typeface.draw(graphics, end.label(), (float) start, (float) y);
    }
}
