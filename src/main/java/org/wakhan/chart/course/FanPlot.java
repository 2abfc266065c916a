package org.wakhan.chart.course;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.time.Duration;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.plot.PlotLook;
import org.wakhan.chart.plot.PlotText;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.TimeAxis;
import org.wakhan.chart.scale.ValueScale;

/** Builds the plot of a panel: bands, median and mean over calendar time, or each history where there are few. */
public final class FanPlot {
    /**
     * How large a plot is set.
     *
     * @param type size of the axis labels in logical pixels
     * @param valueTicks how many steps the value axis aims at
     * @param timeLabels how many labels the time axis has room for
     * @param median width of the median's line
     * @param withUnit whether the value axis is labelled with its unit
     */
    public record Setting(double type, int valueTicks, int timeLabels, float median, boolean withUnit) {
        /** A chart of its own. */
        public static final Setting LARGE = new Setting(12, 7, 10, 2.2f, true);
        /** One of many small charts. */
        public static final Setting SMALL = new Setting(10, 4, 5, 1.6f, false);
    }

    /** Technical: milliseconds on each side of the only value of a course of one month. */
    private static final double AROUND = Duration.ofDays(5).toMillis();

    private FanPlot() {}

    /** The plot of a panel, at a size. */
    public static XYPlot of(FanPanel panel, Setting setting) {
        Course course = panel.course();
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1f);
        if (course.hasBands()) {
            band(
                    data,
                    renderer,
                    "90 %",
                    Palette.MOST,
                    course.times(),
                    course.fan().q05(),
                    course.fan().q95());
            band(
                    data,
                    renderer,
                    "50 %",
                    Palette.HALF,
                    course.times(),
                    course.fan().q25(),
                    course.fan().q75());
            line(
                    data,
                    renderer,
                    "mean",
                    Palette.MEAN,
                    LegendEntry.DOTS,
                    course.times(),
                    course.fan().mean());
        } else if (course.runs().length > 1) {
            for (int run = 0; run < course.runs().length; run++) {
                line(
                        data,
                        renderer,
                        "run " + run,
                        Palette.MEDIAN,
                        LegendEntry.THIN,
                        course.times(),
                        course.runs()[run]);
            }
        }
        BasicStroke strong = new BasicStroke(setting.median(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        line(
                data,
                renderer,
                "median",
                Palette.MEDIAN,
                strong,
                course.times(),
                course.fan().median());

        XYPlot plot = new XYPlot(
                data,
                new TimeAxis(course.start(), course.end(), setting.timeLabels(), setting.type()),
                valueAxis(panel, setting),
                renderer);
        PlotLook.dress(plot);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.addAnnotation(new MarkLayer(panel));
        if (!(course.highest() > 0)) {
            plot.addAnnotation(PlotText.remark("0 throughout"));
        }
        return plot;
    }

    private static NumberAxis valueAxis(FanPanel panel, Setting setting) {
        NumberAxis axis = new NumberAxis(setting.withUnit() ? panel.course().unit() : null);
        double headroom = MarkLayer.lanes(panel) * 0.075;
        double highest = panel.top().orElse(panel.highest());
        double top = highest > 0 ? highest : 1;
        axis.setRange(new Range(0, top * (panel.top().isPresent() ? 1.02 : 1.06) / (1 - headroom)));
        double step = ValueScale.niceStep(top / setting.valueTicks(), panel.whole());
        axis.setTickUnit(new NumberTickUnit(step, Rounded.format(step < 1 ? "0.##" : "#,##0.#")));
        PlotLook.dress(axis, setting.type());
        return axis;
    }

    /**
     * Adds a band between two lines, below what is added later; some days wide where there is one value only.
     *
     * @param name name of the series, unique in the plot
     * @param times where the values hold, in milliseconds since 1970 UTC
     */
    public static void band(
            YIntervalSeriesCollection data,
            DeviationRenderer renderer,
            String name,
            Color colour,
            double[] times,
            double[] low,
            double[] high) {
        YIntervalSeries series = new YIntervalSeries(name);
        for (int i = 0; i < times.length; i++) {
            for (double time : drawnAt(times, i)) {
                series.add(time, high[i], low[i], high[i]);
            }
        }
        int index = data.getSeriesCount();
        data.addSeries(series);
        renderer.setSeriesFillPaint(index, colour);
        renderer.setSeriesLinesVisible(index, false);
    }

    /**
     * Adds a line, above what was added earlier; some days wide where it has one value only.
     *
     * @param name name of the series, unique in the plot
     * @param times where the values hold, in milliseconds since 1970 UTC
     */
    public static void line(
            YIntervalSeriesCollection data,
            DeviationRenderer renderer,
            String name,
            Color colour,
            Stroke stroke,
            double[] times,
            double[] values) {
        YIntervalSeries series = new YIntervalSeries(name);
        for (int i = 0; i < times.length; i++) {
            for (double time : drawnAt(times, i)) {
                series.add(time, values[i], values[i], values[i]);
            }
        }
        int index = data.getSeriesCount();
        data.addSeries(series);
        renderer.setSeriesPaint(index, colour);
        renderer.setSeriesFillPaint(index, new Color(0, 0, 0, 0));
        renderer.setSeriesStroke(index, stroke);
        renderer.setSeriesLinesVisible(index, true);
        renderer.setSeriesShapesVisible(index, false);
    }

    /** Where a value is drawn: at its time, or around it where it is the only one, which would have no width. */
    private static double[] drawnAt(double[] times, int i) {
        return times.length > 1 ? new double[] {times[i]} : new double[] {times[i] - AROUND, times[i] + AROUND};
    }
}
