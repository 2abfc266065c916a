package org.wakhan.chart.run;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
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
import org.wakhan.chart.frame.LegendEntry.Sign;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.plot.Heading;
import org.wakhan.chart.plot.PlotLook;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.ValueScale;

/**
 * How outcomes of whole histories are distributed: one histogram an outcome, with the median and the ends of the central
 * 90 per cent.
 *
 * @param samples the outcomes, row by row
 */
record Distributions(List<Sample> samples) implements Body {
    private static final int COLUMNS = 3;
    private static final double PLOT_HEIGHT = 148;
    private static final double GAP = 14;
    private static final double COLUMN_WIDTH = (Picture.WIDTH - 48 - (COLUMNS - 1) * GAP) / COLUMNS;
    private static final double TYPE = 10;
    private static final double LEAST_WHOLE_RANGE = 4;

    Distributions {
        samples = List.copyOf(samples);
    }

    @Override
    public double height() {
        return Math.ceil(samples.size() / (double) COLUMNS) * (PLOT_HEIGHT + headings());
    }

    private double headings() {
        return Heading.height(samples.stream().map(Sample::label), COLUMN_WIDTH);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double headings = headings();
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            double x = area.getX() + (i % COLUMNS) * (COLUMN_WIDTH + GAP);
            double y = area.getY() + (i / COLUMNS) * (PLOT_HEIGHT + headings);
            Heading.draw(graphics, sample.label(), sample.unit(), x, y, COLUMN_WIDTH);
            Rectangle2D place = new Rectangle2D.Double(x, y + headings, COLUMN_WIDTH, PLOT_HEIGHT - 10);
            plot(sample).draw(graphics, place, null, null, null);
        }
    }

    static List<LegendEntry> legend(int histories) {
        if (histories == 1) {
            return List.of(new LegendEntry(Sign.BAND, Palette.HALF, "the one history"));
        }
        return List.of(
                new LegendEntry(Sign.BAND, Palette.HALF, "share of histories, per cent"),
                new LegendEntry(Sign.LINE, Palette.MEDIAN, "median"),
                new LegendEntry(Sign.DASHED, Palette.INK, "5 % and 95 % quantiles"));
    }

    private static XYPlot plot(Sample sample) {
        List<Sample.Bin> bins = sample.bins();
        XYIntervalSeries series = new XYIntervalSeries("share");
        double highest = 0;
        for (Sample.Bin bin : bins) {
            series.add(
                    (bin.low() + bin.high()) / 2, bin.low(), bin.high(), bin.percent(), bin.percent(), bin.percent());
            highest = Math.max(highest, bin.percent());
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        XYPlot plot = new XYPlot(data, valueAxis(bins, sample.whole()), shareAxis(highest), bars());
        PlotLook.dress(plot);
        plot.setDomainGridlinesVisible(false);
        if (sample.values().length > 1) {
            mark(plot, sample.quantile(0.05), Palette.INK, LegendEntry.DASHES);
            mark(plot, sample.quantile(0.95), Palette.INK, LegendEntry.DASHES);
            mark(plot, sample.quantile(0.5), Palette.MEDIAN, LegendEntry.LINE);
        }
        return plot;
    }

    private static XYBarRenderer bars() {
        XYBarRenderer renderer = new XYBarRenderer(0.08);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, Palette.HALF);
        return renderer;
    }

    private static NumberAxis valueAxis(List<Sample.Bin> bins, boolean whole) {
        NumberAxis axis = new NumberAxis();
        double low = bins.get(0).low();
        double high = bins.get(bins.size() - 1).high();
        double room = Math.max(high - low, whole ? LEAST_WHOLE_RANGE : 0) - (high - low);
        double from = Math.max(low - room / 2, Math.min(low, -0.5));
        axis.setRange(from, from + high - low + room);
        double step = ValueScale.niceStep((axis.getUpperBound() - axis.getLowerBound()) / 6, whole);
        axis.setTickUnit(new NumberTickUnit(step, Rounded.format(step < 1 ? "0.###" : "#,##0")));
        PlotLook.dress(axis, TYPE);
        return axis;
    }

    private static NumberAxis shareAxis(double highest) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, highest * 1.08);
        axis.setTickUnit(new NumberTickUnit(ValueScale.niceStep(highest / 4, false), Rounded.format("0.#' %'")));
        PlotLook.dress(axis, TYPE);
        return axis;
    }

    private static void mark(XYPlot plot, double value, Color colour, BasicStroke stroke) {
        ValueMarker marker = new ValueMarker(value, colour, stroke);
        marker.setAlpha(1);
        plot.addDomainMarker(marker, Layer.FOREGROUND);
    }
}
