package org.wakhan.chart.validation;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.wakhan.chart.course.Course;
import org.wakhan.chart.course.FanChart;
import org.wakhan.chart.course.FanPanel;
import org.wakhan.chart.course.FanPlot;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.LegendEntry.Sign;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.plot.Heading;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.TimeAxis;
import org.wakhan.chart.scale.ValueScale;

/**
 * Forecasts as fans beside what was observed: plots of one size, each with its own value axis.
 *
 * @param courses the forecasts, row by row
 * @param columns plots side by side
 */
record ForecastFans(List<ForecastCourse> courses, int columns) implements Body {
    private static final double GAP = 14;
    private static final double SINGLE_HEIGHT = 330;
    private static final double SMALL_HEIGHT = 140;
    private static final double DOT = 4.4;

    ForecastFans {
        courses = List.copyOf(courses);
    }

    private double width() {
        return (Picture.WIDTH - 48 - (columns - 1) * GAP) / columns;
    }

    private double plotHeight() {
        return columns == 1 ? SINGLE_HEIGHT : SMALL_HEIGHT;
    }

    private double headings() {
        return Heading.height(courses.stream().map(course -> course.course().label()), width());
    }

    @Override
    public double height() {
        return Math.ceil(courses.size() / (double) columns) * (plotHeight() + headings());
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        for (int i = 0; i < courses.size(); i++) {
            ForecastCourse forecast = courses.get(i);
            double x = area.getX() + (i % columns) * (width() + GAP);
            double y = area.getY() + (i / columns) * (plotHeight() + headings());
            Course course = forecast.course();
            Heading.draw(graphics, course.label(), course.unit(), x, y, width());
            Rectangle2D place = new Rectangle2D.Double(x, y + headings(), width(), plotHeight() - 8);
            plot(forecast).draw(graphics, place, null, null, null);
        }
    }

    private XYPlot plot(ForecastCourse forecast) {
        FanPanel panel = new FanPanel(forecast.course(), OptionalDouble.empty(), true, List.of(), 1);
        FanPlot.Setting setting = columns == 1 ? FanPlot.Setting.LARGE : FanPlot.Setting.SMALL;
        XYPlot plot = FanPlot.of(panel, setting);
        double top = Math.max(1, forecast.highest());
        NumberAxis axis = (NumberAxis) plot.getRangeAxis();
        axis.setRange(new Range(0, top * 1.06));
        axis.setTickUnit(
                new NumberTickUnit(ValueScale.niceStep(top / setting.valueTicks(), true), Rounded.format("#,##0")));
        XYSeries seen = new XYSeries("observed");
        for (int month = 0; month < forecast.times().length; month++) {
            seen.add(forecast.times()[month], forecast.observed()[month]);
        }
        XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(true, true);
        Shape dot = new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT);
        dots.setSeriesShape(0, dot);
        dots.setSeriesPaint(0, Palette.DOCUMENTED);
        dots.setSeriesStroke(0, LegendEntry.THIN);
        plot.setDataset(1, new XYSeriesCollection(seen));
        plot.setRenderer(1, dots);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        ValueMarker origin = new ValueMarker(TimeAxis.millis(forecast.origin()), Palette.INK, LegendEntry.DASHES);
        origin.setAlpha(1);
        plot.addDomainMarker(origin, Layer.BACKGROUND);
        return plot;
    }

    /** What the strokes and colours mean. */
    List<LegendEntry> legend() {
        return Stream.concat(
                        FanChart.fanLegend(courses.get(0).course()).stream(),
                        Stream.of(
                                new LegendEntry(Sign.DISC, Palette.DOCUMENTED, "observed"),
                                new LegendEntry(Sign.DASHED, Palette.INK, "origin")))
                .toList();
    }
}
