package org.wakhan.model.violence;

import java.io.Serializable;
import org.wakhan.random.Stream;

/**
 * Deaths in an event of a class: 0 with probability p0, otherwise by the discrete Weibull law of Nakagawa and Osaki (1975),
 * P(more than n) = q^((n / s)^c). Drawn thousands of times in a history, so held as a table with cut points (Chen and Asau
 * 1974).
 *
 * @param cumulative probability of at most n deaths, by n; the last one stands for 1
 * @param first number of deaths from which to search, by the bucket of the uniform
 */
record DeathsPerEvent(double[] cumulative, int[] first) implements Serializable {
    /** Technical: the tail beyond the table has less probability than this. */
    private static final double REST = 1e-6;
    /** Most deaths of one event: above the largest toll documented, 183 (incidents.csv E-01). */
    private static final int LARGEST = 500;
    /** Technical: buckets of the uniform. */
    private static final int BUCKETS = 64;

    /**
     * The law with some parameters.
     *
     * @param zero probability p0 that nobody dies
     * @param more probability q that a deadly event kills more than one where the scale is 1
     * @param tail exponent c
     * @param scale scale s
     */
    static DeathsPerEvent of(double zero, double more, double tail, double scale) {
        double base = StrictMath.log(more) * StrictMath.pow(scale, -tail);
        double last = StrictMath.pow(StrictMath.log(REST) / base, 1 / tail);
        double[] cumulative = new double[(int) Math.min(LARGEST, Math.ceil(last)) + 1];
        for (int deaths = 0; deaths < cumulative.length; deaths++) {
            cumulative[deaths] = 1 - (1 - zero) * StrictMath.exp(base * StrictMath.pow(deaths, tail));
        }
        int[] first = new int[BUCKETS];
        for (int bucket = 1; bucket < BUCKETS; bucket++) {
            first[bucket] = search(cumulative, first[bucket - 1], (double) bucket / BUCKETS);
        }
        return new DeathsPerEvent(cumulative, first);
    }

    /** Draws the deaths in an event, from one uniform. */
    int draw(Stream stream) {
        double level = stream.open();
        return search(cumulative, first[(int) (level * BUCKETS)], level);
    }

    private static int search(double[] cumulative, int from, double level) {
        int deaths = from;
        while (deaths < cumulative.length - 1 && level >= cumulative[deaths]) {
            deaths++;
        }
        return deaths;
    }
}
