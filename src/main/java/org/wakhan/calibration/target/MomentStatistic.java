package org.wakhan.calibration.target;

import java.util.Arrays;
import org.wakhan.calibration.MomentComparison;
import org.wakhan.calibration.ProvinceMap;
import org.wakhan.calibration.ProvinceMonthStatistic;
import org.wakhan.calibration.RecordedSeries;
import org.wakhan.history.History;

/**
 * A moment of counts by province and month, as ACLED would have recorded them in 2022 and 2023.
 *
 * @param series what is counted
 * @param moment the moment
 * @param map the provinces
 */
record MomentStatistic(RecordedSeries series, ProvinceMonthStatistic moment, ProvinceMap map) implements Statistic {

    static MomentStatistic of(String series, String moment, ProvinceMap map) {
        return new MomentStatistic(
                Arrays.stream(RecordedSeries.values())
                        .filter(value -> value.key().equals(series))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("There is no series " + series + ".")),
                Arrays.stream(ProvinceMonthStatistic.values())
                        .filter(value -> value.key().equals(moment))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("There is no moment " + moment + ".")),
                map);
    }

    @Override
    public double of(History history, Period period) {
        return moment.of(
                series.of(history, map.neighbours().length, MomentComparison.FROM, MomentComparison.MONTHS), map);
    }
}
