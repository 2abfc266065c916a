package org.wakhan.design;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wakhan.experiment.Factor;

/**
 * A factor with what it sets and the values it takes.
 *
 * @param factor what readers of results are told of it
 * @param target what it sets
 * @param span the values it takes
 * @param base the value at which one-at-a-time designs hold it
 */
public record Dimension(Factor factor, Target target, Span span, double base) {

    /** Name of the factor. */
    public String name() {
        return factor.name();
    }

    /** The values that a span gives a factor, for readers. */
    static String describe(Span span, List<String> words) {
        return words.isEmpty()
                ? span.toString()
                : Arrays.stream(span.levels())
                        .mapToObj(value -> words.get((int) value))
                        .collect(Collectors.joining(", "));
    }

    /** What decides its values, to the last digit. */
    String identity() {
        String span = this.span instanceof Span.Levels levels ? Arrays.toString(levels.values()) : exact();
        return name() + " sets " + target + " " + factor.words() + " to " + span;
    }

    private String exact() {
        if (span instanceof Span.Range range) {
            return range.from() + " to " + range.to() + " " + range.logarithmic();
        }
        // The default text of a law rounds; its quantiles do not.
        return span + " " + span.at(0.1) + " " + span.at(0.9);
    }
}
