package org.wakhan.experiment;

import org.wakhan.scenario.Scenario;

/**
 * Many runs at each of some points.
 *
 * @param points what to simulate
 * @param seed decides, with the number of a run, all that is random in it
 * @param replicates how many runs each point gets; they are numbered from 0
 */
public record Experiment(Points points, long seed, Replicates replicates) {
    public Experiment {
        long planned = (long) points.size() * replicates.most();
        if (planned > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "The runs of all points (" + planned + ") must be at most " + Integer.MAX_VALUE + ".");
        }
    }

    /** As many runs at every point. */
    public Experiment(Points points, long seed, int runs) {
        this(points, seed, Replicates.fixed(runs));
    }

    /** Many runs of one scenario. */
    public Experiment(Scenario scenario, long seed, int runs) {
        this(Points.one(scenario), seed, runs);
    }

    /** Number of runs at each point, at most. */
    public int runs() {
        return replicates.most();
    }

    /** Number of runs at all points, at most; points that are passed over count. */
    public int planned() {
        return points.size() * runs();
    }
}
