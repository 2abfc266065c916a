package org.wakhan.random;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Clocks of a kind of act in groups: the hazard of a clock is its weight times the rate of its group.
 *
 * <p>They ring as those of {@link ClockArray} with the same keys and the same products would. What they save is work: a
 * group counts the time that its rate uses up, every clock of it is due at a count, and so a new rate moves all clocks of
 * the group at once (random time change, Anderson 2007, Journal of Chemical Physics 127, 214107). A rate or a weight that
 * is set to the value that it has changes nothing, to the bit.
 */
public final class ClockGroups implements Serializable {
    private static final long serialVersionUID = 1;

    /** Technical: many clocks never run and need no threshold. */
    private static final double NOT_DRAWN = -1;

    private final long[] keys;
    private final int[] rings;
    private final double[] weight;
    /** What is left of the threshold of a clock without weight. */
    private final double[] left;
    /** The group's count at which a clock with weight is due; infinite without. */
    private final double[] goal;

    /** First clock of each group. */
    private final int[] start;
    /** The clock after the last one of each group that ever had weight. */
    private final int[] end;

    private final int[] next;
    private final double[] count;
    private final double[] since;
    private final double[] rate;
    private final double[] due;

    /**
     * Clocks that stand still at time 0: rates and weights are 0.
     *
     * @param keys one key a clock, those of a group one after the other
     * @param sizes number of clocks of each group, above 0; together the number of keys
     */
    public ClockGroups(long[] keys, int[] sizes) {
        this.keys = keys.clone();
        this.rings = new int[keys.length];
        this.weight = new double[keys.length];
        this.left = new double[keys.length];
        this.goal = new double[keys.length];
        this.start = new int[sizes.length];
        int clocks = 0;
        for (int group = 0; group < sizes.length; group++) {
            start[group] = clocks;
            clocks += sizes[group];
        }
        if (clocks != keys.length) {
            throw new IllegalArgumentException(
                    "The groups hold " + clocks + " clocks, not the " + keys.length + " that there are.");
        }
        this.end = start.clone();
        this.next = start.clone();
        this.count = new double[sizes.length];
        this.since = new double[sizes.length];
        this.rate = new double[sizes.length];
        this.due = new double[sizes.length];
        Arrays.fill(due, Double.POSITIVE_INFINITY);
        Arrays.fill(goal, Double.POSITIVE_INFINITY);
        Arrays.fill(left, NOT_DRAWN);
    }

    /** The number of groups. */
    public int size() {
        return next.length;
    }

    /** The time at which the next clock of a group is due if nothing changes; infinite if none runs. */
    public double due(int group) {
        return due[group];
    }

    /** The due times of all groups, at any time. The array is shared: read only. */
    public double[] due() {
        return due;
    }

    /** The clock of a group that is due next. */
    public int next(int group) {
        return next[group];
    }

    /** How often a clock has rung. */
    public int rings(int clock) {
        return rings[clock];
    }

    /**
     * Sets the rate of a group from now on.
     *
     * @param now not before the last change in this group and not after its due time
     * @param perTime rate per unit of time and of weight, 0 or more, finite
     * @return whether the rate changed
     * @throws IllegalArgumentException if the rate is negative or not finite
     */
    public boolean rate(int group, double now, double perTime) {
        if (perTime == rate[group]) {
            return false;
        }
        require("rate of group", group, perTime);
        moveOn(group, now);
        rate[group] = perTime;
        expect(group);
        return true;
    }

    /**
     * Sets the weight of a clock from now on.
     *
     * @param group the group of the clock
     * @param now not before the last change in this group and not after its due time
     * @param value 0 or more, finite
     * @return whether the weight changed
     * @throws IllegalArgumentException if the weight is negative or not finite
     */
    public boolean weight(int group, int clock, double now, double value) {
        if (value == weight[clock]) {
            return false;
        }
        require("weight of clock", clock, value);
        moveOn(group, now);
        if (weight[clock] > 0) {
            left[clock] = Math.max(0, goal[clock] - count[group]) * weight[clock];
        } else if (left[clock] == NOT_DRAWN) {
            left[clock] = threshold(clock);
        }
        weight[clock] = value;
        goal[clock] = value > 0 ? count[group] + left[clock] / value : Double.POSITIVE_INFINITY;
        end[group] = Math.max(end[group], clock + 1);
        if (clock == next[group]) {
            choose(group);
        } else if (goal[clock] < goal[next[group]]) {
            next[group] = clock;
            expect(group);
        }
        return true;
    }

    /** Rings the next clock of a group at its due time and starts its next threshold. */
    public void ring(int group) {
        int clock = next[group];
        rings[clock]++;
        since[group] = due[group];
        count[group] = goal[clock];
        goal[clock] = count[group] + threshold(clock) / weight[clock];
        choose(group);
    }

    private void moveOn(int group, double now) {
        count[group] += rate[group] * (now - since[group]);
        since[group] = now;
    }

    private void choose(int group) {
        int first = start[group];
        for (int clock = first + 1; clock < end[group]; clock++) {
            if (goal[clock] < goal[first]) {
                first = clock;
            }
        }
        next[group] = first;
        expect(group);
    }

    private void expect(int group) {
        double ahead = Math.max(0, goal[next[group]] - count[group]);
        due[group] = rate[group] > 0 ? since[group] + ahead / rate[group] : Double.POSITIVE_INFINITY;
    }

    private double threshold(int clock) {
        return Streams.threshold(keys[clock], rings[clock]);
    }

    private static void require(String what, int position, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The " + what + " " + position + " (" + value + ") must be 0 or more.");
        }
    }
}
