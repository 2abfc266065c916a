package org.wakhan.design;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/** The values that a factor takes. */
public sealed interface Span permits Span.Levels, Span.Range, LawSpan {

    /** The value at a place from 0 to 1, both excluded: equal steps of place are equally likely. Never falls. */
    double at(double place);

    /** The values one by one, for designs that list them; empty where their number is not stated. */
    double[] levels();

    /** The ends, for designs that look at each factor on its own where no levels are stated. */
    double[] ends();

    /** Whether equal steps of place are equal ratios. */
    default boolean logarithmic() {
        return false;
    }

    /**
     * Stated values, each as likely.
     *
     * @param values at least one
     */
    record Levels(double[] values) implements Span {
        public Levels {
            values = values.clone();
            if (values.length == 0) {
                throw new IllegalArgumentException("A factor must have at least one level.");
            }
        }

        @Override
        public double at(double place) {
            return values[Math.min(values.length - 1, (int) (place * values.length))];
        }

        @Override
        public double[] levels() {
            return values.clone();
        }

        @Override
        public double[] ends() {
            return values.clone();
        }

        @Override
        public String toString() {
            return Arrays.stream(values).mapToObj(Span::text).collect(Collectors.joining(", "));
        }
    }

    /**
     * All values between two.
     *
     * @param from first value
     * @param to last value, above the first
     * @param logarithmic whether equal steps are equal ratios; both values are above 0 then
     * @param count number of levels, both ends among them, at least 2; 0 where not stated
     */
    record Range(double from, double to, boolean logarithmic, int count) implements Span {
        public Range {
            if (!(from < to)) {
                throw new IllegalArgumentException(
                        "A range must rise, not go from " + text(from) + " to " + text(to) + ".");
            }
            if (logarithmic && !(from > 0)) {
                throw new IllegalArgumentException(
                        "A logarithmic range must start above 0, not at " + text(from) + ".");
            }
        }

        @Override
        public double at(double place) {
            double value = logarithmic ? from * FastMath.pow(to / from, place) : from + place * (to - from);
            return Math.max(from, Math.min(to, value));
        }

        @Override
        public double[] levels() {
            return IntStream.range(0, count)
                    .mapToDouble(i -> i == count - 1 ? to : at((double) i / (count - 1)))
                    .toArray();
        }

        @Override
        public double[] ends() {
            return new double[] {from, to};
        }

        @Override
        public String toString() {
            return text(from) + " to " + text(to) + (logarithmic ? ", logarithmic" : "");
        }
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.4g", value);
    }
}
