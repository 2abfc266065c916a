package org.wakhan.chart.comparison;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.wakhan.chart.course.Course;
import org.wakhan.chart.course.FanPanel;
import org.wakhan.chart.course.FanPlot;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.scale.TimeAxis;
import org.wakhan.history.Outcome;
import org.wakhan.statistics.Repeats;

/**
 * Courses in rows of three: the baseline and the alternative on one value axis, and their difference.
 *
 * @param rows the rows, from the top
 * @param change the day of the first dated change
 */
record SideBySide(List<Row> rows, Optional<LocalDate> change) implements Body {
    private static final int COLUMNS = 3;
    private static final double PLOT_HEIGHT = 122;
    private static final double HEADING = 34;
    private static final double COLUMN_HEADS = 20;
    private static final double GAP = 14;
    private static final double COLUMN_WIDTH = (Picture.WIDTH - 48 - (COLUMNS - 1) * GAP) / COLUMNS;
    private static final Font TITLE = Typeface.bold(11.5);
    private static final Font PLAIN = Typeface.plain(10.5);
    private static final BasicStroke DASHES =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {4, 3}, 0);

    /**
     * One quantity.
     *
     * @param outcome the outcome
     * @param baseline its course in the baseline
     * @param alternative its course in the alternative, history by history as in the baseline
     * @param repeats which pairs of histories took the same joint draw
     */
    record Row(Outcome outcome, Course baseline, Course alternative, Repeats repeats) {
        DifferenceCourse difference() {
            return DifferenceCourse.between(baseline, alternative, repeats);
        }
    }

    SideBySide {
        rows = List.copyOf(rows);
    }

    @Override
    public double height() {
        return COLUMN_HEADS + rows.size() * (HEADING + PLOT_HEIGHT);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        String[] heads = {"Baseline", "Alternative", "Difference"};
        for (int column = 0; column < COLUMNS; column++) {
            graphics.setFont(TITLE);
            graphics.setPaint(Palette.INK);
            Typeface.draw(graphics, heads[column], (float) x(area, column), (float) (area.getY() + 12));
        }
        double y = area.getY() + COLUMN_HEADS;
        for (Row row : rows) {
            heading(graphics, row, area.getX(), y);
            XYPlot[] plots = plots(row);
            for (int column = 0; column < COLUMNS; column++) {
                if (column > 0) {
                    XYPlot plot = plots[column];
                    change.ifPresent(
                            day -> plot.addDomainMarker(new ValueMarker(TimeAxis.millis(day), Palette.QUIET, DASHES)));
                }
                plots[column].draw(
                        graphics,
                        new Rectangle2D.Double(x(area, column), y + HEADING - 8, COLUMN_WIDTH, PLOT_HEIGHT),
                        null,
                        null,
                        null);
            }
            y += HEADING + PLOT_HEIGHT;
        }
    }

    private static XYPlot[] plots(Row row) {
        FanPanel left = FanPanel.of(row.baseline(), row.outcome(), List.of());
        FanPanel middle = FanPanel.of(row.alternative(), row.outcome(), List.of());
        double top = left.top().orElse(Math.max(left.highest(), middle.highest()));
        return new XYPlot[] {
            FanPlot.of(left.upTo(top), FanPlot.Setting.SMALL),
            FanPlot.of(middle.upTo(top), FanPlot.Setting.SMALL),
            row.difference().plot()
        };
    }

    private static void heading(Graphics2D graphics, Row row, double x, double y) {
        graphics.setFont(TITLE);
        graphics.setPaint(Palette.INK);
        Typeface.draw(graphics, row.baseline().label(), (float) x, (float) (y + 16));
        graphics.setFont(PLAIN);
        graphics.setPaint(Palette.QUIET);
        Typeface.draw(
                graphics,
                row.baseline().unit(),
                (float) (x + Typeface.width(TITLE, row.baseline().label()) + 10),
                (float) (y + 16));
    }

    private static double x(Rectangle2D area, int column) {
        return area.getX() + column * (COLUMN_WIDTH + GAP);
    }
}
