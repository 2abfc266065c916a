package org.wakhan.chart.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wakhan.chart.sweep.FactorEffects.WordedDifference;
import org.wakhan.history.Outcome;
import org.wakhan.statistics.Sensitivity;
import org.wakhan.statistics.Spread;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.PairedRuns;
import org.wakhan.store.result.SweepPoint;
import org.wakhan.store.result.SweepResults;

/** Finds how outcomes follow the factors of a sweep. */
final class EffectFinder {
    /** Technical: the low and the high side hold one in so many points each. */
    private static final int SIDES = 3;

    private final SweepResults results;
    private final SweepMaterial material;
    private final List<StoredFactor> factors;
    private final List<Outcome> outcomes;
    /** Differences of all outcomes by what was asked for. */
    private final Map<List<Double>, List<PairedRuns>> asked = new HashMap<>();

    EffectFinder(SweepResults results) {
        this.results = results;
        this.material = new SweepMaterial(results);
        this.factors = material.factors();
        this.outcomes = results.outcomes();
    }

    FactorEffects find() {
        double[][] correlations = new double[factors.size()][outcomes.size()];
        double[][] shares = new double[factors.size()][outcomes.size()];
        double[][] chance = new double[factors.size()][outcomes.size()];
        List<List<Optional<WordedDifference>>> differences = new ArrayList<>();
        factors.forEach(factor -> differences.add(new ArrayList<>()));
        int points = 0;
        for (int column = 0; column < outcomes.size(); column++) {
            SweepMaterial.Response response = material.response(outcomes.get(column));
            double[] means = response.means();
            int[] words = words(response.points());
            double[] within = less(means, words);
            double kept = Spread.squares(within) / Spread.squares(means);
            points = column == 0
                    ? means.length - (int) Arrays.stream(words).distinct().count() + 1
                    : points;
            for (int row = 0; row < factors.size(); row++) {
                double[] values = response.values(row);
                boolean numbers = !factors.get(row).hasWords();
                correlations[row][column] = numbers ? Sensitivity.rankCorrelation(values, within) : Double.NaN;
                double of = numbers ? kept : 1;
                shares[row][column] = of * Sensitivity.firstOrder(values, numbers ? within : means);
                chance[row][column] = of * Sensitivity.largestShareByChance(factors.size(), values);
                differences.get(row).add(numbers ? ends(row, column) : words(row, column, values, means));
            }
        }
        return new FactorEffects(factors, outcomes, correlations, shares, chance, differences, points);
    }

    /** Which points have the same words: a number for each combination. */
    private int[] words(List<SweepPoint> points) {
        int[] worded = IntStream.range(0, factors.size())
                .filter(factor -> factors.get(factor).hasWords())
                .toArray();
        Map<List<Double>, Integer> numbers = new HashMap<>();
        return points.stream()
                .map(point -> Arrays.stream(worded)
                        .mapToObj(factor -> point.values()[factor])
                        .toList())
                .mapToInt(combination -> numbers.computeIfAbsent(combination, key -> numbers.size()))
                .toArray();
    }

    /** Values less the mean of those that have the same words. */
    private static double[] less(double[] values, int[] words) {
        int combinations = Arrays.stream(words).max().orElse(-1) + 1;
        if (combinations == 1) {
            return values;
        }
        double[] sums = new double[combinations];
        int[] counts = new int[combinations];
        for (int i = 0; i < values.length; i++) {
            sums[words[i]] += values[i];
            counts[words[i]]++;
        }
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] - sums[words[i]] / counts[words[i]])
                .toArray();
    }

    /** Where a number is low against where it is high; none where too many points have one value. */
    private Optional<WordedDifference> ends(int factor, int outcome) {
        double[] ascending = results.points().stream()
                .mapToDouble(point -> point.values()[factor])
                .sorted()
                .toArray();
        double low = ascending[ascending.length / SIDES - 1];
        double high = ascending[ascending.length - ascending.length / SIDES];
        return low < high
                ? told(
                        "from its lowest to its highest third",
                        asked.computeIfAbsent(List.of((double) factor), key -> results.ends(factor, low, high)),
                        outcome)
                : Optional.empty();
    }

    /** The word with the lowest mean against that with the highest. */
    private Optional<WordedDifference> words(int factor, int outcome, double[] values, double[] means) {
        double[] byWord = IntStream.range(0, factors.get(factor).words().size())
                .mapToDouble(word -> IntStream.range(0, values.length)
                        .filter(point -> values[point] == word)
                        .mapToDouble(point -> means[point])
                        .average()
                        .orElse(Double.NaN))
                .toArray();
        int low = 0;
        int high = 0;
        for (int word = 0; word < byWord.length; word++) {
            low = byWord[word] < byWord[low] || Double.isNaN(byWord[low]) ? word : low;
            high = byWord[word] > byWord[high] || Double.isNaN(byWord[high]) ? word : high;
        }
        double from = Math.min(low, high);
        double to = Math.max(low, high);
        List<String> words = factors.get(factor).words();
        return from < to
                ? told(
                        "from " + words.get((int) from) + " to " + words.get((int) to),
                        asked.computeIfAbsent(
                                List.of((double) factor, from, to), key -> results.words(factor, from, to)),
                        outcome)
                : Optional.empty();
    }

    private static Optional<WordedDifference> told(String sides, List<PairedRuns> runs, int outcome) {
        return runs.get(outcome).difference().map(difference -> new WordedDifference(sides, difference));
    }
}
