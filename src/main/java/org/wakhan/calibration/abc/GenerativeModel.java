package org.wakhan.calibration.abc;

/**
 * A model that can be simulated but has no likelihood that could be written down.
 *
 * <p>Parameters are <em>normal scores</em>: the prior quantile of each parameter, taken through the standard normal law.
 * In scores the prior is standard normal in every dimension, whatever the laws, and every score is a possible value.
 */
public interface GenerativeModel {

    /** Number of parameters. */
    int dimensions();

    /**
     * The statistics of one simulation. Called from several threads at once; always the same for the same arguments.
     *
     * @param scores normal scores of the parameters
     * @param run number of the simulation, which decides all that is random in it
     * @return as many finite numbers at each call, on scales on which their spread depends little on their size
     */
    double[] statistics(double[] scores, int run);
}
