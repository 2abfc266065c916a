package org.wakhan.chart.sweep;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wakhan.store.manifest.StoredFactor;
import org.wakhan.store.result.SweepPoint;

/**
 * Which points of a sweep have the same words in all factors that have words.
 *
 * @param number by point, from 0 for the words of the first
 */
record SameWords(int[] number) {

    static SameWords of(List<StoredFactor> factors, List<SweepPoint> points) {
        int[] worded = IntStream.range(0, factors.size())
                .filter(factor -> factors.get(factor).hasWords())
                .toArray();
        Map<List<Double>, Integer> numbers = new HashMap<>();
        return new SameWords(points.stream()
                .map(point -> Arrays.stream(worded)
                        .mapToObj(factor -> point.values()[factor])
                        .toList())
                .mapToInt(words -> numbers.computeIfAbsent(words, key -> numbers.size()))
                .toArray());
    }

    /** How many combinations of words there are; 1 where no factor has words. */
    int combinations() {
        return Arrays.stream(number).max().orElse(0) + 1;
    }

    /** Values by point less the mean of the points that have the same words; as they are where all have. */
    double[] within(double[] values) {
        if (combinations() == 1) {
            return values;
        }
        double[] sums = new double[combinations()];
        int[] counts = new int[sums.length];
        for (int i = 0; i < values.length; i++) {
            sums[number[i]] += values[i];
            counts[number[i]]++;
        }
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] - sums[number[i]] / counts[number[i]])
                .toArray();
    }
}
