package org.wakhan.model.violence;

import java.io.Serializable;
import java.util.Arrays;
import org.wakhan.random.Stream;

/**
 * Deaths in an event of a class: 0 with probability p0, otherwise by the discrete Weibull law of Nakagawa and Osaki (1975),
 * P(more than n) = q^((n / s)^c). Drawn thousands of times in a history, so held as a table with cut points (Chen and Asau
 * 1974); what lies beyond the last cut point is rare and computed when it is drawn.
 */
final class DeathsPerEvent implements Serializable {
    private static final long serialVersionUID = 1;

    /** Technical: deaths that are less probable than this, all together, are counted as the smallest of them. */
    private static final double REST = 1e-6;
    /** Most deaths of one event: above the largest toll documented, 183 (incidents.csv E-01). */
    private static final int LARGEST = 500;
    /** Technical: buckets of the uniform. */
    private static final int BUCKETS = 64;
    /** By definition: where the last bucket begins. */
    private static final double LAST_CUT = (BUCKETS - 1.0) / BUCKETS;

    private final double zero;
    private final double base;
    private final double tail;
    private final int most;
    /** Probability of at most n deaths, by n, up to the first that is not below the last cut point. */
    private final double[] cumulative;
    /** Number of deaths from which to search, by the bucket of the uniform. */
    private final int[] first = new int[BUCKETS];

    /**
     * The law with some parameters.
     *
     * @param zero probability p0 that nobody dies
     * @param more probability q that a deadly event kills more than one where the scale is 1
     * @param tail exponent c
     * @param scale scale s
     */
    DeathsPerEvent(double zero, double more, double tail, double scale) {
        this.zero = zero;
        this.tail = tail;
        this.base = StrictMath.log(more) * StrictMath.pow(scale, -tail);
        this.most = (int) Math.min(LARGEST, Math.ceil(StrictMath.pow(StrictMath.log(REST) / base, 1 / tail)));
        double[] table = new double[most + 1];
        int size = 0;
        do {
            table[size] = formula(size);
            size++;
        } while (size <= most && table[size - 1] < LAST_CUT);
        this.cumulative = Arrays.copyOf(table, size);
        for (int bucket = 1; bucket < BUCKETS; bucket++) {
            first[bucket] = search(first[bucket - 1], (double) bucket / BUCKETS);
        }
    }

    /** The most deaths that an event can have. */
    int most() {
        return most;
    }

    /** Probability of at most a number of deaths. */
    double atMost(int deaths) {
        if (deaths >= most) {
            return 1;
        }
        return deaths < cumulative.length ? cumulative[deaths] : formula(deaths);
    }

    private double formula(int deaths) {
        return 1 - (1 - zero) * StrictMath.exp(base * StrictMath.pow(deaths, tail));
    }

    /** Draws the deaths in an event, from one uniform. */
    int draw(Stream stream) {
        double level = stream.open();
        return search(first[(int) (level * BUCKETS)], level);
    }

    private int search(int from, double level) {
        int deaths = from;
        while (level >= atMost(deaths)) {
            deaths++;
        }
        return deaths;
    }
}
