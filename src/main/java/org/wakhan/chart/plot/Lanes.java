package org.wakhan.chart.plot;

import java.util.ArrayList;
import java.util.List;

/** Puts signs that would overlap on a line into lanes, one above the other. */
public final class Lanes {
    private Lanes() {}

    /**
     * The lane of each sign, from 0: the first in which it touches no earlier one.
     *
     * @param places where the signs are on the line, ascending
     * @param width width of a sign
     * @param most most lanes; beyond them signs overlap in the last one
     */
    public static int[] of(double[] places, double width, int most) {
        List<Double> ends = new ArrayList<>();
        int[] lanes = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            int lane = 0;
            while (lane < ends.size() && lane < most - 1 && ends.get(lane) > places[i]) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0.0);
            }
            ends.set(lane, places[i] + width);
            lanes[i] = lane;
        }
        return lanes;
    }

    /** The number of lanes in use. */
    public static int count(int[] lanes) {
        int count = 0;
        for (int lane : lanes) {
            count = Math.max(count, lane + 1);
        }
        return count;
    }
}
