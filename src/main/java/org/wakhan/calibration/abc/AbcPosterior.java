package org.wakhan.calibration.abc;

/**
 * What a reference table says about the parameters behind an observation.
 *
 * @param accepted the simulations nearest to the observation, as they were simulated
 * @param adjusted the same, moved by regression to where the observation is
 * @param tolerance distance of the farthest of them, in standard deviations of the parameters
 */
public record AbcPosterior(WeightedSample accepted, WeightedSample adjusted, double tolerance) {}
