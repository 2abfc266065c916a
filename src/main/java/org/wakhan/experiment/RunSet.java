package org.wakhan.experiment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * A set of runs, some of them with a value of the outcome on which {@link Precision} looks. Its memory grows with the runs
 * in it, whatever the number of points.
 */
public final class RunSet implements Share {
    private static final BitSet NONE = new BitSet();

    private final Map<Integer, BitSet> replicates = new TreeMap<>();
    private final Map<Integer, double[]> values = new TreeMap<>();

    public void add(Run run) {
        replicates.computeIfAbsent(run.point(), point -> new BitSet()).set(run.replicate());
    }

    /**
     * Adds a finished run.
     *
     * @param value what it left of the outcome on which the precision looks
     */
    public void add(Run run, double value) {
        add(run);
        double[] known = values.computeIfAbsent(run.point(), point -> new double[0]);
        if (known.length <= run.replicate()) {
            int length = known.length;
            known = Arrays.copyOf(known, Math.max(Precision.BLOCK, 2 * run.replicate()));
            Arrays.fill(known, length, known.length, Double.NaN);
            values.put(run.point(), known);
        }
        known[run.replicate()] = value;
    }

    public boolean contains(Run run) {
        return holds(run.point(), run.replicate());
    }

    @Override
    public boolean holds(int point, int replicate) {
        return replicates.getOrDefault(point, NONE).get(replicate);
    }

    @Override
    public int size(int point, int firstReplicates) {
        return replicates.getOrDefault(point, NONE).get(0, firstReplicates).cardinality();
    }

    /** Whether no run is in the set. */
    public boolean isEmpty() {
        return size() == 0;
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

    /** One more than the highest replicate at any point; 0 where there is none. */
    int length() {
        return replicates.values().stream().mapToInt(BitSet::length).max().orElse(0);
    }

    /** One more than the highest replicate at a point; 0 where there is none. */
    int length(int point) {
        return replicates.getOrDefault(point, NONE).length();
    }

    /** The value of a run; NaN where it has none. */
    double value(int point, int replicate) {
        double[] known = values.get(point);
        return known == null || replicate >= known.length ? Double.NaN : known[replicate];
    }
}
