package org.wakhan.calibration.target;

import org.wakhan.history.History;

/** A number that sources would have counted in a history. */
@FunctionalInterface
public interface Statistic {

    /**
     * The number of a history that covers the period; NaN where the history does not decide it.
     *
     * @param history the history with its record
     * @param period the days that were observed
     */
    double of(History history, Period period);
}
