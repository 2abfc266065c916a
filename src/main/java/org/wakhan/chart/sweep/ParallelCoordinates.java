package org.wakhan.chart.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.LegendEntry.Sign;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.scale.ValueScale;
import org.wakhan.store.manifest.StoredFactor;

/**
 * Points of many factors at once: a line a point through its values, with the outcome on the last axis. The points with
 * the lowest and the highest outcomes stand out. The values of a factor stand in their order at even distances, so that
 * skewed ones do not lie upon one another.
 *
 * @param factors the factors, from the left
 * @param values values by factor and point
 * @param outcome mean of the outcome by point
 * @param label what the outcome is, with its unit
 */
record ParallelCoordinates(List<StoredFactor> factors, List<double[]> values, double[] outcome, String label)
        implements Body {
    /** Share of the points that stand out at each end. */
    static final double TAIL = 0.1;

    private static final int MOST_QUIET_LINES = 250;
    private static final double HEIGHT = 440;
    private static final double HEADINGS = 74;
    private static final double BELOW = 10;
    private static final double SIDE = 30;
    private static final double OUTCOME_WIDTH = 84;
    private static final double[] TICKS = {0, 0.25, 0.5, 0.75, 1};
    private static final Font NAME = Typeface.plain(10);
    private static final Font OUTCOME = Typeface.bold(10);
    private static final Font TICK = Typeface.plain(9.5);

    ParallelCoordinates {
        factors = List.copyOf(factors);
        values = List.copyOf(values);
    }

    static List<LegendEntry> legend() {
        return List.of(
                new LegendEntry(Sign.LINE, Palette.MEDIAN, "lowest tenth of the outcome"),
                new LegendEntry(Sign.LINE, Palette.DOCUMENTED, "highest tenth"),
                new LegendEntry(Sign.THIN_LINE, Palette.FRAME, "other points"));
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double width = area.getWidth() - SIDE - OUTCOME_WIDTH / 2;
        double step = width / factors.size();
        Rectangle2D plot = new Rectangle2D.Double(
                area.getX() + SIDE, area.getY() + HEADINGS, width, area.getHeight() - HEADINGS - BELOW);
        double[] sorted = outcome.clone();
        Arrays.sort(sorted);
        ValueScale scale = ValueScale.holding(sorted[0], sorted[sorted.length - 1], false, 6);
        int[] order = IntStream.range(0, outcome.length)
                .boxed()
                .sorted(Comparator.comparingDouble(point -> outcome[point]))
                .mapToInt(Integer::intValue)
                .toArray();
        List<double[]> places = values.stream().map(ParallelCoordinates::places).toList();
        int tail = Math.max(1, (int) (TAIL * order.length));
        int between = Math.max(1, (order.length - 2 * tail) / MOST_QUIET_LINES);
        for (int i = tail; i < order.length - tail; i += between) {
            line(graphics, plot, step, places, scale, order[i], new Color(0xD0D0D0), 0.6f);
        }
        for (int i = 0; i < Math.min(tail, order.length); i++) {
            line(graphics, plot, step, places, scale, order[i], Palette.MEDIAN, 1.3f);
            line(graphics, plot, step, places, scale, order[order.length - 1 - i], Palette.DOCUMENTED, 1.3f);
        }
        for (int i = 0; i < factors.size(); i++) {
            axis(graphics, plot, factors.get(i), values.get(i), places.get(i), plot.getX() + i * step, step);
        }
        outcomeAxis(graphics, plot, scale, plot.getX() + factors.size() * step);
    }

    private void line(
            Graphics2D graphics,
            Rectangle2D plot,
            double step,
            List<double[]> places,
            ValueScale scale,
            int point,
            Color colour,
            float width) {
        Path2D path = new Path2D.Double();
        path.moveTo(plot.getX(), y(plot, places.get(0)[point]));
        for (int i = 1; i < factors.size(); i++) {
            path.lineTo(plot.getX() + i * step, y(plot, places.get(i)[point]));
        }
        path.lineTo(plot.getX() + factors.size() * step, y(plot, scale.share(outcome[point])));
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }

    private static double y(Rectangle2D plot, double share) {
        return plot.getMaxY() - share * plot.getHeight();
    }

    /** Rank of every value as a share: 0 the lowest, 1 the highest; equal values share a place. */
    private static double[] places(double[] values) {
        double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(values);
        double low = Arrays.stream(ranks).min().orElse(0);
        double high = Arrays.stream(ranks).max().orElse(1);
        return Arrays.stream(ranks)
                .map(rank -> high > low ? (rank - low) / (high - low) : 0.5)
                .toArray();
    }

    private static void axis(
            Graphics2D graphics,
            Rectangle2D plot,
            StoredFactor factor,
            double[] values,
            double[] places,
            double x,
            double step) {
        upright(graphics, plot, x);
        double last = Double.NEGATIVE_INFINITY;
        for (double wanted : TICKS) {
            int nearest = 0;
            for (int i = 1; i < places.length; i++) {
                if (Math.abs(places[i] - wanted) < Math.abs(places[nearest] - wanted)) {
                    nearest = i;
                }
            }
            if (places[nearest] > last) {
                last = places[nearest];
                tick(graphics, x, y(plot, last), FactorText.of(factor, values[nearest]));
            }
        }
        heading(graphics, NAME, factor.name(), plot, x, step - 6);
    }

    private void outcomeAxis(Graphics2D graphics, Rectangle2D plot, ValueScale scale, double x) {
        upright(graphics, plot, x);
        for (double tick : scale.ticks()) {
            tick(graphics, x, y(plot, scale.share(tick)), scale.text(tick));
        }
        heading(graphics, OUTCOME, label, plot, x, OUTCOME_WIDTH);
    }

    private static void upright(Graphics2D graphics, Rectangle2D plot, double x) {
        graphics.setPaint(Palette.INK);
        graphics.setStroke(new BasicStroke(1f));
        graphics.draw(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()));
    }

    private static void tick(Graphics2D graphics, double x, double y, String text) {
        double width = Typeface.width(TICK, text);
        graphics.setPaint(new Color(255, 255, 255, 215));
        graphics.fill(new Rectangle2D.Double(x + 3, y - 6, width + 4, 12));
        graphics.setPaint(Palette.INK);
        graphics.draw(new Line2D.Double(x - 2, y, x + 2, y));
        graphics.setFont(TICK);
        Typeface.draw(graphics, text, (float) (x + 5), (float) (y + 3.5));
    }

    /** The name above an axis, broken after dots. */
    private static void heading(Graphics2D graphics, Font font, String text, Rectangle2D plot, double x, double width) {
        List<String> lines = Typeface.wrap(font, text.replace(".", ". ").replace("-", "- "), Math.max(40, width));
        double y = plot.getY() - 8 - (lines.size() - 1) * 11.5;
        graphics.setFont(font);
        graphics.setPaint(Palette.INK);
        for (String line : lines) {
            String shown = line.replace(". ", ".").replace("- ", "-");
            Typeface.draw(graphics, shown, (float) (x - Typeface.width(font, shown) / 2), (float) y);
            y += 11.5;
        }
    }
}
