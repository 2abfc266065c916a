package org.wakhan.statistics;

/** Mean and spread of a series. */
public final class Spread {
    private Spread() {}

    public static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public static double mean(double[] values) {
        return sum(values) / values.length;
    }

    /** Variance with denominator n - 1. */
    public static double variance(double[] values) {
        return squares(values) / (values.length - 1);
    }

    /** Standard deviation with denominator n - 1. */
    public static double deviation(double[] values) {
        return Math.sqrt(variance(values));
    }

    /** Variance (n - 1) over mean: 1 for a Poisson count. NaN where all values are 0. */
    public static double varianceToMean(double[] values) {
        return variance(values) / mean(values);
    }

    /** Sum of squared distances from the mean. */
    public static double squares(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares;
    }
}
