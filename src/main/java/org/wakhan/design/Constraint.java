package org.wakhan.design;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that every point must hold to, such as {@code a + b <= 1}.
 *
 * @param text as the file states it
 * @param rule decides from the values of the factors
 */
public record Constraint(String text, Predicate<double[]> rule) {

    /**
     * Reads a constraint: comparisons ({@code < <= > >= = !=}) between sums, differences, products and quotients of
     * factors and numbers, with parentheses; {@code a < b < c} joins two. A factor with words can be compared with one of
     * them by {@code =} and {@code !=}.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    static Constraint parse(String text, List<Dimension> dimensions) {
        return new Constraint(text, new ConstraintParser(text, dimensions).parse());
    }

    /** Whether a point is one to run. */
    boolean holds(double[] values) {
        return rule.test(values);
    }
}
