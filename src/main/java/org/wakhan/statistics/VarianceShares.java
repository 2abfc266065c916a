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

    /** Standard deviations below which a part is not told apart from chance. */
    private static final double TOLD = 2;

    /**
     * A part of the variance that belongs to several inputs, or to none.
     *
     * @param share the estimate: 0 on average where nothing matters, and so possibly negative
     * @param noise its standard deviation where nothing matters
     */
    public record Part(double share, double noise) {
        /** The estimate as it is drawn: not below nothing and not above the whole. */
        public double drawn() {
            return Math.max(0, Math.min(1, share));
        }

        /** Whether chance alone hardly gives so much. */
        public boolean isTold() {
            return share >= TOLD * noise;
        }
    }

    /** Whether an input's share is told apart from chance. */
    public boolean standsOut(int input) {
        return shares[input] > threshold && shares[input] > 0;
    }

    /** What some inputs contribute together, each by itself. */
    public Part part(IntPredicate among) {
        return new Part(sum(shares, among), noise(among));
    }

    /** What no input contributes by itself: chance, and inputs acting together. */
    public Part rest() {
        Part all = part(input -> true);
        return new Part(1 - all.share(), all.noise());
    }

    /** Standard deviation that the sum over some inputs has where none of them has an effect. */
    private double noise(IntPredicate among) {
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
