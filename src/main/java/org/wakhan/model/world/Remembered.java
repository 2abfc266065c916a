package org.wakhan.model.world;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A costly function of one number, by position: it is computed anew only where the number is another one than the last
 * time. The function must depend on nothing else but what {@link #forget} follows a change of.
 */
public final class Remembered implements Serializable {
    private static final long serialVersionUID = 1;

    /** A function that states can hold. */
    @FunctionalInterface
    public interface Rule extends Serializable {
        double of(double argument);
    }

    /** Technical: counts that are remembered. */
    private static final int COUNTS = 64;

    private final Rule rule;
    private final double[] arguments;
    private final double[] values;

    public Remembered(int positions, Rule rule) {
        this.rule = rule;
        this.arguments = new double[positions];
        this.values = new double[positions];
        forget();
    }

    /** A function of a count, remembered for the small ones. */
    public static Remembered ofCounts(Rule rule) {
        return new Remembered(COUNTS, rule);
    }

    /** The value of a function of a count. */
    public double at(int count) {
        return count < values.length ? at(count, count) : rule.of(count);
    }

    /** The function's value at a position. */
    public double at(int position, double argument) {
        if (argument != arguments[position]) {
            arguments[position] = argument;
            values[position] = rule.of(argument);
        }
        return values[position];
    }

    /** All is computed anew. */
    public void forget() {
        Arrays.fill(arguments, Double.NaN);
    }
}
