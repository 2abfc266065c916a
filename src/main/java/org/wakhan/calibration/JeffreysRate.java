package org.wakhan.calibration;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * The yearly rate of rare events from their number alone: Poisson counts with Jeffreys' prior, whose posterior is
 * Gamma(events + 1/2, rate years). What a model adds to it stands beside it.
 *
 * @param events events counted, 0 or more
 * @param years length of the time observed, above 0
 */
public record JeffreysRate(int events, double years) {
    private static final double JEFFREYS = .5;

    public JeffreysRate {
        if (events < 0 || !(years > 0)) {
            throw new IllegalArgumentException(
                    "The events (" + events + ") must be 0 or more and the years (" + years + ") above 0.");
        }
    }

    /** Mean rate, events a year. */
    public double mean() {
        return (events + JEFFREYS) / years;
    }

    /** The rate below which the true one lies with a probability. */
    public double quantile(double probability) {
        return new GammaDistribution(null, events + JEFFREYS, 1 / years).inverseCumulativeProbability(probability);
    }

    /** Probability of at least one event within some years to come. */
    public double atLeastOneWithin(double ahead) {
        return 1 - FastMath.pow(years / (years + ahead), events + JEFFREYS);
    }
}
