package org.wakhan.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs in groups that have the same values of inputs, since they took the same of a limited number of joint draws (those of
 * a posterior). Such runs are no independent trials of what these inputs do.
 *
 * @param group by run
 * @param count number of groups
 */
public record Repeats(int[] group, int count) {

    /** Every run by itself. */
    public static Repeats none(int runs) {
        int[] group = new int[runs];
        Arrays.setAll(group, run -> run);
        return new Repeats(group, runs);
    }

    /**
     * The groups in which more than half of the inputs that vary, and at least two, put the runs by their values; where there
     * are none such, every run by itself.
     *
     * @param inputs values by input and run
     */
    public static Repeats of(double[][] inputs, int runs) {
        Map<Labels, Integer> votes = new LinkedHashMap<>();
        int varying = 0;
        for (double[] input : inputs) {
            int[] labels = labels(input);
            if (Arrays.stream(labels).anyMatch(label -> label > 0)) {
                varying++;
                votes.merge(new Labels(labels), 1, Integer::sum);
            }
        }
        int most = Math.max(1, varying / 2);
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() > most)
                .findFirst()
                .map(vote -> grouped(vote.getKey().of()))
                .orElseGet(() -> none(runs));
    }

    /** The groups of some of the runs, which take the numbers 0, 1 and so on. */
    public Repeats among(int[] runs) {
        return grouped(labels(Arrays.stream(runs).mapToDouble(run -> group[run]).toArray()));
    }

    private static Repeats grouped(int[] labels) {
        return new Repeats(labels, Arrays.stream(labels).max().orElse(-1) + 1);
    }

    /** Whether an input has one value in each group. */
    boolean hold(double[] input) {
        double[] first = new double[count];
        Arrays.fill(first, Double.NaN);
        for (int run = 0; run < group.length; run++) {
            if (Double.isNaN(first[group[run]])) {
                first[group[run]] = input[run];
            } else if (first[group[run]] != input[run]) {
                return false;
            }
        }
        return true;
    }

    /** Sums over the runs of each group. */
    double[] sums(double[] values) {
        double[] sums = new double[count];
        for (int run = 0; run < group.length; run++) {
            sums[group[run]] += values[run];
        }
        return sums;
    }

    /** Means over the runs of each group. */
    double[] means(double[] values) {
        double[] means = sums(values);
        int[] sizes = new int[count];
        for (int of : group) {
            sizes[of]++;
        }
        for (int of = 0; of < count; of++) {
            means[of] /= sizes[of];
        }
        return means;
    }

    /** Numbers of the distinct values, from 0 in the order in which they come. */
    private static int[] labels(double[] input) {
        Map<Double, Integer> numbers = new HashMap<>();
        int[] labels = new int[input.length];
        for (int run = 0; run < input.length; run++) {
            Integer known = numbers.putIfAbsent(input[run], numbers.size());
            labels[run] = known == null ? numbers.size() - 1 : known;
        }
        return labels;
    }

    /** Labels that are equal where they put runs in the same groups. */
    private record Labels(int[] of) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Labels labels && Arrays.equals(of, labels.of);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(of);
        }
    }
}
