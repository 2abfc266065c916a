package org.wakhan.design;

import java.util.List;
import org.wakhan.experiment.Factor;
import org.wakhan.experiment.Made;
import org.wakhan.parameter.Parameter;

/** Made-up factors. */
final class Dimensions {
    private Dimensions() {}

    static Dimension levels(String name, double... values) {
        return of(name, new Span.Levels(values), List.of(), values[0]);
    }

    static Dimension range(String name, double from, double to) {
        return of(name, new Span.Range(from, to, false, 0), List.of(), (from + to) / 2);
    }

    static Dimension words(String name, String... words) {
        double[] values = new double[words.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        return of(name, new Span.Levels(values), List.of(words), 0);
    }

    private static Dimension of(String name, Span span, List<String> words, double base) {
        Parameter parameter = Made.registry().rows().get(1);
        Factor factor = new Factor(name, name, "made up", "-", words, "", false);
        return new Dimension(factor, new Target.Setting(parameter), span, base);
    }
}
