package org.wakhan.model.world;

import java.io.Serializable;

/** Counts the days during which a state holds. */
final class Dwell implements Serializable {
    private static final long serialVersionUID = 1;

    private boolean holds;
    private double since;
    private double days;

    void set(double now, boolean value) {
        if (holds) {
            days += now - since;
        }
        since = now;
        holds = value;
    }

    /** The days counted since the last call. */
    double take(double now) {
        set(now, holds);
        double taken = days;
        days = 0;
        return taken;
    }
}
