package org.wakhan.chart.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.wakhan.chart.course.Course;
import org.wakhan.chart.scale.TimeAxis;
import org.wakhan.statistics.Fan;
import org.wakhan.statistics.score.Ensemble;

/**
 * Forecasts of one quantity from an origin with what was observed before and after it.
 *
 * @param course the forecasts, over the months that are forecast; its time begins with the first month observed
 * @param times middles of the months observed, in milliseconds since 1970 UTC
 * @param observed what was observed; read only
 * @param origin day after the last month that the forecast knows
 */
record ForecastCourse(Course course, double[] times, double[] observed, LocalDate origin) {

    /**
     * A course.
     *
     * @param label what it is
     * @param forecasts ensembles of one size, a month each
     * @param first first month observed
     * @param observed what was observed, from the first month to the last that is forecast
     */
    static ForecastCourse of(String label, List<Ensemble> forecasts, YearMonth first, double[] observed) {
        double[] times = new double[observed.length];
        for (int month = 0; month < times.length; month++) {
            times[month] = middle(first.plusMonths(month));
        }
        int before = observed.length - forecasts.size();
        double[][] runs = new double[forecasts.get(0).size()][forecasts.size()];
        double[] ahead = new double[forecasts.size()];
        for (int month = 0; month < ahead.length; month++) {
            ahead[month] = times[before + month];
            double[] draws = forecasts.get(month).draws();
            for (int run = 0; run < runs.length; run++) {
                runs[run][month] = draws[run];
            }
        }
        LocalDate start = first.atDay(1);
        Course course = new Course(
                label, "events per month", ahead, runs, Fan.of(runs), start, start.plusMonths(observed.length));
        return new ForecastCourse(course, times, observed, start.plusMonths(before));
    }

    private static double middle(YearMonth month) {
        return (TimeAxis.millis(month.atDay(1))
                        + TimeAxis.millis(month.plusMonths(1).atDay(1)))
                / 2;
    }

    /** The largest value that is drawn. */
    double highest() {
        double highest = course.highest();
        for (double value : observed) {
            highest = Math.max(highest, value);
        }
        return highest;
    }
}
