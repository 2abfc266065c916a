package org.wakhan.experiment;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.wakhan.history.Outcome;
import org.wakhan.history.Outcomes;
import org.wakhan.statistics.PairedDifference;
import org.wakhan.statistics.Spread;

/**
 * When a point has runs enough: once the interval of a mean is narrow.
 *
 * <p>Where most histories give the same value, such as no deaths, those few that differ carry the mean, and a block without
 * one of them looks certain. So 20 values must differ from the commonest one, or half of all where that is less.
 *
 * <p>Points are looked at after whole blocks of runs only, so the number of runs follows from the runs themselves and not
 * from the order in which they end.
 *
 * @param outcome an outcome of the whole history
 * @param width width of the interval, in the outcome's unit, above 0
 */
public record Precision(Outcome outcome, double width) {
    /** Technical: runs between two looks. */
    public static final int BLOCK = 20;

    /** Values other than the commonest one below which the interval of a mean is not believed. */
    private static final int FEWEST_OTHERS = PairedDifference.FEWEST_DIFFERING;

    /** By definition: the two-sided level of the interval of the mean. */
    public static final double LEVEL = 0.9;

    public Precision {
        if (!(width > 0)) {
            throw new IllegalArgumentException("The width of an interval (" + width + ") must be above 0.");
        }
        if (!Outcomes.ofARun().contains(outcome)) {
            throw new IllegalArgumentException("The outcome " + outcome.key() + " is none of a whole history.");
        }
    }

    /**
     * Whether Student's interval of the mean is narrow enough, and to be believed.
     *
     * @param values of the outcome by replicate; NaN where a run failed
     */
    boolean reached(double[] values) {
        double[] finished =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return finished.length > 1
                && others(finished) >= Math.min(FEWEST_OTHERS, finished.length / 2)
                && widthOf(finished) <= width;
    }

    /** How many values differ from the commonest one. */
    private static int others(double[] values) {
        double[] ascending = Arrays.stream(values).sorted().toArray();
        int commonest = 0;
        for (int from = 0, to; from < ascending.length; from = to) {
            for (to = from; to < ascending.length && ascending[to] == ascending[from]; ) {
                to++;
            }
            commonest = Math.max(commonest, to - from);
        }
        return values.length - commonest;
    }

    /** Width of Student's interval of a mean at {@link #LEVEL}, from at least two values. */
    public static double widthOf(double[] values) {
        double t = new TDistribution(null, values.length - 1).inverseCumulativeProbability((1 + LEVEL) / 2);
        return 2 * t * Spread.deviation(values) / Math.sqrt(values.length);
    }

    /** The value that counts of a run; NaN where it failed. */
    double value(Ending ending) {
        return ending instanceof Ending.Finished finished
                ? finished.history().totals()[Outcomes.ofARun().indexOf(outcome)]
                : Double.NaN;
    }
}
