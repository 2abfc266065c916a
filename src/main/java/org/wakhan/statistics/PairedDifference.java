package org.wakhan.statistics;

/**
 * How an alternative differs from its baseline in one quantity, over pairs of histories that met the same chances.
 *
 * <p>Two things that must not be taken for each other: {@code low} to {@code high} says how well the <em>mean</em>
 * difference is known from so many pairs and shrinks with their number; {@code q05} to {@code q95} says how the
 * difference <em>spreads between histories</em> and does not shrink. Values that a single pair cannot give are NaN.
 *
 * @param pairs number of pairs
 * @param baseline mean of the baseline
 * @param estimate mean of the differences, alternative less baseline
 * @param low lower end of the 90 % interval of the mean difference, Student's t on the differences, with pairs of one
 *     joint draw together
 * @param high upper end of that interval
 * @param relative mean difference as a share of the baseline's mean; NaN where that is 0
 * @param relativeLow lower end of the 90 % interval of that ratio of means
 * @param relativeHigh upper end of that interval
 * @param below pairs whose difference is below 0
 * @param equal pairs without a difference
 * @param differingDraws joint draws of parameters of which some pair differs; as many as such pairs where none is shared
 * @param q05 5 % quantile of the differences
 * @param q95 95 % quantile of the differences
 * @param varianceRatio variance of the difference had the two been independent over its variance as paired: so many
 *     times fewer histories are needed, as far as chance decides; NaN where the difference does not vary
 */
public record PairedDifference(
        int pairs,
        double baseline,
        double estimate,
        double low,
        double high,
        double relative,
        double relativeLow,
        double relativeHigh,
        int below,
        int equal,
        int differingDraws,
        double q05,
        double q95,
        double varianceRatio) {

    /** Where fewer pairs, of different draws, differ, neither an interval from Student's law nor shares of the variance say much. */
    public static final int FEWEST_DIFFERING = 20;

    /** Pairs whose difference is above 0. */
    public int above() {
        return pairs - below - equal;
    }

    /** Pairs with a difference. */
    public int differing() {
        return pairs - equal;
    }

    /** Share of pairs whose difference is below 0; pairs without a difference do not count as below. */
    public double shareBelow() {
        return below / (double) pairs;
    }

    /** Whether the difference is larger in one pair than in another. */
    public boolean varies() {
        return Double.isFinite(varianceRatio);
    }

    /** Whether some pairs differ, but too few to speak of a mean. */
    public boolean isRare() {
        return differing() > 0 && differingDraws < FEWEST_DIFFERING;
    }

    /** Whether the interval of the mean difference leaves 0 out, and enough pairs differ for it to be believed. */
    public boolean isClear() {
        return differingDraws >= FEWEST_DIFFERING && (low > 0 || high < 0);
    }
}
