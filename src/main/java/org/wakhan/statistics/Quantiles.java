package org.wakhan.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Quantile;

/** Quantiles of a sample by linear interpolation of the order statistics (Hyndman and Fan, type 7), as in R. */
public final class Quantiles {
    private static final Quantile TYPE_7 =
            Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).withCopy(false);

    private Quantiles() {}

    /**
     * Quantiles of a sample.
     *
     * @param sample at least one finite value; left as it is
     * @param probabilities from 0 to 1
     */
    public static double[] of(double[] sample, double... probabilities) {
        return TYPE_7.evaluate(sample.clone(), probabilities);
    }

    /** The mean, summed in ascending order so that it does not depend on the order of the sample. */
    public static double mean(double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        return sum / sorted.length;
    }
}
