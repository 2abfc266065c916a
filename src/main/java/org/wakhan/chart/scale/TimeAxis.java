package org.wakhan.chart.scale;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.wakhan.chart.frame.Palette;
import org.wakhan.chart.frame.Typeface;

/**
 * Axes of calendar time with ticks on the first days of months, quarters, half-years or years. In UTC and with English
 * month names of our own, so that no machine's settings matter.
 */
public final class TimeAxis extends DateAxis {
    private static final long serialVersionUID = 1;
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600};

    private final LocalDate start;
    private final LocalDate end;
    private final int step;

    /**
     * An axis.
     *
     * @param start first day
     * @param end day after the last
     * @param room how many labels there is room for
     * @param typeSize size of the labels in logical pixels
     */
    public TimeAxis(LocalDate start, LocalDate end, int room, double typeSize) {
        super(null, UTC, Locale.ROOT);
        this.start = start;
        this.end = end;
        this.step = step(ChronoUnit.MONTHS.between(start, end), room);
        setLowerMargin(0);
        setUpperMargin(0);
        setRange(new Date((long) millis(start)), new Date((long) millis(end)));
        setTickLabelFont(Typeface.plain(typeSize));
        setTickLabelPaint(Palette.INK);
        setTickMarkPaint(Palette.FRAME);
        setAxisLinePaint(Palette.FRAME);
    }

    /** Midnight UTC at the start of a day, in milliseconds since 1970. */
    public static double millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** A date for readers, such as 12 Dec 2022. */
    public static String text(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    @Override
    protected List<DateTick> refreshTicksHorizontal(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        List<DateTick> ticks = new ArrayList<>();
        LocalDate first =
                start.getDayOfMonth() == 1 ? start : start.withDayOfMonth(1).plusMonths(1);
        for (LocalDate day = first; !day.isAfter(end); day = day.plusMonths(1)) {
            int months = day.getYear() * 12 + day.getMonthValue() - 1;
            if (months % step == 0) {
                String month = step >= 12 ? "" : MONTHS[day.getMonthValue() - 1] + " ";
                ticks.add(new DateTick(
                        new Date((long) millis(day)),
                        month + day.getYear(),
                        TextAnchor.TOP_CENTER,
                        TextAnchor.TOP_CENTER,
                        0));
            }
        }
        return ticks;
    }

    /** The smallest step, in months, whose labels fit. */
    private static int step(long months, int room) {
        for (int step : STEPS) {
            if (months <= (long) step * room) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other)
                && other instanceof TimeAxis axis
                && axis.start.equals(start)
                && axis.end.equals(end)
                && axis.step == step;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
