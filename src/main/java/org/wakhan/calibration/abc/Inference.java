package org.wakhan.calibration.abc;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * From a reference table and an observation to a posterior. The one rule behind the calibration and its checks.
 *
 * <p>Summaries are learnt twice, from all simulations and then from those near the observation (Fearnhead and Prangle's
 * pilot). The nearest simulations are accepted, weighted with the Epanechnikov kernel of their distance times their
 * importance weight, and adjusted by {@link LocalLinear}.
 */
public final class Inference {
    /** Simulations from which the second summaries are learnt, for each one to be accepted. */
    private static final int PILOT = 8;
    /** The pilot takes at most one in so many of all. */
    private static final int PILOT_SHARE = 2;

    private final ReferenceTable table;
    private final int accepted;
    private final StatisticScale scale;
    private final double[][] features;
    private final double[][] scores;
    private final double[][] coarse;
    private final Summaries rule;

    /**
     * Prepares a table.
     *
     * @param accepted simulations to accept, at least 10 and at most as many as the table has; more where distances tie
     */
    public Inference(ReferenceTable table, int accepted) {
        if (accepted < 10 || accepted > table.size()) {
            throw new IllegalArgumentException("The accepted simulations (" + accepted
                    + ") must be from 10 to those of the table (" + table.size() + ").");
        }
        this.table = table;
        this.accepted = accepted;
        this.scale = new StatisticScale(table);
        this.features = new double[table.size()][];
        this.scores = new double[table.size()][];
        for (int row = 0; row < table.size(); row++) {
            features[row] = scale.features(table.statistics(row));
            scores[row] = table.scores(row);
        }
        this.rule = Summaries.learn(features, scores, table.weights());
        this.coarse = new double[table.size()][];
        for (int row = 0; row < table.size(); row++) {
            coarse[row] = rule.of(features[row]);
        }
    }

    /**
     * The posterior of an observation.
     *
     * @param observed its statistics
     */
    public AbcPosterior of(double[] observed) {
        double[] target = scale.features(observed);
        int[] pilot = nearest(
                coarse, rule.of(target), Math.max(accepted, Math.min(PILOT * accepted, table.size() / PILOT_SHARE)));
        double[][] near = pick(features, pilot);
        Summaries local = Summaries.learn(near, pick(scores, pilot), weights(pilot));
        double[][] summaries = new double[pilot.length][];
        for (int i = 0; i < pilot.length; i++) {
            summaries[i] = local.of(near[i]);
        }
        double[] there = local.of(target);
        int[] chosen = nearest(summaries, there, accepted);
        double tolerance = Summaries.distance(summaries[chosen[chosen.length - 1]], there);
        double[] weights = new double[chosen.length];
        int[] rows = new int[chosen.length];
        int[] runs = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            rows[i] = pilot[chosen[i]];
            runs[i] = table.particles().get(rows[i]).run();
            weights[i] = table.weights()[rows[i]] * kernel(Summaries.distance(summaries[chosen[i]], there), tolerance);
        }
        double[][] own = pick(scores, rows);
        double[][] adjusted = LocalLinear.adjust(own, pick(summaries, chosen), weights, there);
        return new AbcPosterior(
                new WeightedSample(runs, own, weights), new WeightedSample(runs, adjusted, weights), tolerance);
    }

    /** Epanechnikov's kernel; the farthest simulation keeps a little weight, and all are alike where none differs. */
    private static double kernel(double distance, double tolerance) {
        double share = tolerance > 0 ? distance / (tolerance * (1 + 1e-6)) : 0;
        return 1 - share * share;
    }

    /** Positions of the nearest, nearest first, ties by position; those that tie with the last are in too. */
    private static int[] nearest(double[][] summaries, double[] there, int count) {
        double[] distances = new double[summaries.length];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = Summaries.distance(summaries[i], there);
        }
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        double last = sorted[Math.min(count, sorted.length) - 1];
        return IntStream.range(0, distances.length)
                .filter(i -> distances[i] <= last)
                .boxed()
                .sorted((a, b) -> {
                    int order = Double.compare(distances[a], distances[b]);
                    return order == 0 ? Integer.compare(a, b) : order;
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double[] weights(int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> table.weights()[row]).toArray();
    }

    private static double[][] pick(double[][] rows, int[] positions) {
        return Arrays.stream(positions).mapToObj(position -> rows[position]).toArray(double[][]::new);
    }
}
