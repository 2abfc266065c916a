package org.wakhan.random;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Clocks of a kind of act, one for each agent. Each holds a unit-rate exponential threshold that the agent's own hazard
 * uses up as time passes; when nothing is left the act is due and the next threshold is drawn.
 *
 * <p>A hazard may change at any time without a new draw (modified next-reaction method, Anderson 2007, Journal of
 * Chemical Physics 127, 214107). Two scenarios that share the keys share the thresholds: the common reaction path
 * coupling of Rathinam, Sheppard and Khammash (2010). A hazard that is set to the value that it has changes nothing, to
 * the bit.
 */
public final class ClockArray implements Serializable {
    private static final long serialVersionUID = 1;

    private final long[] keys;
    private final int[] rings;
    private final double[] since;
    private final double[] left;
    private final double[] hazard;
    private final double[] due;

    /**
     * Clocks that stand still at time 0, with their first thresholds drawn.
     *
     * @param keys one key a clock
     */
    public ClockArray(long[] keys) {
        this.keys = keys.clone();
        this.rings = new int[keys.length];
        this.since = new double[keys.length];
        this.left = new double[keys.length];
        this.hazard = new double[keys.length];
        this.due = new double[keys.length];
        Arrays.fill(due, Double.POSITIVE_INFINITY);
        for (int i = 0; i < keys.length; i++) {
            left[i] = threshold(i);
        }
    }

    public int size() {
        return keys.length;
    }

    /** The time at which the clock is due if its hazard stays; infinite at hazard 0. */
    public double due(int clock) {
        return due[clock];
    }

    /** The due times of all clocks, at any time. The array is shared: read only. */
    public double[] due() {
        return due;
    }

    /** The hazard of a clock, per unit of time. */
    public double hazard(int clock) {
        return hazard[clock];
    }

    /** How often a clock has rung. */
    public int rings(int clock) {
        return rings[clock];
    }

    /**
     * Sets a hazard from now on.
     *
     * @param now not before the last change of this clock and not after its due time
     * @param perTime hazard per unit of time, 0 or more, finite
     * @return whether the hazard changed
     * @throws IllegalArgumentException if the hazard is negative or not finite
     */
    public boolean set(int clock, double now, double perTime) {
        if (perTime == hazard[clock]) {
            return false;
        }
        if (!(perTime >= 0 && perTime < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The hazard of clock " + clock + " (" + perTime + ") must be 0 or more.");
        }
        left[clock] = Math.max(0, left[clock] - hazard[clock] * (now - since[clock]));
        since[clock] = now;
        hazard[clock] = perTime;
        due[clock] = perTime > 0 ? now + left[clock] / perTime : Double.POSITIVE_INFINITY;
        return true;
    }

    /** Rings a clock at its due time and starts its next threshold. */
    public void ring(int clock) {
        rings[clock]++;
        since[clock] = due[clock];
        left[clock] = threshold(clock);
        due[clock] = since[clock] + left[clock] / hazard[clock];
    }

    private double threshold(int clock) {
        return Streams.threshold(keys[clock], rings[clock]);
    }
}
