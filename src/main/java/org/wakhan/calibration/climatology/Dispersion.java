package org.wakhan.calibration.climatology;

import org.wakhan.statistics.Spread;

/** Overdispersion of counts within provinces. */
final class Dispersion {
    private Dispersion() {}

    /**
     * Dispersion alpha of counts whose variance is mean + alpha mean^2, by moments pooled over provinces: sum of (variance
     * - mean) over sum of mean^2, with the variance of denominator n - 1; not below 0.
     */
    static double pooled(double[][] part) {
        double excess = 0;
        double squares = 0;
        for (double[] row : part) {
            double mean = Spread.mean(row);
            excess += Spread.variance(row) - mean;
            squares += mean * mean;
        }
        return squares > 0 ? Math.max(0, excess / squares) : 0;
    }

    /**
     * Variance b of a factor with mean 1 that multiplies all provinces of a month, by moments of the national total: its
     * variance is M + a S + b (M^2 - S) with the mean total M, the sum S of squared means of provinces and the pooled
     * dispersion a; not below 0.
     */
    static double shared(double[][] part) {
        double[] national = new double[part[0].length];
        double squares = 0;
        for (double[] row : part) {
            double mean = Spread.mean(row);
            squares += mean * mean;
            for (int month = 0; month < national.length; month++) {
                national[month] += row[month];
            }
        }
        double mean = Spread.mean(national);
        double rest = mean * mean - squares;
        return rest > 0 ? Math.max(0, (Spread.variance(national) - mean - pooled(part) * squares) / rest) : 0;
    }
}
