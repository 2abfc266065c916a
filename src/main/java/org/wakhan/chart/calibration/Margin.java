package org.wakhan.chart.calibration;

/**
 * What is known about one parameter before and after a fit.
 *
 * @param key the parameter
 * @param unit its unit
 * @param prior quantiles of the prior at equal steps of probability, from half a step to 1 less half a step; at least 50
 * @param posterior draws from the posterior
 * @param shrinkage 1 less the ratio of the deviations after and before
 * @param verdict what to call it
 */
public record Margin(String key, String unit, double[] prior, double[] posterior, double shrinkage, String verdict) {
    private static final int LEAST = 50;

    public Margin {
        if (prior.length < LEAST || posterior.length == 0) {
            throw new IllegalArgumentException("The margin of " + key + " must have at least " + LEAST
                    + " quantiles of the prior, and draws of the posterior.");
        }
    }
}
