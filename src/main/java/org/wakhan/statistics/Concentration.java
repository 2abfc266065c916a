package org.wakhan.statistics;

import java.util.Arrays;

/** How unevenly a total is spread over units. NaN where the total is 0. */
public final class Concentration {
    private Concentration() {}

    /** Share of one unit. */
    public static double share(double[] totals, int unit) {
        return totals[unit] / Spread.sum(totals);
    }

    /** Share of the largest units. */
    public static double top(double[] totals, int count) {
        double[] sorted = totals.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int i = sorted.length - count; i < sorted.length; i++) {
            sum += sorted[i];
        }
        return sum / Spread.sum(totals);
    }

    /** Gini coefficient: 0 where all units have as much, 1 - 1/n where one has all. */
    public static double gini(double[] totals) {
        double[] sorted = totals.clone();
        Arrays.sort(sorted);
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (i + 1) * sorted[i];
        }
        int n = sorted.length;
        return 2 * weighted / (n * Spread.sum(sorted)) - (n + 1.0) / n;
    }

    /** Share of cells of a table that are 0. */
    public static double zeroShare(double[][] table) {
        int zeros = 0;
        int cells = 0;
        for (double[] row : table) {
            for (double value : row) {
                zeros += value == 0 ? 1 : 0;
                cells++;
            }
        }
        return (double) zeros / cells;
    }
}
