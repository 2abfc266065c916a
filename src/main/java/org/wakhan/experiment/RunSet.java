package org.wakhan.experiment;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** A set of runs. Its memory grows with the runs in it, whatever the number of points. */
public final class RunSet {
    private static final BitSet NONE = new BitSet();

    private final Map<Integer, BitSet> replicates = new TreeMap<>();

    public void add(Run run) {
        replicates.computeIfAbsent(run.point(), point -> new BitSet()).set(run.replicate());
    }

    /** Takes a run out, if it is in. */
    public void remove(Run run) {
        replicates.computeIfPresent(run.point(), (point, set) -> {
            set.clear(run.replicate());
            return set;
        });
    }

    public boolean contains(Run run) {
        return replicates.getOrDefault(run.point(), NONE).get(run.replicate());
    }

    /** Number of runs in the set. */
    public int size() {
        return replicates.values().stream().mapToInt(BitSet::cardinality).sum();
    }

    /** How many runs of an experiment are in the set. */
    int among(Experiment experiment) {
        return replicates.entrySet().stream()
                .filter(entry -> entry.getKey() < experiment.points().size())
                .mapToInt(entry -> entry.getValue().get(0, experiment.runs()).cardinality())
                .sum();
    }

    /** The replicate at or after one that is the first not in the set at a point. */
    int nextMissing(int point, int replicate) {
        return replicates.getOrDefault(point, NONE).nextClearBit(replicate);
    }
}
