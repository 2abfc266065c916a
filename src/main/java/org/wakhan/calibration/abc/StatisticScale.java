package org.wakhan.calibration.abc;

import java.util.Arrays;

/**
 * Puts statistics on one scale: less their median, over their median absolute deviation, and their squares beside them so
 * that a linear rule can bend.
 */
final class StatisticScale {
    /** Median absolute deviation of a standard normal law: with it, the deviation stands for a standard deviation. */
    private static final double NORMAL_DEVIATION = .6744897501960817;
    /** Where more than half of the values agree the median deviation is 0; deviations are then in units. */
    private static final double UNITS = 1;
    /** Standard deviations at which features end, so that a wild simulation does not decide a regression. */
    private static final double MOST = 8;

    private final double[] centre;
    private final double[] spread;

    /** The scale of a table's statistics. */
    StatisticScale(ReferenceTable table) {
        int width = table.statistics(0).length;
        centre = new double[width];
        spread = new double[width];
        double[] column = new double[table.size()];
        for (int s = 0; s < width; s++) {
            for (int row = 0; row < column.length; row++) {
                column[row] = table.statistics(row)[s];
            }
            centre[s] = median(column);
            for (int row = 0; row < column.length; row++) {
                column[row] = Math.abs(column[row] - centre[s]);
            }
            double deviation = median(column) / NORMAL_DEVIATION;
            spread[s] = deviation > 0 ? deviation : UNITS;
        }
    }

    /** Features of statistics: each on the scale, then the squares. */
    double[] features(double[] statistics) {
        int width = centre.length;
        double[] features = new double[2 * width];
        for (int s = 0; s < width; s++) {
            double value = Math.max(-MOST, Math.min(MOST, (statistics[s] - centre[s]) / spread[s]));
            features[s] = value;
            features[width + s] = value * value;
        }
        return features;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
