package org.wakhan.experiment;

import org.wakhan.scenario.Scenario;

/**
 * Many runs at each of some points.
 *
 * @param points what to simulate
 * @param seed decides, with the number of a run, all that is random in it
 * @param runs number of runs at each point, at least 1; they are numbered from 0
 */
public record Experiment(Points points, long seed, int runs) {
    public Experiment {
        if (runs < 1) {
            throw new IllegalArgumentException("The runs (" + runs + ") must be at least 1.");
        }
        if ((long) points.size() * runs > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The runs of all points (" + (long) points.size() * runs
                    + ") must be at most " + Integer.MAX_VALUE + ".");
        }
    }

    /** Many runs of one scenario. */
    public Experiment(Scenario scenario, long seed, int runs) {
        this(Points.one(scenario), seed, runs);
    }

    /** Number of runs at all points, at most; points that are passed over count. */
    public int planned() {
        return points.size() * runs;
    }
}
