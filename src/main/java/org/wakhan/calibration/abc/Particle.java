package org.wakhan.calibration.abc;

/**
 * One simulation. The arrays belong to the particle: read only.
 *
 * @param run number of the simulation
 * @param scores normal scores of its parameters
 * @param statistics what was simulated with them, all finite
 */
public record Particle(int run, double[] scores, double[] statistics) {
    public Particle {
        for (double statistic : statistics) {
            if (!Double.isFinite(statistic)) {
                throw new IllegalArgumentException("Simulation " + run + " has a statistic that is " + statistic
                        + ", it must be a finite number.");
            }
        }
    }
}
