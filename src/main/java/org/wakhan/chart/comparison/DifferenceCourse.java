package org.wakhan.chart.comparison;

import java.awt.BasicStroke;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.wakhan.chart.course.Course;
import org.wakhan.chart.course.FanPlot;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.plot.PlotLook;
import org.wakhan.chart.plot.PlotText;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.TimeAxis;
import org.wakhan.chart.scale.ValueScale;
import org.wakhan.statistics.PairedDifference;
import org.wakhan.statistics.Pairing;
import org.wakhan.statistics.Repeats;

/**
 * The difference between two courses over calendar time: its mean with the interval of the mean, and behind it the spread
 * between histories.
 *
 * @param alternative the course of the alternative
 * @param differences by time
 */
record DifferenceCourse(Course alternative, PairedDifference[] differences) {

    /**
     * The difference of two courses whose histories are paired.
     *
     * @param repeats which pairs took the same joint draw
     */
    static DifferenceCourse between(Course baseline, Course alternative, Repeats repeats) {
        Pairing pairing = new Pairing(repeats);
        PairedDifference[] differences = new PairedDifference[alternative.times().length];
        for (int time = 0; time < differences.length; time++) {
            differences[time] = pairing.compare(column(baseline.runs(), time), column(alternative.runs(), time));
        }
        return new DifferenceCourse(alternative, differences);
    }

    private static double[] column(double[][] table, int index) {
        return Arrays.stream(table).mapToDouble(row -> row[index]).toArray();
    }

    /** Whether some history differs at some time. */
    boolean differs() {
        return Arrays.stream(differences).anyMatch(difference -> difference.differing() > 0);
    }

    /** The difference at the end. */
    PairedDifference last() {
        return differences[differences.length - 1];
    }

    /** Its plot, small. */
    XYPlot plot() {
        FanPlot.Setting setting = FanPlot.Setting.SMALL;
        double[] times = alternative.times();
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1f);
        FanPlot.band(data, renderer, "90 %", Palette.MOST, times, spread(true), spread(false));
        if (alternative.runs().length > 1) {
            FanPlot.band(
                    data,
                    renderer,
                    "interval of the mean",
                    Palette.HALF,
                    times,
                    of(PairedDifference::low),
                    of(PairedDifference::high));
        }
        BasicStroke strong = new BasicStroke(setting.median(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        FanPlot.line(data, renderer, "mean", Palette.MEDIAN, strong, times, of(PairedDifference::estimate));
        XYPlot plot = new XYPlot(
                data,
                new TimeAxis(alternative.start(), alternative.end(), setting.timeLabels(), setting.type()),
                axis(setting),
                renderer);
        PlotLook.dress(plot);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.addRangeMarker(new ValueMarker(0, Palette.INK, new BasicStroke(0.8f)));
        if (!differs()) {
            plot.addAnnotation(PlotText.remark("no difference in any history"));
        }
        return plot;
    }

    private NumberAxis axis(FanPlot.Setting setting) {
        double low = Math.min(least(spread(true)), least(of(PairedDifference::low)));
        double high = -Math.min(least(negative(spread(false))), least(negative(of(PairedDifference::high))));
        double size = high - low;
        NumberAxis axis = new NumberAxis();
        double room = size > 0 ? .08 * size : 1;
        axis.setRange(new Range(low - room, high + room));
        double step = ValueScale.niceStep((size > 0 ? size : 2) / setting.valueTicks(), false);
        axis.setTickUnit(
                new NumberTickUnit(step, Rounded.format(step < .01 ? "0.####" : step < 1 ? "0.##" : "#,##0.#")));
        PlotLook.dress(axis, setting.type());
        return axis;
    }

    private double[] spread(boolean lower) {
        return of(lower ? PairedDifference::q05 : PairedDifference::q95);
    }

    private double[] of(ToDoubleFunction<PairedDifference> value) {
        return Arrays.stream(differences).mapToDouble(value).toArray();
    }

    private static double[] negative(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }

    private static double least(double[] values) {
        return Math.min(0, Arrays.stream(values).filter(Double::isFinite).min().orElse(0));
    }
}
