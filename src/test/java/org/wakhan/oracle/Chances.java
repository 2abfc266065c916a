package org.wakhan.oracle;

import java.util.SplittableRandom;

/** Random numbers of one history, drawn one after the other from a single generator. */
final class Chances {
    /** Largest mean of a Poisson number that is drawn in one step. */
    private static final double STEP = 30;

    private final SplittableRandom random;

    Chances(long seed) {
        random = new SplittableRandom(seed);
    }

    double uniform() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Whether something with a rate a day happens within a day. */
    boolean within(double perDay) {
        return perDay > 0 && chance(1 - Math.exp(-perDay));
    }

    double gaussian() {
        return random.nextGaussian();
    }

    double exponential() {
        return -Math.log(1 - random.nextDouble());
    }

    int poisson(double mean) {
        int count = 0;
        for (double left = mean; left > 0; left -= STEP) {
            double limit = Math.exp(-Math.min(left, STEP));
            for (double product = uniform(); product > limit; product *= uniform()) {
                count++;
            }
        }
        return count;
    }

    int binomial(int trials, double probability) {
        int count = 0;
        for (int i = 0; i < trials; i++) {
            count += chance(probability) ? 1 : 0;
        }
        return count;
    }

    /** Gamma with mean 1 and a variance below 1: Marsaglia and Tsang (2000). */
    double gamma(double variance) {
        if (variance >= 1) {
            throw new IllegalArgumentException("The variance (" + variance + ") must be below 1.");
        }
        double d = 1 / variance - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = gaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - uniform()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v * variance;
            }
        }
    }

    /** A position in proportion to weights. */
    int choose(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = uniform() * sum;
        int i = 0;
        while (i < weights.length - 1 && left >= weights[i]) {
            left -= weights[i++];
        }
        return i;
    }
}
