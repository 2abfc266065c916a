package org.wakhan.statistics.score;

/** A probabilistic forecast of one number. Immutable. */
public interface Forecast {

    double mean();

    /** P(X &lt;= x). */
    double cumulative(double x);

    /** P(X &lt; x). */
    double below(double x);

    /**
     * The smallest value that is not exceeded with a probability: the inverse of the distribution function, without
     * interpolation, so that an interval of a count ends at counts.
     *
     * @param probability above 0 and below 1
     */
    double quantile(double probability);

    /**
     * Continuous ranked probability score: the integral of (P(X &lt;= x) - 1(observed &lt;= x))^2 over x. 0 is perfect; in
     * the unit of the number.
     *
     * <p>Source: Matheson and Winkler (1976), Management Science 22; Gneiting and Raftery (2007), JASA 102.
     */
    double crps(double observed);

    /** The central interval with a probability: quantiles at (1 - level) / 2 and (1 + level) / 2. */
    default Interval central(double level) {
        return new Interval(quantile((1 - level) / 2), quantile((1 + level) / 2), level);
    }

    /**
     * Randomised probability integral transform: uniform on (0, 1) where the forecast is calibrated.
     *
     * <p>Source: Czado, Gneiting and Held (2009), Biometrics 65.
     *
     * @param observed what was observed
     * @param uniform a uniform number, which spreads the jump of a count
     */
    default double pit(double observed, double uniform) {
        double below = below(observed);
        return below + uniform * (cumulative(observed) - below);
    }
}
