package org.wakhan.model.world;

import sim.engine.Schedule;

/**
 * MASON's schedule with days as its time. A history runs on one thread and asks for the time at every hazard that it sets,
 * hence a way to read it without the schedule's lock.
 */
public final class DaySchedule extends Schedule {
    private static final long serialVersionUID = 1;

    /** Days since the start; 0 before it. */
    double now() {
        return Math.max(0, time);
    }
}
