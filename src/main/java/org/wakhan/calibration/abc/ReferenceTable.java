package org.wakhan.calibration.abc;

import java.util.Arrays;
import java.util.List;

/**
 * Simulations with their importance weights: the prior density of their scores over the density with which they were
 * proposed. The array belongs to the table: read only.
 *
 * @param particles the simulations
 * @param weights a weight for each, 0 or more
 */
public record ReferenceTable(List<Particle> particles, double[] weights) {
    public ReferenceTable {
        particles = List.copyOf(particles);
        if (particles.size() != weights.length || particles.isEmpty()) {
            throw new IllegalArgumentException("A reference table must have simulations, and a weight for each.");
        }
    }

    /** Simulations drawn from the prior: all weights are 1. */
    public static ReferenceTable ofPrior(List<Particle> particles) {
        double[] weights = new double[particles.size()];
        Arrays.fill(weights, 1);
        return new ReferenceTable(particles, weights);
    }

    public int size() {
        return weights.length;
    }

    double[] statistics(int row) {
        return particles.get(row).statistics();
    }

    double[] scores(int row) {
        return particles.get(row).scores();
    }
}
