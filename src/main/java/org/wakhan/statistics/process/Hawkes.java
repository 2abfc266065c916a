package org.wakhan.statistics.process;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A self-exciting point process: the rate at t is background + branching * decay * sum of exp(-decay (t - t_i)) over
 * events t_i before t.
 *
 * <p>Source: Hawkes (1971), Biometrika 58; Ogata (1978), Annals of the Institute of Statistical Mathematics 30.
 *
 * @param background rate of events that no other brings forth, per unit of time, above 0
 * @param branching mean number of events that one brings forth directly, from 0 to below 1
 * @param decay rate at which excitation fades, per unit of time, above 0
 */
public record Hawkes(double background, double branching, double decay) {
    public Hawkes {
        if (!(background > 0 && branching >= 0 && branching < 1 && decay > 0)) {
            throw new IllegalArgumentException("A Hawkes process must have a background (" + background
                    + ") and a decay (" + decay + ") above 0 and a branching (" + branching + ") from 0 to below 1.");
        }
    }

    /** Mean rate in the long run. */
    public double meanRate() {
        return background / (1 - branching);
    }

    /** Variance over mean of counts in long windows; 1 without excitation. */
    public double fano() {
        return 1 / ((1 - branching) * (1 - branching));
    }

    /**
     * The expected number of events, given those that happened: the integral of the rate.
     *
     * @param times times of events, ascending, from 0 to the end
     * @param end end of the time observed, which starts at 0
     */
    public double compensator(double[] times, double end) {
        double sum = background * end;
        for (double time : times) {
            sum -= branching * Math.expm1(-decay * (end - time));
        }
        return sum;
    }

    /** Logarithm of the likelihood of events, in O(events). Times as in {@link #compensator}. */
    public double logLikelihood(double[] times, double end) {
        double excitation = 0;
        double before = 0;
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            if (i > 0) {
                excitation = Math.exp(-decay * (times[i] - before)) * (excitation + 1);
            }
            before = times[i];
            sum += Math.log(background + branching * decay * excitation);
        }
        return sum - compensator(times, end);
    }

    /** A set of events from 0 to an end, by Ogata's thinning: between events the rate only falls. */
    public double[] simulate(double end, UniformRandomProvider random) {
        List<Double> times = new ArrayList<>();
        double now = 0;
        double excitation = 0;
        while (true) {
            double bound = background + excitation;
            double wait = -Math.log1p(-random.nextDouble()) / bound;
            now += wait;
            if (now >= end) {
                return times.stream().mapToDouble(Double::doubleValue).toArray();
            }
            excitation *= Math.exp(-decay * wait);
            if (random.nextDouble() * bound < background + excitation) {
                times.add(now);
                excitation += branching * decay;
            }
        }
    }
}
