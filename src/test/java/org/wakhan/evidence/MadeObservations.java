package org.wakhan.evidence;

import java.time.YearMonth;
import java.util.List;
import org.wakhan.region.Region;
import org.wakhan.region.Unit;

/** Made-up files of observations. */
public final class MadeObservations {
    private MadeObservations() {}

    /** The count of a province, from 0, in a month, from 0. */
    @FunctionalInterface
    public interface Count {
        int of(int province, int month);
    }

    /** A file of so many months; a fifth of each count is in every class. */
    public static String text(Region region, YearMonth first, int months, Count count) {
        StringBuilder text = new StringBuilder("province_id,month");
        for (ObservedSeries series : ObservedSeries.values()) {
            text.append(',').append(series.key());
        }
        List<Unit> provinces = region.provinces();
        for (int province = 0; province < provinces.size(); province++) {
            for (int month = 0; month < months; month++) {
                int events = count.of(province, month);
                text.append('\n')
                        .append(provinces.get(province).id())
                        .append(',')
                        .append(first.plusMonths(month));
                text.append(',').append(events).append((',' + Integer.toString(events / 5)).repeat(4));
            }
        }
        return text.append('\n').toString();
    }
}
