package org.wakhan.random;

import java.io.Serializable;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * A stream of random numbers that depends on its key alone: number n is a hash of the key and n.
 *
 * <p>Exponential and normal numbers come from ziggurats (McFarland 2016, Journal of Statistical Computation and Simulation
 * 86: 1281-1294). These take one word, seldom more; how many depends on the stream alone, never on what the numbers are
 * for, so two scenarios that share a stream share its numbers.
 */
public final class Stream implements UniformRandomProvider, Serializable {
    private static final long serialVersionUID = 1;

    /** Technical: largest Poisson mean drawn from one uniform; its exponential is well above 0. */
    private static final double STEP = 500;

    private final long key;
    private long position;

    Stream(long key) {
        this(key, 0);
    }

    Stream(long key, long position) {
        this.key = key;
        this.position = position;
    }

    @Override
    public long nextLong() {
        return Mix.mix(key + ++position * Mix.STEP);
    }

    /** Uniform on (0, 1): never 0 and never 1. */
    public double open() {
        return Streams.uniform(key, ++position);
    }

    /** Exponential with mean 1. */
    public double exponential() {
        return ZigguratSampler.Exponential.of(this).sample();
    }

    /** True with a probability. */
    public boolean chance(double probability) {
        return open() < probability;
    }

    /** Standard normal. */
    public double gaussian() {
        return ZigguratSampler.NormalizedGaussian.of(this).sample();
    }

    /**
     * Poisson, by inverse transform: one uniform for each 500 of the mean, and never fewer events where the mean is higher.
     *
     * @param mean 0 or more, finite
     */
    public int poisson(double mean) {
        return poisson(mean, none(mean));
    }

    /**
     * The same where the probability of none is known.
     *
     * @param none exp(-mean); not looked at beyond 500, where it comes near the smallest numbers
     */
    public int poisson(double mean, double none) {
        if (mean <= STEP) {
            return inverse(mean, none);
        }
        int count = 0;
        for (double left = mean; left > 0; left -= STEP) {
            count += inverse(Math.min(left, STEP), none(left));
        }
        return count;
    }

    private static double none(double mean) {
        return StrictMath.exp(-Math.min(mean, STEP));
    }

    private int inverse(double mean, double none) {
        double left = open();
        double probability = none;
        int count = 0;
        while (left > probability && (count < mean || probability > 0)) {
            left -= probability;
            count++;
            probability *= mean / count;
        }
        return count;
    }

    /**
     * A position chosen in proportion to weights.
     *
     * @param weights none below 0, not all 0
     */
    public int choose(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = open() * sum;
        int last = -1;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        if (last < 0) {
            throw new IllegalArgumentException("At least one weight must be above 0.");
        }
        return last;
    }
}
