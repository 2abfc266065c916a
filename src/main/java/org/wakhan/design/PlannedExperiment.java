package org.wakhan.design;

import java.util.List;
import org.wakhan.experiment.Experiment;
import org.wakhan.experiment.Replicates;
import org.wakhan.history.Outcome;
import org.wakhan.scenario.Scenario;

/**
 * A checked experiment file.
 *
 * @param points what to simulate
 * @param replicates how many runs each point gets
 * @param outcomes outcomes of the whole history to summarise and draw, the most important first
 */
public record PlannedExperiment(DesignedPoints points, Replicates replicates, List<Outcome> outcomes) {
    public PlannedExperiment {
        outcomes = List.copyOf(outcomes);
    }

    /** The scenario that the points change; its name and question are the experiment's. */
    public Scenario base() {
        return points.base();
    }

    /** The runs with a seed. */
    public Experiment experiment(long seed) {
        return new Experiment(points, seed, replicates);
    }

    /** The same with a fixed number of runs at each point. */
    public PlannedExperiment withRuns(int runs) {
        return new PlannedExperiment(points, Replicates.fixed(runs), outcomes);
    }

    /** Number of runs at all points that no constraint rejects, at most; looks at every point where there are some. */
    public long runs() {
        return (long) points.accepted() * replicates.most();
    }
}
