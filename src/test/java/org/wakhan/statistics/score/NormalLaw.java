package org.wakhan.statistics.score;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A normal forecast.
 *
 * @param mean mean
 * @param sd standard deviation, above 0
 */
public record NormalLaw(double mean, double sd) implements Forecast {
    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    public NormalLaw {
        if (!(sd > 0)) {
            throw new IllegalArgumentException("The standard deviation (" + sd + ") must be above 0.");
        }
    }

    @Override
    public double cumulative(double x) {
        return STANDARD.cumulativeProbability((x - mean) / sd);
    }

    @Override
    public double below(double x) {
        return cumulative(x);
    }

    @Override
    public double quantile(double probability) {
        return mean + sd * STANDARD.inverseCumulativeProbability(probability);
    }

    /** Closed form of Gneiting and Raftery (2007), JASA 102, equation 21. */
    @Override
    public double crps(double observed) {
        double z = (observed - mean) / sd;
        return sd
                * (z * (2 * STANDARD.cumulativeProbability(z) - 1) + 2 * STANDARD.density(z) - 1 / Math.sqrt(Math.PI));
    }
}
