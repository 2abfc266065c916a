package org.wakhan.chart.run;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.wakhan.chart.frame.Badge;
import org.wakhan.chart.frame.Body;
import org.wakhan.chart.frame.LegendEntry;
import org.wakhan.chart.frame.LegendEntry.Sign;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Picture;
import org.wakhan.chart.frame.Typeface;
import org.wakhan.chart.plot.Lanes;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.TimeAxis;
import org.wakhan.history.Event;
import org.wakhan.region.Region;

/**
 * One history as rows of dated events, one row an actor and kind. Rows with few events show each as a bar; rows with many
 * are counted by month, so that thousands stay legible.
 *
 * @param rows the rows, from the top
 * @param start first day
 * @param months number of months
 */
record EventStrip(List<StripRow> rows, LocalDate start, int months) implements Body {
    private static final double ROW_HEIGHT = 19;
    private static final double AXIS_HEIGHT = 24;
    private static final double ACTOR_WIDTH = 112;
    private static final double LABEL_WIDTH = 124;
    private static final double TOTAL_WIDTH = 46;
    private static final double FIELD_WIDTH = Picture.WIDTH - 48 - ACTOR_WIDTH - LABEL_WIDTH - TOTAL_WIDTH;
    private static final double BADGE_WIDTH = 16;
    private static final int MOST_LANES = 5;
    private static final double MILLIS_PER_DAY = 86_400_000;
    private static final int MOST_SINGLE = 40;
    private static final int MOST_LISTED = 20;
    private static final Font ACTOR = Typeface.bold(11);
    private static final Font LABEL = Typeface.plain(11);

    EventStrip {
        rows = List.copyOf(rows);
    }

    @Override
    public double height() {
        return rowsHeight() + AXIS_HEIGHT + 16;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Rectangle2D field = new Rectangle2D.Double(
                area.getX() + ACTOR_WIDTH + LABEL_WIDTH, area.getY() + 16, FIELD_WIDTH, rowsHeight());
        DateAxis axis = new TimeAxis(start, start.plusMonths(months), 8, 11);
        right(graphics, "events", area.getMaxX(), area.getY() + 11);
        int most = mostInAMonth();
        double top = field.getY();
        for (int i = 0; i < rows.size(); i++) {
            StripRow row = rows.get(i);
            boolean first = i == 0 || !rows.get(i - 1).actor().equals(row.actor());
            heading(graphics, row, first, area, top);
            if (row.listed()) {
                badges(graphics, row, field, axis, top);
            } else if (isCounted(row)) {
                cells(graphics, row, field, axis, top, most);
            } else {
                bars(graphics, row, field, axis, top);
            }
            top += height(row);
        }
        graphics.setPaint(Palette.FRAME);
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.draw(field);
        axis.draw(graphics, field.getMaxY(), area, field, RectangleEdge.BOTTOM, null);
    }

    /** The attacks on Chinese nationals, for the list below the strip. */
    List<Picture.Note> notes(Region region) {
        List<Picture.Note> notes = new ArrayList<>();
        for (StripRow row : rows) {
            for (Event event : row.events()) {
                if (row.listed() && notes.size() < MOST_LISTED) {
                    notes.add(new Picture.Note(notes.size() + 1, words(event, region), true));
                }
            }
        }
        return notes;
    }

    List<LegendEntry> legend() {
        List<LegendEntry> legend = new ArrayList<>();
        legend.add(new LegendEntry(
                Sign.DISC, Palette.DOCUMENTED, "attack on Chinese nationals in this history, listed below"));
        legend.add(new LegendEntry(Sign.BAND, Palette.MEDIAN, "one event"));
        int most = mostInAMonth();
        if (most > 0) {
            legend.add(new LegendEntry(Sign.BAND, shade(1, most), "cell: 1 event in a month"));
            legend.add(new LegendEntry(Sign.BAND, shade(most, most), most + " events in a month"));
        }
        return legend;
    }

    private String words(Event event, Region region) {
        String where = event.unit() == Event.NOWHERE
                ? ""
                : ", " + region.unit(event.unit()).name();
        return TimeAxis.text(start.plusDays((long) event.day())) + "  " + event.actor() + where + ": "
                + event.chineseKilled() + " killed, " + event.chineseInjured() + " injured";
    }

