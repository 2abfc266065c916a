package org.wakhan.experiment;

import java.util.BitSet;
import org.wakhan.scenario.Scenario;

/**
 * Many runs of one scenario.
 *
 * @param scenario what to simulate
 * @param seed decides, with the number of a run, all that is random in it
 * @param runs number of runs, at least 1; they are numbered from 0
 */
public record Experiment(Scenario scenario, long seed, int runs) {
    public Experiment {
        if (runs < 1) {
            throw new IllegalArgumentException("The runs (" + runs + ") must be at least 1.");
        }
    }

    /** How many of these runs are among some. */
    int among(BitSet replicates) {
        return replicates.get(0, runs).cardinality();
    }
}
