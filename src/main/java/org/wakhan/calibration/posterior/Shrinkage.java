package org.wakhan.calibration.posterior;

import org.wakhan.parameter.Law;
import org.wakhan.parameter.Parameter;
import org.wakhan.parameter.PosteriorManifest;

/**
 * How much narrower a parameter is known after the fit than before.
 *
 * @param key the parameter
 * @param scale {@code log} where the prior is log-normal and deviations are those of the logarithm, else {@code plain}
 * @param priorSd standard deviation of the prior
 * @param posteriorSd standard deviation of the posterior
 */
public record Shrinkage(String key, String scale, double priorSd, double posteriorSd) {
    private static final int GRID = 2000;

    /** The shrinkage of a parameter from posterior values of equal weight. */
    static Shrinkage of(Parameter parameter, double[] posterior) {
        boolean log = parameter.prior() instanceof Law.LogNormal;
        double[] prior = new double[GRID];
        for (int i = 0; i < GRID; i++) {
            prior[i] = scaled(parameter.prior().quantile((i + .5) / GRID), log);
        }
        double[] after = new double[posterior.length];
        for (int i = 0; i < after.length; i++) {
            after[i] = scaled(posterior[i], log);
        }
        return new Shrinkage(parameter.key(), log ? "log" : "plain", deviation(prior), deviation(after));
    }

    private static double scaled(double value, boolean log) {
        return log ? StrictMath.log(value) : value;
    }

    private static double deviation(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double square = 0;
        for (double value : values) {
            square += (value - mean) * (value - mean) / (values.length - 1);
        }
        return Math.sqrt(square);
    }

    /** 1 less the ratio of the deviations: 0 where nothing was learnt, 1 where everything was; may be below 0. */
    public double shrinkage() {
        return 1 - posteriorSd / priorSd;
    }

    /** Whether the observations say something about the parameter. */
    public boolean identified() {
        return shrinkage() >= PosteriorManifest.IDENTIFIED;
    }

    /** What to call it. */
    public String verdict() {
        return identified() ? "identified" : "not identified: prior";
    }
}
