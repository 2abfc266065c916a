package org.wakhan.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Two samples of histories compared figure by figure: means by Welch's z, variances by Welch's z on the distances from
 * each sample's median (Brown and Forsythe 1974, which heavy tails do not mislead). The bound of z holds the probability of
 * any false alarm among all rows (Bonferroni).
 *
 * @param rows all comparisons, the largest deviation first
 * @param bound largest deviation, in standard errors, that chance explains
 */
record Comparison(List<Row> rows, double bound) {
    /** Values above 0, over both samples, below which a figure is too rare for a normal approximation. */
    private static final int RARE = 60;

    /** One figure's comparison. */
    record Row(String figure, String what, double model, double oracle, double z) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%-55s %-8s %12.4f %12.4f %7.2f", figure, what, model, oracle, z);
        }
    }

    static Comparison of(List<Map<String, Double>> model, List<Map<String, Double>> oracle, double errorRate) {
        List<Row> rows = new ArrayList<>();
        for (String figure : model.get(0).keySet()) {
            double[] first = values(model, figure);
            double[] second = values(oracle, figure);
            long occurring = DoubleStream.concat(Arrays.stream(first), Arrays.stream(second))
                    .filter(value -> value != 0)
                    .count();
            if (occurring >= RARE) {
                rows.add(row(figure, "mean", first, second));
                rows.add(row(figure, "spread", distances(first), distances(second)));
            }
        }
        rows.sort(Comparator.comparingDouble((Row row) -> Math.abs(row.z())).reversed());
        double bound = -new NormalDistribution().inverseCumulativeProbability(errorRate / rows.size() / 2);
        return new Comparison(List.copyOf(rows), bound);
    }

    List<Row> beyondChance() {
        return rows.stream().filter(row -> Math.abs(row.z()) > bound).toList();
    }

    /** The rows that deviate most, as a table. */
    String table(int length) {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-55s %-8s %12s %12s %7s%n", "figure", "", "model", "day by day", "z"));
        rows.stream().limit(length).forEach(row -> table.append(row).append(System.lineSeparator()));
        return table.append(String.format(Locale.ROOT, "%d comparisons, bound %.2f%n", rows.size(), bound))
                .toString();
    }

    private static double[] values(List<Map<String, Double>> sample, String figure) {
        return sample.stream()
                .mapToDouble(figures -> figures.getOrDefault(figure, Double.NaN))
                .toArray();
    }

    private static double[] distances(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
    }

    private static Row row(String figure, String what, double[] model, double[] oracle) {
        double first = mean(model);
        double second = mean(oracle);
        double error = Math.sqrt(variance(model) / model.length + variance(oracle) / oracle.length);
        double apart = first - second;
        double equal = 1e-9 * (Math.abs(first) + Math.abs(second));
        return new Row(figure, what, first, second, Math.abs(apart) <= equal ? 0 : apart / error);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }
}
