package org.wakhan.calibration.climatology;

import java.util.Arrays;
import org.wakhan.statistics.Spread;

/**
 * Means of provinces, each moved a little towards the mean of all: where few events were counted, part of what lies far from
 * the others is chance.
 *
 * <p>The weight of the common mean m over n months is m/n over the variance of the provinces' means (denominator: their
 * number), which is the share of that variance that Poisson counts alone would give; at most 1.
 *
 * <p>Source: Marshall (1991), Applied Statistics 40, 283-294: the global empirical Bayes estimator, for equal times at risk.
 */
final class ShrunkMeans {
    private ShrunkMeans() {}

    /** Shrunk mean of each row, in events per month. */
    static double[] of(double[][] part) {
        double[] means = Past.means(part);
        double common = Spread.mean(means);
        double weight = weight(means, common / part[0].length);
        return Arrays.stream(means)
                .map(mean -> (1 - weight) * mean + weight * common)
                .toArray();
    }

    private static double weight(double[] means, double chance) {
        if (means.length < 2) {
            return 0;
        }
        double variance = Spread.variance(means) * (means.length - 1) / means.length;
        return variance > chance ? chance / variance : 1;
    }
}
