package org.wakhan.chart.validation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.LegendEntry.Sign;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.plot.PlotLook;
import org.wakhan.chart.scale.Rounded;

/**
 * Share of observations in central intervals by the probability that these claim, one line a forecaster.
 *
 * @param lines the forecasters
 */
record CoverageLines(List<Line> lines) implements Body {
    private static final double HEIGHT = 330;
    private static final Color[] COLOURS = {Palette.MEDIAN, Palette.DOCUMENTED, Palette.GREEN, Palette.PURPLE};
    private static final double TYPE = 12;

    /**
     * A forecaster.
     *
     * @param label who
     * @param levels what the intervals claim, ascending, above 0 and below 1
     * @param covered what they cover
     */
    record Line(String label, double[] levels, double[] covered) {}

    CoverageLines {
        lines = List.copyOf(lines);
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            XYSeries series = new XYSeries(line.label());
            for (int point = 0; point < line.levels().length; point++) {
                series.add(line.levels()[point], line.covered()[point]);
            }
            data.addSeries(series);
            renderer.setSeriesPaint(i, COLOURS[i]);
            renderer.setSeriesStroke(i, LegendEntry.LINE);
            renderer.setSeriesShape(i, new Ellipse2D.Double(-3, -3, 6, 6));
        }
        XYPlot plot = new XYPlot(
                data, axis("probability that intervals claim"), axis("share of observations inside"), renderer);
        PlotLook.dress(plot);
        plot.addAnnotation(new XYShapeAnnotation(new Line2D.Double(0, 0, 1, 1), new BasicStroke(1.2f), Palette.FRAME));
        double side = Math.min(area.getWidth(), area.getHeight() * 1.6);
        plot.draw(graphics, new Rectangle2D.Double(area.getX(), area.getY(), side, area.getHeight()), null, null, null);
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setRange(0, 1);
        axis.setTickUnit(new NumberTickUnit(.1, Rounded.format("0.#")));
        PlotLook.dress(axis, TYPE);
        return axis;
    }

    /** What the lines are. */
    List<LegendEntry> legend() {
        List<LegendEntry> legend = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            legend.add(new LegendEntry(Sign.LINE, COLOURS[i], lines.get(i).label()));
        }
        legend.add(new LegendEntry(Sign.LINE, Palette.FRAME, "calibrated"));
        return legend;
    }
}
