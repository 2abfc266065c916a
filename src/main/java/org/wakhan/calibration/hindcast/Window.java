package org.wakhan.calibration.hindcast;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.wakhan.calibration.climatology.Past;
import org.wakhan.evidence.Observations;
import org.wakhan.evidence.ObservedSeries;

/**
 * A forecast's origin and the months that are forecast from it.
 *
 * @param origin last month that the forecast may know
 * @param horizon number of months after it, at least 1
 */
public record Window(YearMonth origin, int horizon) {
    /** By definition: months of a forecast. */
    public static final int YEAR = 12;

    public Window {
        if (horizon < 1) {
            throw new IllegalArgumentException("The horizon (" + horizon + ") must be at least 1 month.");
        }
    }

    /** The first month that is forecast. */
    public YearMonth first() {
        return origin.plusMonths(1);
    }

    /** The last month that is forecast. */
    public YearMonth last() {
        return origin.plusMonths(horizon);
    }

    /** Months that are forecast, in order. */
    public YearMonth[] months() {
        return IntStream.rangeClosed(1, horizon).mapToObj(origin::plusMonths).toArray(YearMonth[]::new);
    }

    /** What a forecast may know of a series. */
    public Past past(Observations observations, ObservedSeries series) {
        return new Past(observations.first(), observations.counts(series, observations.first(), origin));
    }

    /** What happened, by province and month. */
    public double[][] target(Observations observations, ObservedSeries series) {
        return observations.counts(series, first(), last());
    }
}
