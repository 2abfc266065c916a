package org.wakhan.chart.course;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.LegendEntry.Sign;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.plot.PlotText;
import org.wakhan.chart.scale.TimeAxis;

/**
 * Courses of one or more quantities over calendar time as fans, one above the other on one time axis, with documented
 * facts marked.
 *
 * @param panels the courses, from the top
 */
public record FanChart(List<FanPanel> panels) implements Body {
    private static final double SINGLE_HEIGHT = 360;
    private static final double STACKED_HEIGHT = 235;

    public FanChart {
        List<FanPanel> numbered = new ArrayList<>();
        int number = 1;
        for (FanPanel panel : panels) {
            numbered.add(panel.numberedFrom(number));
            number += panel.moments().size();
        }
        panels = List.copyOf(numbered);
    }

    @Override
    public double height() {
        return panels.size() == 1 ? SINGLE_HEIGHT : panels.size() * STACKED_HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Course first = panels.get(0).course();
        FanPlot.Setting setting = FanPlot.Setting.LARGE;
        DateAxis time = new TimeAxis(first.start(), first.end(), setting.timeLabels(), setting.type());
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(time);
        plot.setGap(18);
        for (FanPanel panel : panels) {
            XYPlot part = FanPlot.of(panel, setting);
            if (panels.size() > 1) {
                part.addAnnotation(PlotText.title(panel.course().label()));
            }
            plot.add(part);
        }
        plot.setInsets(new RectangleInsets(panels.size() > 1 ? 18 : 2, 2, 2, 14));
        plot.draw(graphics, area, null, null, null);
    }

    /** What the numbers of the flags stand for. */
    public List<Picture.Note> notes() {
        List<Picture.Note> notes = new ArrayList<>();
        for (FanPanel panel : panels) {
            for (Mark.Moment moment : panel.moments()) {
                notes.add(new Picture.Note(
                        notes.size() + 1, TimeAxis.text(moment.day()) + "  " + moment.text(), moment.sourced()));
            }
        }
        return notes;
    }

    /** What the strokes and colours mean, for the strokes and colours that are drawn. */
    public List<LegendEntry> legend() {
        List<LegendEntry> legend = new ArrayList<>(fanLegend(panels.get(0).course()));
        List<Mark> marks =
                panels.stream().flatMap(panel -> panel.marks().stream()).toList();
        if (marks.stream().anyMatch(mark -> mark instanceof Mark.Period && mark.sourced())) {
            legend.add(new LegendEntry(Sign.LINE, Palette.DOCUMENTED, "UN count, rate over its period"));
        }
        if (marks.stream().anyMatch(mark -> mark instanceof Mark.Period && !mark.sourced())) {
            legend.add(new LegendEntry(Sign.DOTTED, Palette.DOCUMENTED, "the same, source not on record"));
        }
        if (marks.stream().anyMatch(Mark.Count.class::isInstance)) {
            legend.add(new LegendEntry(Sign.LINE, Palette.DOCUMENTED, "documented count, with harm"));
        }
        if (marks.stream().anyMatch(Mark.Estimate.class::isInstance)) {
            legend.add(new LegendEntry(Sign.BAR, Palette.DOCUMENTED, "reported figure with its range"));
        }
        if (marks.stream().anyMatch(mark -> mark instanceof Mark.Moment && mark.sourced())) {
            legend.add(new LegendEntry(Sign.DISC, Palette.DOCUMENTED, "documented event, listed below"));
        }
        if (marks.stream().anyMatch(mark -> mark instanceof Mark.Moment && !mark.sourced())) {
            legend.add(new LegendEntry(Sign.RING, Palette.DOCUMENTED, "the same, source not on record"));
        }
        return legend;
    }

    /** The legend of a course itself. */
    public static List<LegendEntry> fanLegend(Course course) {
        if (course.runs().length == 1) {
            return List.of(new LegendEntry(Sign.LINE, Palette.MEDIAN, "the one history"));
        }
        LegendEntry median = new LegendEntry(Sign.LINE, Palette.MEDIAN, "median");
        if (!course.hasBands()) {
            return List.of(median, new LegendEntry(Sign.THIN_LINE, Palette.MEDIAN, "each history"));
        }
        return List.of(
                median,
                new LegendEntry(Sign.DOTTED, Palette.MEAN, "mean"),
                new LegendEntry(Sign.BAND, Palette.HALF, "50 % of histories"),
                new LegendEntry(Sign.BAND, Palette.MOST, "90 % of histories"));
    }
}
