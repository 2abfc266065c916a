package org.wakhan.parameter;

import java.util.Map;

/**
 * How a posterior was made.
 *
 * @param program version and commit of the program
 * @param command the command that makes the posterior again
 * @param seed seed of the calibration; parameters that were not fitted come from its simulations too
 * @param histories simulated histories in all
 * @param tolerance distance of the farthest accepted history, in standard deviations of the parameters
 * @param scenario SHA-256 of all that decides the results of the fitted scenario
 * @param targets SHA-256 of the observations
 * @param priors law of each fitted parameter before the fit
 * @param shrinkage 1 less the ratio of its standard deviations after and before
 */
public record PosteriorManifest(
        String program,
        String command,
        long seed,
        int histories,
        double tolerance,
        String scenario,
        String targets,
        Map<String, String> priors,
        Map<String, Double> shrinkage) {
    /** Below this shrinkage a parameter is called not identified: it is known as little after the fit as before. */
    public static final double IDENTIFIED = .2;

    /** How well a parameter is known: one that was fitted but not identified is an assumption still. */
    public Status status(Parameter parameter) {
        return parameter.status() == Status.CALIBRATED && !identifies(parameter.key())
                ? Status.ASSUMED
                : parameter.status();
    }

    /** Whether a parameter was fitted and the observations say something about it. */
    public boolean identifies(String key) {
        return shrinkage.getOrDefault(key, 0.0) >= IDENTIFIED;
    }
}