    private static void heading(Graphics2D graphics, StripRow row, boolean first, Rectangle2D area, double top) {
        graphics.setPaint(first ? Palette.FRAME : Palette.GRID);
        graphics.setStroke(new BasicStroke(0.6f));
        graphics.draw(new Line2D.Double(first ? area.getX() : area.getX() + ACTOR_WIDTH, top, area.getMaxX(), top));
        graphics.setPaint(Palette.INK);
        if (first) {
            graphics.setFont(ACTOR);
            Typeface.draw(graphics, row.actor(), (float) area.getX(), (float) (top + 13.5));
        }
        graphics.setFont(LABEL);
        Typeface.draw(graphics, row.label(), (float) (area.getX() + ACTOR_WIDTH), (float) (top + 13.5));
        right(graphics, Rounded.format("#,##0").format(row.events().size()), area.getMaxX(), top + 13.5);
    }

    private static void right(Graphics2D graphics, String text, double right, double y) {
        graphics.setFont(LABEL);
        graphics.setPaint(Palette.QUIET);
        Typeface.draw(graphics, text, (float) (right - Typeface.width(LABEL, text)), (float) y);
    }

    private void bars(Graphics2D graphics, StripRow row, Rectangle2D field, DateAxis axis, double top) {
        graphics.setPaint(Palette.MEDIAN);
        for (Event event : row.events()) {
            graphics.fill(new Rectangle2D.Double(x(event, field, axis) - 1.5, top + 3, 3, ROW_HEIGHT - 6));
        }
    }

    private void badges(Graphics2D graphics, StripRow row, Rectangle2D field, DateAxis axis, double top) {
        int[] lanes = lanes(row);
        for (int i = lanes.length; i < row.events().size(); i++) {
            graphics.setPaint(Palette.DOCUMENTED);
            graphics.fill(
                    new Rectangle2D.Double(x(row.events().get(i), field, axis) - 1.5, top + 3, 3, ROW_HEIGHT - 6));
        }
        for (int i = 0; i < lanes.length; i++) {
            double y = top + (lanes[i] + 0.5) * ROW_HEIGHT;
            Badge.draw(graphics, i + 1, true, x(row.events().get(i), field, axis), y);
        }
    }

    private double x(Event event, Rectangle2D field, DateAxis axis) {
        double time = TimeAxis.millis(start) + event.day() * MILLIS_PER_DAY;
        return axis.valueToJava2D(time, field, RectangleEdge.BOTTOM);
    }

    private int[] lanes(StripRow row) {
        double days = ChronoUnit.DAYS.between(start, start.plusMonths(months));
        double[] places = row.events().stream()
                .limit(MOST_LISTED)
                .mapToDouble(event -> event.day() / days * FIELD_WIDTH)
                .toArray();
        return Lanes.of(places, BADGE_WIDTH, MOST_LANES);
    }

    private double height(StripRow row) {
        return row.listed() ? Math.max(1, Lanes.count(lanes(row))) * ROW_HEIGHT : ROW_HEIGHT;
    }

    private double rowsHeight() {
        return rows.stream().mapToDouble(this::height).sum();
    }

    private static boolean isCounted(StripRow row) {
        return !row.listed() && row.events().size() > MOST_SINGLE;
    }

    private void cells(Graphics2D graphics, StripRow row, Rectangle2D field, DateAxis axis, double top, int most) {
        int[] counts = byMonth(row);
        for (int month = 0; month < months; month++) {
            if (counts[month] > 0) {
                double from = axis.valueToJava2D(TimeAxis.millis(start.plusMonths(month)), field, RectangleEdge.BOTTOM);
                double to =
                        axis.valueToJava2D(TimeAxis.millis(start.plusMonths(month + 1)), field, RectangleEdge.BOTTOM);
                graphics.setPaint(shade(counts[month], most));
                graphics.fill(new Rectangle2D.Double(from, top + 1.5, to - from, ROW_HEIGHT - 3));
            }
        }
    }

    private static Color shade(int count, int most) {
        return Palette.sequential(Math.sqrt(count / (double) most));
    }

    private int mostInAMonth() {
        int most = 0;
        for (StripRow row : rows) {
            if (isCounted(row)) {
                for (int count : byMonth(row)) {
                    most = Math.max(most, count);
                }
            }
        }
        return most;
    }

    private int[] byMonth(StripRow row) {
        int[] counts = new int[months];
        for (Event event : row.events()) {
            LocalDate day = start.plusDays((long) event.day());
            int month = (int) ChronoUnit.MONTHS.between(start, day);
            counts[Math.min(month, months - 1)]++;
        }
        return counts;
    }
}
