package org.wakhan.statistics.process;

import org.apache.commons.math3.distribution.GammaDistribution;

/**
 * What is known of the rate of a Poisson process: a gamma law, conjugate to counts.
 *
 * @param shape shape, above 0: prior events and a half or so
 * @param exposure rate of the law, above 0: the time over which they were counted
 */
public record GammaRate(double shape, double exposure) {
    /** Mathematical: shape of Jeffreys' prior of a Poisson rate, whose exposure is 0. */
    private static final double JEFFREYS = .5;

    public GammaRate {
        if (!(shape > 0 && exposure > 0)) {
            throw new IllegalArgumentException(
                    "A rate must have a shape (" + shape + ") and an exposure (" + exposure + ") above 0.");
        }
    }

    /** The posterior of Jeffreys' prior. */
    public static GammaRate jeffreys(double events, double time) {
        return new GammaRate(events + JEFFREYS, time);
    }

    /** The posterior after more events. */
    public GammaRate updated(double events, double time) {
        return new GammaRate(shape + events, exposure + time);
    }

    public double mean() {
        return shape / exposure;
    }

    public double sd() {
        return Math.sqrt(shape) / exposure;
    }

    public double quantile(double probability) {
        return new GammaDistribution(null, shape, 1 / exposure).inverseCumulativeProbability(probability);
    }

    /** Probability of at least one event in a time to come. */
    public double atLeastOne(double time) {
        return 1 - Math.pow(exposure / (exposure + time), shape);
    }
}
