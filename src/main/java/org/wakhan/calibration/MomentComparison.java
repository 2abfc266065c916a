package org.wakhan.calibration;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wakhan.evidence.Moment;
import org.wakhan.history.History;
import org.wakhan.region.Region;
import org.wakhan.statistics.CountTable;
import org.wakhan.statistics.Quantiles;

/** Moments of recorded province-months of many histories beside the documented ones. */
public final class MomentComparison {
    /** The months that the documented moments are of. */
    public static final YearMonth FROM = YearMonth.of(2022, 1);
    /** The number of these months. */
    public static final int MONTHS = 24;

    private static final String WINDOW = "calib_2022_2023";

    private final List<Moment> observed;
    private final ProvinceMap map;
    private final List<double[]> simulated = new ArrayList<>();

    /**
     * One moment, observed and simulated.
     *
     * @param series name of the series
     * @param statistic name of the statistic
     * @param observed documented value
     * @param median median over histories; NaN where no history decides it
     * @param low lower end of the 90 % band
     * @param high upper end of the 90 % band
     * @param inside whether the documented value lies in the band
     */
    public record Line(
            String series, String statistic, double observed, double median, double low, double high, boolean inside) {}

    public MomentComparison(Region region, List<Moment> observed) {
        this.observed = observed.stream()
                .filter(moment -> moment.window().equals(WINDOW))
                .toList();
        this.map = ProvinceMap.of(region);
    }

    /** The moments of one history, in the order of the documented ones. May be called from several threads. */
    public double[] moments(History history) {
        double[] values = new double[observed.size()];
        Arrays.fill(values, Double.NaN);
        for (RecordedSeries series : RecordedSeries.values()) {
            CountTable table = series.of(history, map.neighbours().length, FROM, MONTHS);
            for (int i = 0; i < values.length; i++) {
                Moment moment = observed.get(i);
                if (moment.series().equals(series.key())) {
                    values[i] = value(moment.statistic(), table);
                }
            }
        }
        return values;
    }

    private double value(String key, CountTable table) {
        for (ProvinceMonthStatistic statistic : ProvinceMonthStatistic.values()) {
            if (statistic.key().equals(key)) {
                return statistic.of(table, map);
            }
        }
        return Double.NaN;
    }

    /** Adds a history's moments. */
    public void add(double[] moments) {
        simulated.add(moments);
    }

    /** The comparison, a line for each documented moment. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < observed.size(); i++) {
            int index = i;
            double[] sample = simulated.stream()
                    .mapToDouble(values -> values[index])
                    .filter(Double::isFinite)
                    .toArray();
            lines.add(line(observed.get(i), sample));
        }
        return lines;
    }

    private static Line line(Moment moment, double[] sample) {
        double value = moment.value();
        if (sample.length == 0) {
            return new Line(moment.series(), moment.statistic(), value, Double.NaN, Double.NaN, Double.NaN, false);
        }
        double[] q = Quantiles.of(sample, .05, .5, .95);
        boolean inside = q[0] <= value && value <= q[2];
        return new Line(moment.series(), moment.statistic(), value, q[1], q[0], q[2], inside);
    }
}
