package org.wakhan.chart.course;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.plot.Heading;

/**
 * Many courses as small plots of one size, each with its own value axis.
 *
 * @param panels the courses, row by row
 */
public record SmallMultiples(List<FanPanel> panels) implements Body {
    private static final int COLUMNS = 3;
    private static final double PLOT_HEIGHT = 140;
    private static final double GAP = 14;
    private static final double COLUMN_WIDTH = (Picture.WIDTH - 48 - (COLUMNS - 1) * GAP) / COLUMNS;

    public SmallMultiples {
        panels = List.copyOf(panels);
    }

    @Override
    public double height() {
        return Math.ceil(panels.size() / (double) COLUMNS) * (PLOT_HEIGHT + headings());
    }

    private double headings() {
        return Heading.height(panels.stream().map(panel -> panel.course().label()), COLUMN_WIDTH);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double headings = headings();
        for (int i = 0; i < panels.size(); i++) {
            FanPanel panel = panels.get(i);
            double x = area.getX() + (i % COLUMNS) * (COLUMN_WIDTH + GAP);
            double y = area.getY() + (i / COLUMNS) * (PLOT_HEIGHT + headings);
            Heading.draw(graphics, panel.course().label(), panel.course().unit(), x, y, COLUMN_WIDTH);
            Rectangle2D place = new Rectangle2D.Double(x, y + headings, COLUMN_WIDTH, PLOT_HEIGHT - 8);
            FanPlot.of(panel, FanPlot.Setting.SMALL).draw(graphics, place, null, null, null);
        }
    }
}
