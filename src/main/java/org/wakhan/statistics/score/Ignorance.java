package org.wakhan.statistics.score;

import java.util.Arrays;

/**
 * Ignorance score: minus the logarithm (base 2) of the probability that the forecast gives the bin of the observation, in
 * the bins of ViEWS and with one pseudo-draw a bin, so that no bin is impossible.
 *
 * <p>Source: Roulston and Smith (2002), Monthly Weather Review 130; Hegre et al. (2025), Journal of Peace Research 62.
 */
public final class Ignorance {
    /** By definition: upper ends of the bins of the ViEWS challenge; a last bin is above them. */
    private static final double[] ENDS = {.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5};

    private Ignorance() {}

    /** The score of an ensemble, in bits. */
    public static double of(Ensemble ensemble, double observed) {
        return of(ensemble, ensemble.size(), observed);
    }

    /**
     * The score of a forecast as that of an ensemble of a size with the forecast's own shares in each bin, in bits: so
     * that a closed form and an ensemble are compared with the same weight of pseudo-draws.
     */
    public static double of(Forecast forecast, int draws, double observed) {
        int bin = bin(observed);
        double upper = bin == ENDS.length ? 1 : forecast.cumulative(ENDS[bin]);
        double lower = bin == 0 ? 0 : forecast.cumulative(ENDS[bin - 1]);
        double share = (draws * (upper - lower) + 1) / (draws + ENDS.length + 1);
        return -Math.log(share) / Math.log(2);
    }

    private static int bin(double observed) {
        int at = Arrays.binarySearch(ENDS, observed);
        return at >= 0 ? at : -at - 1;
    }
}
