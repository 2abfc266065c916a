package org.wakhan.chart.calibration;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.LegendEntry.Sign;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.plot.Heading;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.ValueScale;

/**
 * Prior against posterior, a small plot a parameter: the posterior as histogram, the prior as a line over it, both with area
 * 1.
 *
 * @param margins the parameters, row by row
 */
record MarginGrid(List<Margin> margins) implements Body {
    private static final int COLUMNS = 3;
    private static final double GAP = 22;
    private static final double WIDTH = (Picture.WIDTH - 48 - (COLUMNS - 1) * GAP) / COLUMNS;
    private static final double PLOT = 104;
    private static final double BELOW = 44;
    private static final int BINS = 28;
    private static final Font SMALL = Typeface.plain(10.5);
    private static final Font VERDICT = Typeface.bold(10.5);

    MarginGrid {
        margins = List.copyOf(margins);
    }

    static List<LegendEntry> legend() {
        return List.of(
                new LegendEntry(Sign.BAND, Palette.HALF, "posterior"),
                new LegendEntry(Sign.LINE, Palette.DOCUMENTED, "prior"));
    }

    private double headings() {
        return Heading.height(margins.stream().map(Margin::key), WIDTH);
    }

    @Override
    public double height() {
        return Math.ceil(margins.size() / (double) COLUMNS) * (headings() + PLOT + BELOW);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double headings = headings();
        for (int i = 0; i < margins.size(); i++) {
            Margin margin = margins.get(i);
            double x = area.getX() + (i % COLUMNS) * (WIDTH + GAP);
            double y = area.getY() + (i / COLUMNS) * (headings + PLOT + BELOW);
            Heading.draw(graphics, margin.key(), margin.unit().equals("-") ? "" : margin.unit(), x, y, WIDTH);
            plot(graphics, margin, new Rectangle2D.Double(x, y + headings, WIDTH, PLOT));
        }
    }

    private static void plot(Graphics2D graphics, Margin margin, Rectangle2D place) {
        double[] prior = margin.prior();
        double[] posterior = margin.posterior().clone();
        Arrays.sort(posterior);
        int cut = posterior.length / 100;
        double low = Math.min(prior[prior.length / 100], posterior[cut]);
        double high = Math.max(prior[prior.length - 1 - prior.length / 40], posterior[posterior.length - 1 - cut]);
        double bin = (high - low) / BINS;
        double[] after = densities(posterior, low, bin);
        double[] before = densities(prior, low, bin);
        double most = Math.max(max(after), max(before)) * 1.05;
        graphics.setPaint(Palette.HALF);
        for (int b = 0; b < BINS; b++) {
            double height = place.getHeight() * after[b] / most;
            graphics.fill(new Rectangle2D.Double(
                    place.getX() + b * place.getWidth() / BINS,
                    place.getMaxY() - height,
                    place.getWidth() / BINS - .6,
                    height));
        }
        Path2D line = new Path2D.Double();
        for (int b = 0; b < BINS; b++) {
            double x = place.getX() + (b + .5) * place.getWidth() / BINS;
            double y = place.getMaxY() - place.getHeight() * before[b] / most;
            if (b == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        graphics.setPaint(Palette.DOCUMENTED);
        graphics.setStroke(LegendEntry.LINE);
        graphics.draw(line);
        axis(graphics, place, low, high);
        graphics.setFont(VERDICT);
        graphics.setPaint(Palette.INK);
        Typeface.draw(
                graphics,
                Typeface.fit(
                        VERDICT,
                        "Shrinkage " + Rounded.text(Math.rint(100 * margin.shrinkage()) / 100) + ": "
                                + margin.verdict(),
                        WIDTH),
                (float) place.getX(),
                (float) (place.getMaxY() + 30));
    }

    private static void axis(Graphics2D graphics, Rectangle2D place, double low, double high) {
        graphics.setPaint(Palette.FRAME);
        graphics.setStroke(LegendEntry.THIN);
        graphics.draw(new Line2D.Double(place.getX(), place.getMaxY(), place.getMaxX(), place.getMaxY()));
        graphics.setFont(SMALL);
        double step = ValueScale.niceStep((high - low) / 5, false);
        for (double tick = Math.ceil(low / step) * step; tick <= high; tick += step) {
            double x = place.getX() + place.getWidth() * (tick - low) / (high - low);
            String text = Rounded.text(Math.rint(tick / step) * step);
            graphics.setPaint(Palette.FRAME);
            graphics.draw(new Line2D.Double(x, place.getMaxY(), x, place.getMaxY() + 3));
            graphics.setPaint(Palette.QUIET);
            double left = Math.min(place.getMaxX() - Typeface.width(SMALL, text), x - Typeface.width(SMALL, text) / 2);
            Typeface.draw(graphics, text, (float) Math.max(place.getX(), left), (float) (place.getMaxY() + 14));
        }
    }

    /** Density by bin. */
    private static double[] densities(double[] values, double low, double bin) {
        double[] densities = new double[BINS];
        for (double value : values) {
            int b = (int) Math.floor((value - low) / bin);
            if (b >= 0 && b < BINS) {
                densities[b] += 1 / (values.length * bin);
            }
        }
        return densities;
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }
}
