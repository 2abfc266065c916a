package org.wakhan.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The uncertain parameters of a baseline and an alternative, as their paired histories drew them.
 *
 * @param values by pair, under the key of every parameter that is uncertain in one of both; the baseline's where both
 *     draw it
 * @param shared keys whose draws are equal in every pair
 * @param apart keys that both draw, but from laws that differ, as the alternative intends
 * @param lone keys that only one of both leaves uncertain
 */
public record SharedDraws(Map<String, double[]> values, List<String> shared, List<String> apart, List<String> lone) {

    static SharedDraws of(
            Map<String, double[]> baseline, int[] baselineRuns, Map<String, double[]> alternative, int[] runs) {
        Map<String, double[]> values = new LinkedHashMap<>();
        List<String> shared = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        List<String> lone = new ArrayList<>();
        baseline.forEach((key, drawn) -> {
            double[] there = Alternative.chosen(drawn, baselineRuns);
            double[] other = alternative.get(key);
            values.put(key, there);
            if (other == null) {
                lone.add(key);
            } else {
                (Arrays.equals(there, Alternative.chosen(other, runs)) ? shared : apart).add(key);
            }
        });
        alternative.forEach((key, drawn) -> {
            if (values.putIfAbsent(key, Alternative.chosen(drawn, runs)) == null) {
                lone.add(key);
            }
        });
        return new SharedDraws(values, List.copyOf(shared), List.copyOf(apart), List.copyOf(lone));
    }
}
