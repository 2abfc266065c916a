package org.wakhan.calibration.abc;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Simulation-based calibration (Talts, Betancourt, Simpson, Vehtari and Gelman 2018, arXiv 1804.06788): where parameters
 * come from the prior and data from them, the share of the posterior below the true value is uniform.
 *
 * @param counts number of ranks by bin, bins of equal width from 0 to 1
 */
public record RankUniformity(int[] counts) {
    /** Expected ranks in a bin, at the least, for the chi-square law to hold. */
    private static final int PER_BIN = 10;

    private static final int MOST_BINS = 20;

    /**
     * Counts ranks by bin.
     *
     * @param ranks shares of the posterior below the true value, each from 0 to 1; at least 20
     */
    public static RankUniformity of(double[] ranks) {
        int bins = Math.min(MOST_BINS, ranks.length / PER_BIN);
        if (bins < 2) {
            throw new IllegalArgumentException(
                    "There must be at least " + 2 * PER_BIN + " ranks, not " + ranks.length + ".");
        }
        int[] counts = new int[bins];
        for (double rank : ranks) {
            counts[(int) Math.min(bins - 1.0, Math.floor(rank * bins))]++;
        }
        return new RankUniformity(counts);
    }

    /** Chi-square of the counts against equal ones. */
    public double chiSquare() {
        double expected = Arrays.stream(counts).sum() / (double) counts.length;
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }

    /** Probability of a chi-square as large or larger if ranks are uniform. */
    public double pValue() {
        return 1 - new ChiSquaredDistribution(null, counts.length - 1.0).cumulativeProbability(chiSquare());
    }
}
