package org.wakhan.statistics;

import java.util.function.IntPredicate;

/**
 * Shares of a variance by input, with what chance alone makes of them.
 *
 * @param shares by input; near 0 and possibly negative for inputs without effect
 * @param threshold share above which an input stands out: chance alone lifts one of all inputs above it in one case of 20
 * @param byChance shares by turn and input where inputs and response have been torn apart
 */
public record VarianceShares(double[] shares, double threshold, double[][] byChance) {

    /** Standard deviations below which a sum is not told apart from chance. */
    public static final double TOLD = 2;

    /** Whether an input's share is told apart from chance. */
    public boolean standsOut(int input) {
        return shares[input] > threshold && shares[input] > 0;
    }

    /** The share of some inputs together. */
    public double sum(IntPredicate among) {
        return sum(shares, among);
    }

    /**
     * The share of some inputs together; where chance alone may have given it, of those among them only that stand out. What
     * is added up or drawn as a part of the whole is this.
     */
    public double told(IntPredicate among) {
        double sum = sum(among);
        return sum >= TOLD * noise(among) ? sum : sum(among.and(this::standsOut));
    }

    /** Standard deviation that the sum over some inputs has where none of them has an effect. */
    public double noise(IntPredicate among) {
        double squares = 0;
        for (double[] turned : byChance) {
            double sum = sum(turned, among);
            squares += sum * sum / byChance.length;
        }
        return Math.sqrt(squares);
    }

    private static double sum(double[] shares, IntPredicate among) {
        double sum = 0;
        for (int input = 0; input < shares.length; input++) {
            sum += among.test(input) ? shares[input] : 0;
        }
        return sum;
    }
}
