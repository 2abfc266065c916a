package org.wakhan.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Compares samples pair by pair. Both members of a pair met the same chances and drew the same uncertain parameters, so
 * what they share leaves the difference.
 *
 * <p>Pairs that took the same of a limited number of joint draws are no independent trials of it. Their deviations from the
 * mean are added up before they are squared, and Student's degrees of freedom are those of the draws (cluster-robust
 * standard errors: Liang and Zeger 1986), so that an interval speaks of all draws that might have been, not of these alone.
 */
public final class Pairing {
    /** 90 % intervals. */
    private static final double UPPER_END = .95;
    /** Differences below this share of the values are rounding: some 4,000 units in the last place. */
    private static final double ROUNDING = 1e-12;

    private final int pairs;
    private final Repeats repeats;
    private final double t;

    /**
     * For samples of one size.
     *
     * @param pairs number of pairs, at least 1
     */
    public Pairing(int pairs) {
        this(pairs, 1);
    }

    /**
     * For samples whose pairs took joint draws several times.
     *
     * @param repeats which pairs took the same draw
     */
    public Pairing(Repeats repeats) {
        this(repeats, 1);
    }

    /**
     * For samples of one size that are picked by what came out, such as the least and the greatest of many.
     *
     * @param pairs number of pairs, at least 1
     * @param among how many comparisons could have been picked, at least 1: intervals are so wide that all of them hold at
     *     once in 90 % (Bonferroni)
     */
    public Pairing(int pairs, long among) {
        this(Repeats.none(pairs), among);
    }

    private Pairing(Repeats repeats, long among) {
        this.repeats = repeats;
        this.pairs = repeats.group().length;
        if (pairs < 1) {
            throw new IllegalArgumentException("The number of pairs (" + pairs + ") must be at least 1.");
        }
        if (among < 1) {
            throw new IllegalArgumentException("The number of comparisons (" + among + ") must be at least 1.");
        }
        this.t = repeats.count() == 1
                ? Double.NaN
                : new TDistribution(repeats.count() - 1.0).inverseCumulativeProbability(1 - (1 - UPPER_END) / among);
    }

    /** The differences, alternative less baseline; 0 where they are no more than rounding. */
    public double[] differences(double[] baseline, double[] alternative) {
        require(baseline);
        require(alternative);
        double[] differences = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            differences[i] = difference(baseline[i], alternative[i]);
        }
        return differences;
    }

    private static double difference(double baseline, double alternative) {
        double difference = alternative - baseline;
        double size = Math.max(Math.abs(baseline), Math.abs(alternative));
        return Math.abs(difference) <= ROUNDING * size ? 0 : difference;
    }

    /**
     * Compares two samples.
     *
     * @param baseline one finite value a pair
     * @param alternative one finite value a pair, in the same order
     */
    public PairedDifference compare(double[] baseline, double[] alternative) {
        double[] differences = differences(baseline, alternative);
        double base = Quantiles.mean(baseline);
        double mean = Quantiles.mean(differences);
        double half = t * standardError(differences);
        double relative = base == 0 ? Double.NaN : mean / base;
        double relativeHalf = t * relativeError(baseline, differences, base, relative);
        double[] q = Quantiles.of(differences, 1 - UPPER_END, UPPER_END);
        int below = 0;
        int equal = 0;
        for (double difference : differences) {
            below += difference < 0 ? 1 : 0;
            equal += difference == 0 ? 1 : 0;
        }
        return new PairedDifference(
                pairs,
                base,
                mean,
                mean - half,
                mean + half,
                relative,
                relative - relativeHalf,
                relative + relativeHalf,
                below,
                equal,
                differingDraws(differences),
                q[0],
                q[1],
                ratio(baseline, alternative, differences));
    }

    private int differingDraws(double[] differences) {
        boolean[] seen = new boolean[repeats.count()];
        int draws = 0;
        for (int pair = 0; pair < pairs; pair++) {
            int draw = repeats.group()[pair];
            if (differences[pair] != 0 && !seen[draw]) {
                seen[draw] = true;
                draws++;
            }
        }
        return draws;
    }

    private double standardError(double[] sample) {
        int draws = repeats.count();
        if (draws == 1) {
            return Double.NaN;
        }
        double mean = Quantiles.mean(sample);
        double squares = 0;
        for (double sum :
                repeats.sums(Arrays.stream(sample).map(value -> value - mean).toArray())) {
            squares += sum * sum;
        }
        return Math.sqrt(squares * draws / (draws - 1)) / pairs;
    }

    /** Of a ratio of means, by the residuals from the ratio (Cochran 1977, Sampling Techniques, chapter 6). */
    private double relativeError(double[] baseline, double[] differences, double base, double relative) {
        double[] residuals = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            residuals[i] = differences[i] - relative * baseline[i];
        }
        return standardError(residuals) / Math.abs(base);
    }

    private double ratio(double[] baseline, double[] alternative, double[] differences) {
        if (pairs == 1) {
            return Double.NaN;
        }
        double paired = Spread.variance(differences);
        return paired > 0 ? (Spread.variance(baseline) + Spread.variance(alternative)) / paired : Double.NaN;
    }

    private void require(double[] sample) {
        if (sample.length != pairs) {
            throw new IllegalArgumentException(
                    "The sample holds " + sample.length + " values, it must hold " + pairs + ".");
        }
    }
}
