package org.wakhan.evidence;

import java.util.List;
import org.wakhan.input.Table;

/**
 * A moment of counts by province and month: one row of {@code province_month_moments.csv}.
 *
 * @param series what was counted, such as {@code pv_events}
 * @param window the months it is of, such as {@code calib_2022_2023}
 * @param statistic name of the statistic
 * @param value its value
 */
public record Moment(String series, String window, String statistic, double value) {

    /** All rows, in the file's order. */
    public static List<Moment> load() {
        return Table.resource(Moment.class, "province_month_moments.csv").rows().stream()
                .map(row ->
                        new Moment(row.text("series"), row.text("window"), row.text("statistic"), row.number("value")))
                .toList();
    }
}
