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
}
