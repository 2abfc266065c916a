package org.wakhan.experiment;

import org.wakhan.history.History;
import org.wakhan.scenario.Scenario;

/** Makes one history. Called from several threads at once, so it keeps nothing between calls. */
@FunctionalInterface
public interface Simulator {

    /**
     * The history of a scenario, seed and replicate: always the same, whatever ran before or runs beside it.
     *
     * @param scenario what to simulate
     * @param seed the experiment's seed
     * @param replicate number of the run, from 0
     */
    History simulate(Scenario scenario, long seed, int replicate);
}
