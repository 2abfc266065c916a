package org.wakhan.chart.validation;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.plot.Heading;
import org.wakhan.chart.plot.PlotLook;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.ValueScale;

/**
 * Histograms of probability integral transforms side by side: level where forecasts are calibrated.
 *
 * @param samples one a forecaster
 */
record PitHistograms(List<Transforms> samples) implements Body {
    private static final double GAP = 14;
    private static final double PLOT_HEIGHT = 210;
    private static final int BINS = 10;
    private static final double TYPE = 11;

    /**
     * Transforms of one forecaster.
     *
     * @param label who
     * @param values each from 0 to 1; at least one; read only
     */
    record Transforms(String label, double[] values) {}

    PitHistograms {
        samples = List.copyOf(samples);
    }

    private double width() {
        return (Picture.WIDTH - 48 - (samples.size() - 1) * GAP) / samples.size();
    }

    private double headings() {
        return Heading.height(samples.stream().map(Transforms::label), width());
    }

    @Override
    public double height() {
        return headings() + PLOT_HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double top = samples.stream()
                .flatMap(sample -> Arrays.stream(shares(sample)).boxed())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        for (int i = 0; i < samples.size(); i++) {
            Transforms sample = samples.get(i);
            double x = area.getX() + i * (width() + GAP);
            Heading.draw(graphics, sample.label(), "share of observations, per cent", x, area.getY(), width());
            Rectangle2D place = new Rectangle2D.Double(x, area.getY() + headings(), width(), PLOT_HEIGHT - 8);
            plot(sample, top).draw(graphics, place, null, null, null);
        }
    }

    private static double[] shares(Transforms sample) {
        double[] shares = new double[BINS];
        for (double value : sample.values()) {
            shares[Math.min(BINS - 1, (int) (value * BINS))] += 100.0 / sample.values().length;
        }
        return shares;
    }

    private static XYPlot plot(Transforms sample, double top) {
        XYIntervalSeries series = new XYIntervalSeries("share");
        double[] shares = shares(sample);
        for (int bin = 0; bin < BINS; bin++) {
            double low = (double) bin / BINS;
            double high = (bin + 1.0) / BINS;
            series.add((low + high) / 2, low, high, shares[bin], shares[bin], shares[bin]);
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        XYBarRenderer bars = new XYBarRenderer(0.08);
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setSeriesPaint(0, Palette.HALF);
        XYPlot plot = new XYPlot(
                data, axis(1, .2, "0.#"), axis(top * 1.08, ValueScale.niceStep(top / 4, false), "0.#' %'"), bars);
        PlotLook.dress(plot);
        plot.setDomainGridlinesVisible(false);
        ValueMarker level = new ValueMarker(100.0 / BINS, Palette.INK, LegendEntry.DASHES);
        level.setAlpha(1);
        plot.addRangeMarker(level, Layer.FOREGROUND);
        return plot;
    }

    private static NumberAxis axis(double top, double step, String pattern) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, top);
        axis.setTickUnit(new NumberTickUnit(step, Rounded.format(pattern)));
        PlotLook.dress(axis, TYPE);
        return axis;
    }
}
