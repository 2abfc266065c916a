package org.wakhan.chart.course;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;
import org.wakhan.chart.frame.Badge;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.plot.Lanes;
import org.wakhan.chart.scale.TimeAxis;

/** Draws the documented facts of a panel over its plot: flags in lanes at the top, segments, points and steps. */
final class MarkLayer extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final double FLAG_WIDTH = 17;
    private static final double LANE_HEIGHT = 16;
    private static final int MOST_LANES = 4;
    /** Width of the data area that lanes are planned for, in logical pixels. */
    private static final double PLANNED_WIDTH = 770;

    private static final BasicStroke STRONG = new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final BasicStroke FINE = new BasicStroke(1.3f);
    private static final BasicStroke STAFF =
            new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3, 2}, 0);
    private static final BasicStroke UNSOURCED =
            new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2.5f, 2.5f}, 0);

    private final transient FanPanel panel;

    MarkLayer(FanPanel panel) {
        this.panel = panel;
    }

    /** How many lanes of flags a panel needs. */
    static int lanes(FanPanel panel) {
        return Lanes.count(lanesOf(panel));
    }

    private static int[] lanesOf(FanPanel panel) {
        double start = TimeAxis.millis(panel.course().start());
        double pixels = PLANNED_WIDTH / (TimeAxis.millis(panel.course().end()) - start);
        double[] places = panel.moments().stream()
                .mapToDouble(moment -> (TimeAxis.millis(moment.day()) - start) * pixels)
                .toArray();
        return Lanes.of(places, FLAG_WIDTH, MOST_LANES);
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis timeAxis,
            ValueAxis valueAxis,
            int index,
            @Nullable PlotRenderingInfo info) {
        Scale scale = new Scale(area, timeAxis, valueAxis);
        graphics.setPaint(Palette.DOCUMENTED);
        for (Mark mark : panel.marks()) {
            if (mark instanceof Mark.Period period) {
                segment(graphics, scale, period);
            } else if (mark instanceof Mark.Estimate estimate) {
                point(graphics, scale, estimate);
            } else if (mark instanceof Mark.Count count) {
                steps(graphics, scale, count);
            }
        }
        flags(graphics, scale);
    }

    private static void segment(Graphics2D graphics, Scale scale, Mark.Period period) {
        double y = scale.y(period.value());
        graphics.setStroke(period.sourced() ? STRONG : UNSOURCED);
        graphics.draw(new Line2D.Double(
                Math.max(scale.area.getMinX(), scale.x(period.from())),
                y,
                Math.min(scale.area.getMaxX(), scale.x(period.to().plusDays(1))),
                y));
    }

    private static void point(Graphics2D graphics, Scale scale, Mark.Estimate estimate) {
        double x = scale.x(estimate.day());
        double y = scale.y(estimate.value());
        graphics.setStroke(FINE);
        graphics.draw(new Line2D.Double(x, scale.y(estimate.low()), x, scale.y(estimate.high())));
        for (double end : new double[] {estimate.low(), estimate.high()}) {
            graphics.draw(new Line2D.Double(x - 4, scale.y(end), x + 4, scale.y(end)));
        }
        Ellipse2D disc = new Ellipse2D.Double(x - 4, y - 4, 8, 8);
        graphics.setPaint(estimate.sourced() ? Palette.DOCUMENTED : Palette.PAPER);
        graphics.fill(disc);
        graphics.setPaint(Palette.DOCUMENTED);
        graphics.draw(disc);
    }

    private static void steps(Graphics2D graphics, Scale scale, Mark.Count count) {
        Path2D path = new Path2D.Double();
        path.moveTo(scale.x(count.from()), scale.y(0));
        for (int i = 0; i < count.days().size(); i++) {
            double x = scale.x(count.days().get(i));
            path.lineTo(x, scale.y(i));
            path.lineTo(x, scale.y(i + 1));
        }
        path.lineTo(
                Math.min(scale.area.getMaxX(), scale.x(count.until())),
                scale.y(count.days().size()));
        graphics.setStroke(STRONG);
        graphics.draw(path);
    }

    private void flags(Graphics2D graphics, Scale scale) {
        List<Mark.Moment> moments = panel.moments();
        int[] lanes = lanesOf(panel);
        for (int i = 0; i < moments.size(); i++) {
            double x = scale.x(moments.get(i).day());
            double y = scale.area.getMinY() + LANE_HEIGHT * (lanes[i] + 0.5) + 2;
            graphics.setPaint(Palette.DOCUMENTED);
            graphics.setStroke(STAFF);
            graphics.draw(new Line2D.Double(x, y, x, scale.area.getMaxY()));
        }
        for (int i = 0; i < moments.size(); i++) {
            double x = scale.x(moments.get(i).day());
            double y = scale.area.getMinY() + LANE_HEIGHT * (lanes[i] + 0.5) + 2;
            Badge.draw(graphics, panel.firstNumber() + i, moments.get(i).sourced(), x, y);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** From dates and values to places in the data area. */
    private record Scale(Rectangle2D area, ValueAxis timeAxis, ValueAxis valueAxis) {
        double x(LocalDate day) {
            return timeAxis.valueToJava2D(TimeAxis.millis(day), area, RectangleEdge.BOTTOM);
        }

        double y(double value) {
            return valueAxis.valueToJava2D(value, area, RectangleEdge.LEFT);
        }
    }
}
