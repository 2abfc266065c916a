package org.wakhan.chart.sweep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.wakhan.chart.sweep.FactorEffects.WordedDifference;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.PairedRuns;
import org.wakhan.store.result.SweepResults;

/** Two sides of one factor, where it is low and high or has one word and another, and the outcomes on each. */
final class FactorSides {
    /** Technical: the low and the high side hold one in so many points each. */
    private static final int SIDES = 3;

    private final SweepResults results;
    private final int factor;
    /** Outcomes by the sides that were asked for: one question to the store tells all outcomes. */
    private final Map<String, List<PairedRuns>> asked = new HashMap<>();

    FactorSides(SweepResults results, int factor) {
        this.results = results;
        this.factor = factor;
    }

    /** The third of the points where a number is lowest against that where it is highest; none where too many are alike. */
    Optional<WordedDifference> ends(int outcome) {
        double[] ascending = results.points().stream()
                .mapToDouble(point -> point.values()[factor])
                .sorted()
                .toArray();
        double low = ascending[ascending.length / SIDES - 1];
        double high = ascending[ascending.length - ascending.length / SIDES];
        return low < high
                ? told("from its lowest to its highest third", () -> results.ends(factor, low, high), outcome)
                : Optional.empty();
    }

    /**
     * The word with the lowest mean against that with the highest; none where all points have one word.
     *
     * @param values position of the word by point
     * @param means mean of the outcome by point
     */
    Optional<WordedDifference> words(int outcome, double[] values, double[] means) {
        StoredFactor of = results.variation().factors().get(factor);
        int low = -1;
        int high = -1;
        double[] byWord = new double[of.words().size()];
        for (int word = 0; word < byWord.length; word++) {
            byWord[word] = mean(word, values, means);
            if (Double.isFinite(byWord[word])) {
                low = low < 0 || byWord[word] < byWord[low] ? word : low;
                high = high < 0 || byWord[word] > byWord[high] ? word : high;
            }
        }
        int from = Math.min(low, high);
        int to = Math.max(low, high);
        return from < to
                ? told(
                        "from " + of.words().get(from) + " to " + of.words().get(to),
                        () -> results.words(factor, from, to),
                        outcome)
                : Optional.empty();
    }

    private static double mean(int word, double[] values, double[] means) {
        return IntStream.range(0, values.length)
                .filter(point -> values[point] == word)
                .mapToDouble(point -> means[point])
                .average()
                .orElse(Double.NaN);
    }

    private Optional<WordedDifference> told(String sides, Supplier<List<PairedRuns>> question, int outcome) {
        return asked.computeIfAbsent(sides, key -> question.get())
                .get(outcome)
                .difference()
                .map(difference -> new WordedDifference(sides, difference));
    }
}
