package org.wakhan.statistics.score;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/** A forecast that is a law of counts 0, 1, 2 and so on, in closed form. */
public final class CountLaw implements Forecast {
    /** Technical: probability that the table of a law leaves out at its upper end. */
    private static final double TAIL = 1e-13;

    private final double mean;
    private final double[] cumulative;

    private CountLaw(double mean, double[] cumulative) {
        this.mean = mean;
        this.cumulative = cumulative;
    }

    /** Zero for certain. */
    public static CountLaw zero() {
        return new CountLaw(0, new double[] {1});
    }

    /**
     * A Poisson law.
     *
     * @param mean from 0
     */
    public static CountLaw poisson(double mean) {
        requireMean(mean);
        return mean == 0 ? zero() : new CountLaw(mean, table(Math.exp(-mean), mean, k -> mean / k));
    }

    /**
     * A negative binomial law: a Poisson count whose mean follows a gamma law.
     *
     * @param mean from 0
     * @param dispersion alpha in the variance mean + alpha mean^2, from 0; 0 is the Poisson law
     */
    public static CountLaw negativeBinomial(double mean, double dispersion) {
        requireMean(mean);
        if (!(dispersion >= 0)) {
            throw new IllegalArgumentException("The dispersion (" + dispersion + ") must be at least 0.");
        }
        if (mean == 0 || dispersion == 0) {
            return poisson(mean);
        }
        double size = 1 / dispersion;
        double odds = mean / (size + mean);
        double none = Math.exp(size * Math.log1p(-odds));
        return new CountLaw(mean, table(none, mean, k -> (k - 1 + size) / k * odds));
    }

    private static void requireMean(double mean) {
        // Technical: above, the probability of no event, from which the table starts, may be 0 in a double.
        if (!(mean >= 0 && mean < 600)) {
            throw new IllegalArgumentException("The mean of a count (" + mean + ") must be from 0 to 600.");
        }
    }

    private interface Ratio {
        double of(int count);
    }

    private static double[] table(double none, double mean, Ratio ratio) {
        double[] sums = new double[(int) (mean + 10 * Math.sqrt(mean) + 20)];
        double probability = none;
        double sum = none;
        int count = 0;
        sums[0] = sum;
        while (1 - sum > TAIL && (count < mean || probability > TAIL * TAIL)) {
            count++;
            if (count == sums.length) {
                sums = Arrays.copyOf(sums, 2 * count);
            }
            probability *= ratio.of(count);
            sum += probability;
            sums[count] = Math.min(1, sum);
        }
        return Arrays.copyOf(sums, count + 1);
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double cumulative(double x) {
        if (x < 0) {
            return 0;
        }
        return x >= cumulative.length ? 1 : cumulative[(int) x];
    }

    @Override
    public double below(double x) {
        return cumulative(Math.ceil(x) - 1);
    }

    /** P(X = count). */
    public double probability(int count) {
        return cumulative(count) - cumulative(count - 1.0);
    }

    @Override
    public double quantile(double probability) {
        int at = Arrays.binarySearch(cumulative, probability);
        return at >= 0 ? at : Math.min(-at - 1, cumulative.length - 1);
    }

    @Override
    public double crps(double observed) {
        double sum = 0;
        int steps = Math.max(cumulative.length, (int) Math.ceil(observed));
        for (int k = 0; k < steps; k++) {
            double miss = cumulative(k) - (k >= observed ? 1 : 0);
            sum += miss * miss;
        }
        return sum;
    }

    /**
     * Logarithm of the probability of a count under a negative binomial law, without a table.
     *
     * @param count from 0
     * @param mean above 0
     * @param dispersion above 0
     */
    public static double logProbability(double count, double mean, double dispersion) {
        double size = 1 / dispersion;
        return Gamma.logGamma(count + size)
                - Gamma.logGamma(size)
                - Gamma.logGamma(count + 1)
                + size * Math.log(size / (size + mean))
                + count * Math.log(mean / (size + mean));
    }
}
