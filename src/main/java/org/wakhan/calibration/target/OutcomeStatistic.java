package org.wakhan.calibration.target;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.wakhan.history.History;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;

/**
 * A monthly outcome: the sum or mean of the months whose first day lies in the period, or the value at the end of the month
 * that holds the last day.
 *
 * @param outcome one of {@link Outcomes#monthly()}
 * @param index its position among them
 */
record OutcomeStatistic(Outcome outcome, int index) implements Statistic {

    static OutcomeStatistic of(String key) {
        Outcome outcome = Outcomes.find(Outcomes.monthly(), key);
        return new OutcomeStatistic(outcome, Outcomes.monthly().indexOf(outcome));
    }

    @Override
    public double of(History history, Period period) {
        double[] monthly = history.monthly()[index];
        int first = (int) Math.max(0, ChronoUnit.MONTHS.between(history.start(), period.from()));
        if (history.start().plusMonths(first).isBefore(period.from())) {
            first++;
        }
        int last = Math.min(history.months() - 1, (int) ChronoUnit.MONTHS.between(history.start(), period.to()));
        return outcome.total(Arrays.copyOfRange(monthly, Math.min(first, last), last + 1));
    }
}
