package org.wakhan.chart.course;

import java.time.LocalDate;
import java.util.List;
import org.wakhan.chart.scale.Rounded;
import org.wakhan.chart.scale.TimeAxis;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcome.Over;
import org.wakhan.statistics.Fan;
import org.wakhan.store.result.Results;

/**
 * The course of one quantity over calendar time in many histories.
 *
 * @param label what it is
 * @param unit unit of its values
 * @param times when each value holds, in milliseconds since 1970 UTC: the middle of the month for counts and means, its
 *     end for states and running totals
 * @param runs values by history and time; read only
 * @param fan their bands
 * @param start first day
 * @param end first day after the last month
 */
public record Course(
        String label, String unit, double[] times, double[][] runs, Fan fan, LocalDate start, LocalDate end) {

    /** With fewer histories than this, each is drawn as a line of its own: quantiles of so few mean little. */
    static final int FEWEST_FOR_BANDS = 10;

    /** The monthly values of an outcome. */
    public static Course monthly(Results results, Outcome outcome) {
        return monthly(outcome, results.monthly(outcome), results.months());
    }

    /** Monthly values of an outcome by history and month. */
    public static Course monthly(Outcome outcome, double[][] values, List<LocalDate> months) {
        double[] times = new double[months.size()];
        for (int month = 0; month < times.length; month++) {
            double first = TimeAxis.millis(months.get(month));
            double next = TimeAxis.millis(months.get(month).plusMonths(1));
            times[month] = outcome.over() == Over.LAST ? next : (first + next) / 2;
        }
        return course(outcome.label(), outcome.unit(), times, values, months);
    }

    /**
     * The running total of one or more counts since the start, with 0 at the start.
     *
     * @param label what they are together
     * @param counts outcomes summed over months
     */
    public static Course runningTotal(Results results, String label, Outcome... counts) {
        double[][] sums =
                new double[results.replicates().length][results.months().size()];
        for (Outcome count : counts) {
            double[][] values = results.monthly(count);
            for (int run = 0; run < sums.length; run++) {
                for (int month = 0; month < sums[run].length; month++) {
                    sums[run][month] += values[run][month];
                }
            }
        }
        return runningTotal(label, counts[0], sums, results.months());
    }

    /** The running total of a count since the start, with 0 at the start, from its values by history and month. */
    public static Course runningTotal(String label, Outcome count, double[][] values, List<LocalDate> months) {
        double[] times = new double[months.size() + 1];
        times[0] = TimeAxis.millis(months.get(0));
        double[][] totals = new double[values.length][times.length];
        for (int month = 0; month < months.size(); month++) {
            times[month + 1] = TimeAxis.millis(months.get(month).plusMonths(1));
            for (int run = 0; run < totals.length; run++) {
                totals[run][month + 1] = totals[run][month] + values[run][month];
            }
        }
        return course(label, count.totalUnit() + " since the start", times, totals, months);
    }

    private static Course course(String label, String unit, double[] times, double[][] runs, List<LocalDate> months) {
        LocalDate end = months.get(months.size() - 1).plusMonths(1);
        return new Course(label, unit, times, runs, Fan.of(runs), months.get(0), end);
    }

    /** Whether there are enough histories for bands. */
    public boolean hasBands() {
        return runs.length >= FEWEST_FOR_BANDS;
    }

    /** The largest value that is drawn. */
    public double highest() {
        double highest = 0;
        double[][] drawn = hasBands() ? new double[][] {fan.q95(), fan.mean()} : runs;
        for (double[] line : drawn) {
            for (double value : line) {
                highest = Math.max(highest, value);
            }
        }
        return highest;
    }

    /** The last month in words, for text alternatives. */
    public String lastInWords() {
        int last = fan.months() - 1;
        if (runs.length == 1) {
            return label + ": " + Rounded.text(runs[0][last]) + " " + unit + " at the end.";
        }
        return label + " at the end: median " + Rounded.text(fan.median()[last]) + ", mean "
                + Rounded.text(fan.mean()[last]) + ", 90 % of histories from " + Rounded.text(fan.q05()[last]) + " to "
                + Rounded.text(fan.q95()[last]) + " " + unit + ".";
    }
}
