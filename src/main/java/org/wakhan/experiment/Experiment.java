package org.wakhan.experiment;

import org.wakhan.scenario.Scenario;

/**
 * Many runs at each of some points.
 *
 * @param points what to simulate
 * @param seed decides, with the number of a run, all that is random in it
 * @param replicates how many runs each point gets; they are numbered from 0
 * @param share which of these runs are run
 */
public record Experiment(Points points, long seed, Replicates replicates, Share share) {
    public Experiment {
        long all = (long) points.size() * replicates.most();
        if (all > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "The runs of all points (" + all + ") must be at most " + Integer.MAX_VALUE + ".");
        }
    }

    /** All runs. */
    public Experiment(Points points, long seed, Replicates replicates) {
        this(points, seed, replicates, Share.ALL);
    }

    /** As many runs at every point. */
    public Experiment(Points points, long seed, int runs) {
        this(points, seed, Replicates.fixed(runs));
    }

    /** Many runs of one scenario. */
    public Experiment(Scenario scenario, long seed, int runs) {
        this(Points.one(scenario), seed, runs);
    }

    /** The part of this experiment that one machine runs. */
    public Experiment only(Shard shard) {
        return new Experiment(
                points, seed, replicates, replicates.precision() == null ? shard.ofRuns() : shard.ofPoints());
    }

    /** Some runs of this experiment and no others, whether or not a point has runs enough or would have fewer. */
    public Experiment only(RunSet runs) {
        return new Experiment(points, seed, Replicates.fixed(Math.max(1, runs.length())), runs);
    }

    /** Number of runs at each point, at most. */
    public int runs() {
        return replicates.most();
    }

    /** Number of runs at all points, at most; points that are passed over count. */
    public int planned() {
        if (share == Share.ALL) {
            return points.size() * runs();
        }
        int planned = 0;
        for (int point = 0; point < points.size(); point++) {
            planned += share.size(point, runs());
        }
        return planned;
    }
}
