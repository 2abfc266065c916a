package org.wakhan.oracle;

import java.util.Arrays;

/** Capacity that organisations have lost to arrests, by unit: E5. */
final class Weakening {
    private final Land land;
    private final double[][] lost;

    Weakening(Land land, int groups) {
        this.land = land;
        this.lost = new double[groups][land.units];
    }

    /** The part of the capacity that is left. */
    double left(int group, int unit) {
        return 1 - lost[group][unit];
    }

    /** Operations find cells. */
    void find(int group, int unit, double operations) {
        double kept = Math.exp(-operations * land.get("taliban.arrests.effect"));
        lost[group][unit] = 1 - kept * left(group, unit);
    }

    /** Capacity comes back in a week. */
    void recover() {
        double kept = land.left(Land.WEEK, "taliban.arrests.recovery");
        for (double[] group : lost) {
            Arrays.setAll(group, unit -> kept * group[unit]);
        }
    }
}
