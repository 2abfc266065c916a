package org.wakhan.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Inputs that differ in their ranks. Those with the same ranks in all runs, such as two changes of one parameter that draw
 * from laws of one family, cannot be told apart: they are one input under all their names, lest their share count twice.
 *
 * @param names names of each input, in the order in which they came
 * @param values by input and run; of inputs that are one, those of the first
 */
public record JointInputs(List<List<String>> names, double[][] values) {

    /** Joins inputs, given under their names with a value a run. */
    public static JointInputs of(Map<String, double[]> inputs) {
        Map<List<Integer>, Integer> known = new LinkedHashMap<>();
        List<List<String>> names = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        inputs.forEach((name, input) -> {
            int position = known.computeIfAbsent(ranks(input), ranks -> known.size());
            if (position == names.size()) {
                names.add(new ArrayList<>());
                values.add(input);
            }
            names.get(position).add(name);
        });
        return new JointInputs(names.stream().map(List::copyOf).toList(), values.toArray(double[][]::new));
    }

    /** The names of an input as one. */
    public String name(int input) {
        return String.join(" and ", names.get(input));
    }

    /** Ranks from 0, equal where values are. */
    private static List<Integer> ranks(double[] input) {
        double[] ascending = Arrays.stream(input).sorted().distinct().toArray();
        return Arrays.stream(input)
                .mapToObj(value -> Arrays.binarySearch(ascending, value))
                .toList();
    }
}
